package dev.huishang.wire;

import dev.huishang.domain.Row;
import java.time.Instant;
import java.util.List;

/// One page of a change stream.
///
/// @param stream name of the stream
/// @param epoch changes when the platform's history was rebuilt: load anew
/// @param token opaque, valid for this stream only; what to ask from next time
/// @param hasMore ask again at once
/// @param asOf the platform's data are complete up to here
/// @param rows good rows, in order
/// @param deleted tombstones: ids with the version of the deletion
/// @param quarantined rows that could not be read, each with its reason; they never blank a layer
public record Page<R extends Row>(
    String stream,
    String epoch,
    String token,
    boolean hasMore,
    Instant asOf,
    List<R> rows,
    List<Tombstone> deleted,
    List<Quarantined> quarantined) {

  /// A deletion.
  public record Tombstone(String id, long ver) {}

  /// A row set aside: its id where it could be read, why, and its columns as JSON.
  public record Quarantined(String id, String reason, String raw) {}
}
