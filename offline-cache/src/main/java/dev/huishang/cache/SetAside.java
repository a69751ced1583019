package dev.huishang.cache;

import java.time.Instant;

/// A record that could not be used: it never blanks a layer, and it is never lost.
///
/// @param stream stream it came in
/// @param id its id, `?` where it could not be read
/// @param reason why
/// @param at when it arrived
/// @param raw its columns as JSON
public record SetAside(String stream, String id, String reason, Instant at, String raw) {}
