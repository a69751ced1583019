package dev.huishang.domain.warning;

import dev.huishang.domain.WarningColor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Polluted days that are warned of as one.
///
/// @param color colour it reaches, null for none
/// @param first first day above the lowest threshold
/// @param last last such day
public record Episode(@Nullable WarningColor color, LocalDate first, LocalDate last) {}
