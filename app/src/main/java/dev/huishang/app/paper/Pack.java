package dev.huishang.app.paper;

import dev.huishang.domain.Row;
import dev.huishang.map.drawing.Drawings;
import dev.huishang.map.drawing.Entry;
import dev.huishang.map.drawing.EntryJson;
import dev.huishang.map.drawing.NotAnEntry;
import dev.huishang.wire.BadPage;
import dev.huishang.wire.Feed;
import dev.huishang.wire.Json;
import dev.huishang.wire.PageReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

  /// Name of what was drawn on the maps.
  public static final String DRAWINGS = "drawings.json";

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

  /// What was drawn on the maps when it was frozen.
  ///
  /// @throws BadPage when the part is not what was written, which a verified pack excludes
  public Drawings drawings() throws BadPage {
    var bytes = parts.get(DRAWINGS);
    var entries = new ArrayList<Entry>();
    if (bytes != null) {
      for (var node : Json.parse(new String(bytes, StandardCharsets.UTF_8))) {
        try {
          entries.add(EntryJson.read(node));
        } catch (NotAnEntry e) {
          throw new BadPage(DRAWINGS + ": " + e.getMessage(), e);
        }
      }
    }
    return Drawings.none().with(entries);
  }

  /// Bytes of the map picture.
  public byte[] map() {
    return parts.getOrDefault(MAP, new byte[0]);
  }
}
