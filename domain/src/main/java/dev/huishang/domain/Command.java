package dev.huishang.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something the room decided, on its way to the platform.
///
/// The id is made at the click and is the Idempotency-Key, so any repeat is harmless. The payload
/// is kept as text: the exact bytes stored are the bytes sent every time.
///
/// @param id UUIDv7
/// @param type one of [CommandTypes]
/// @param aggregate what it changes, for example `order/ORD-118`; order is kept per aggregate
/// @param lane 0 emergency orders and cancels, 1 acknowledgements and task status, 2 incident
///   edits, 3 notes, 4 attachments
/// @param base version it was decided on (`If-Match`), null for a create (`If-None-Match: *`)
/// @param user signed-in user
/// @param seat seat, for example `R1-03`
/// @param role role of the user in the room
/// @param device id of this console's profile
/// @param issuedAt when the button was pressed
/// @param notAfter never applied after this instant, or null
/// @param payload JSON object, its shape fixed by the type
public record Command(
    String id,
    String type,
    String aggregate,
    int lane,
    @Nullable Long base,
    String user,
    String seat,
    String role,
    String device,
    Instant issuedAt,
    @Nullable Instant notAfter,
    String payload) {}
