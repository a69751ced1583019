package dev.huishang.app.paper;

import dev.huishang.domain.SignedIn;
import dev.huishang.domain.StreamAge;
import java.time.Instant;
import java.util.List;

/// What a freeze pack says of itself. Its canonical bytes are what the pack hash is over; audit,
/// decisions and briefs quote that hash.
///
/// @param title title of the consultation
/// @param kind kind of consultation
/// @param asKnownAt instant the picture was frozen at
/// @param madeBy who froze it
/// @param device console it was frozen on
/// @param markings markings of the data and the room, for example 模拟数据; never removed
/// @param map what the map showed
/// @param streams completeness and age of every stream at that instant
/// @param parts the parts in the order they are stored
public record Manifest(
    String title,
    String kind,
    Instant asKnownAt,
    SignedIn madeBy,
    String device,
    List<String> markings,
    MapState map,
    List<StreamAge> streams,
    List<Part> parts) {

  /// Camera and look of the map.
  ///
  /// @param lon degrees east of the centre
  /// @param lat degrees north of the centre
  /// @param zoom web-Mercator zoom
  /// @param dark true for the wall style
  /// @param approval map approval number (审图号), empty where none is configured
  /// @param width pixels of the rendering in the part `map.png`
  /// @param height pixels of the rendering
  public record MapState(
      double lon, double lat, double zoom, boolean dark, String approval, int width, int height) {}

  /// One part of the pack.
  ///
  /// @param name for example `obs.json`, `map.png`
  /// @param size bytes
  /// @param sha256 hash of all bytes
  /// @param blocks short hashes of its 4 KiB blocks: they tell where it was altered
  public record Part(String name, long size, String sha256, List<String> blocks) {
    static Part of(String name, byte[] bytes) {
      return new Part(name, bytes.length, Hashes.whole(bytes), Hashes.blocks(bytes));
    }
  }
}
