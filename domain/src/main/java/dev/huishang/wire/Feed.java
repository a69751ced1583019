package dev.huishang.wire;

import dev.huishang.domain.Row;

/// A change stream and the record its rows have.
///
/// @param name name on the wire (`/sync/changes?stream=NAME`)
/// @param type record class of its rows; the components are the columns
public record Feed<R extends Row>(String name, Class<R> type) {}
