package dev.huishang.app.paper;

import dev.huishang.domain.Row;
import dev.huishang.wire.BadPage;
import dev.huishang.wire.Feed;
import dev.huishang.wire.PageReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// A freeze pack: an immutable copy of what was known, with the map as it was shown.
///
/// @param hash SHA-256 of the manifest's canonical bytes; the manifest holds the hash of every part
/// @param manifest what the pack says of itself
/// @param parts the bytes of every part, by name
public record Pack(String hash, Manifest manifest, Map<String, byte[]> parts) {
  /// Name of the rendering of the map.
  public static final String MAP = "map.png";

  /// First 12 digits of the hash: what people read aloud.
  public String shortHash() {
    return hash.substring(0, 12);
  }

  /// The rows of one stream as they were frozen; empty where the pack has none.
  ///
  /// @throws BadPage when the part is not a page, which a verified pack excludes
  public <R extends Row> List<R> rows(Feed<R> feed) throws BadPage {
    var bytes = parts.get(feed.name() + ".json");
    return bytes == null
        ? List.of()
        : new PageReader<>(feed).read(new String(bytes, StandardCharsets.UTF_8)).rows();
  }

  /// Bytes of the map picture.
  public byte[] map() {
    return parts.getOrDefault(MAP, new byte[0]);
  }
}
