package dev.huishang.app.paper;

import dev.huishang.app.paper.Manifest.MapState;
import dev.huishang.app.paper.Manifest.Part;
import dev.huishang.domain.Row;
import dev.huishang.domain.SignedIn;
import dev.huishang.domain.StreamAge;
import dev.huishang.map.drawing.Drawings;
import dev.huishang.map.drawing.EntryJson;
import dev.huishang.wire.Feed;
import dev.huishang.wire.Page;
import dev.huishang.wire.PageWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Collects the parts of a freeze pack. The same rows give the same bytes, so two rooms that froze
/// the same picture can compare hashes part by part.
public final class PackBuilder {
  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Instant asKnownAt;

  /// A pack of what is known at `asKnownAt`.
  public PackBuilder(Instant asKnownAt) {
    this.asKnownAt = asKnownAt;
  }

  /// Adds the rows of a stream, in the order of their ids.
  public <R extends Row> PackBuilder rows(Feed<R> feed, List<R> held) {
    var rows = held.stream().sorted(Comparator.comparing(Row::id)).toList();
    var page =
        new Page<>(feed.name(), "frozen", "frozen", false, asKnownAt, rows, List.of(), List.of());
    var text = new PageWriter<>(feed).write(page);
    parts.put(feed.name() + ".json", text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /// Adds what was drawn on the maps, entry by entry; nothing where nothing was drawn.
  public PackBuilder drawings(Drawings drawings) {
    if (!drawings.entries().isEmpty()) {
      var lines = drawings.entries().stream().map(EntryJson::write);
      var text = lines.collect(Collectors.joining(",\n", "[", "]"));
      parts.put(Pack.DRAWINGS, text.getBytes(StandardCharsets.UTF_8));
    }
    return this;
  }

  /// Adds the rendering of the map.
  public PackBuilder map(byte[] png) {
    parts.put(Pack.MAP, png);
    return this;
  }

  /// The finished pack.
  public Pack build(
      String title,
      String kind,
      SignedIn madeBy,
      String device,
      List<String> markings,
      MapState map,
      List<StreamAge> streams) {
    var described = parts.entrySet().stream().map(e -> Part.of(e.getKey(), e.getValue())).toList();
    var manifest =
        new Manifest(
            title, kind, asKnownAt, madeBy, device, markings, map, List.copyOf(streams), described);
    return new Pack(
        Hashes.whole(ManifestJson.write(manifest)), manifest, new LinkedHashMap<>(parts));
  }
}
