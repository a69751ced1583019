package dev.huishang.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An order to one unit as the platform holds it, row of the stream `orders`.
///
/// Only the platform moves an order on: a later stage is never guessed.
///
/// @param id made on the device that issued it; also the aggregate `order/ID`
/// @param ver version of this row
/// @param incident incident it belongs to
/// @param unit id of the receiving [Unit]
/// @param text what is ordered
/// @param stage last stage the platform confirmed
/// @param issuedBy user who issued it
/// @param seat seat it was issued at
/// @param issuedAt when it was issued at the console
/// @param sentAt when the platform applied it
/// @param acceptedAt when the unit accepted it, or null
/// @param reportedAt when the unit reported, or null
/// @param report what the unit reported, or null
/// @param simulated true when a simulated unit answers
public record Order(
    String id,
    long ver,
    String incident,
    String unit,
    String text,
    OrderStage stage,
    String issuedBy,
    String seat,
    Instant issuedAt,
    Instant sentAt,
    @Nullable Instant acceptedAt,
    @Nullable Instant reportedAt,
    @Nullable String report,
    boolean simulated)
    implements Marked {}
