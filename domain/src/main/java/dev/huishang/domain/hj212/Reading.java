package dev.huishang.domain.hj212;

import java.util.Optional;

/// One value of one factor in a frame.
///
/// @param code code in the frame, kept as it came
/// @param factor its row of the table; empty for a code the table does not have
/// @param statistic ending of the key: `Rtd`, `Min`, `Avg`, `Max`, `Cou` ...
/// @param text as it came
/// @param value read as a number
/// @param unit unit it comes in; empty where nobody says
/// @param flag data flag of the factor in this frame; empty where it has none: then it is not `N`
/// @param quality the value in the unit of its quality standard
public record Reading(
    String code,
    Optional<Factor> factor,
    String statistic,
    String text,
    Value value,
    Optional<FactorUnit> unit,
    String flag,
    Conversion quality) {}
