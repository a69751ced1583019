package dev.huishang.app.emergency;

import dev.huishang.domain.OrderState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An order as the room sees it: the outbox speaks first, then only the platform.
///
/// @param id id of the order
/// @param incident incident it belongs to
/// @param unit name of the receiving unit
/// @param text what is ordered
/// @param state where it stands
/// @param issuedAt when it was issued
/// @param acceptedAt when the unit accepted, or null
/// @param report what the unit reported, or null
record OrderLine(
    String id,
    String incident,
    String unit,
    String text,
    OrderState state,
    Instant issuedAt,
    @Nullable Instant acceptedAt,
    @Nullable String report) {}
