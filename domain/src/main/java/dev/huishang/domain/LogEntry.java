package dev.huishang.domain;

import java.time.Instant;

/// One line of an incident's journal, append-only, row of the stream `log`.
///
/// @param id made on the device
/// @param ver version of this row
/// @param incident incident it belongs to
/// @param at when it was written
/// @param author user
/// @param seat seat
/// @param text what happened
/// @param simulated true when a simulated unit wrote it
public record LogEntry(
    String id,
    long ver,
    String incident,
    Instant at,
    String author,
    String seat,
    String text,
    boolean simulated)
    implements Marked {}
