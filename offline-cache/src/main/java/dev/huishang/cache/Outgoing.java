package dev.huishang.cache;

import dev.huishang.domain.Command;
import dev.huishang.domain.CommandState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A command in the outbox and what happened to it.
///
/// @param command what was decided
/// @param state exactly one visible state (P1)
/// @param attempts how often it was sent
/// @param lastCode last HTTP status, or null
/// @param reason why it was refused or is waiting, for the operator, or null
/// @param changedAt when the state last changed
public record Outgoing(
    Command command,
    CommandState state,
    int attempts,
    @Nullable Integer lastCode,
    @Nullable String reason,
    Instant changedAt) {}
