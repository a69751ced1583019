package dev.huishang.app.display;

import dev.huishang.domain.Warning;
import dev.huishang.domain.WarningColor;
import dev.huishang.map.ZoneLayer;
import dev.huishang.map.ZoneLayer.Zone;
import dev.huishang.wire.Feeds;
import dev.huishang.wire.data.DataFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Divisions under a warning in force, the worst on top and with the thickest edge.
final class ZoneMaker {
  private final JsonNode colours = DataFile.read("class-colours").path("warning");

  Themed make(ThemeAsk ask) {
    var texts = ask.texts();
    var title = texts.get("theme.zones");
    var now = ask.now();
    var inForce =
        ask.held().all(Feeds.ALERTS).stream()
            .filter(w -> !w.lifted() && !w.from().isAfter(now) && w.until().isAfter(now))
            .sorted(Comparator.comparing(Warning::color))
            .toList();
    if (inForce.isEmpty()) {
      return Themed.none(LayerKind.ZONES, title, texts.get("theme.zones.none"));
    }
    var zones = new ArrayList<Zone>();
    for (var warning : inForce) {
      ask.room()
          .filed()
          .onMap(warning.region(), now)
          .filter(r -> r.level() > 0)
          .ifPresent(r ->
              zones.add(
                  new Zone(
                      warning.id(),
                      Set.of(r.adcode()),
                      List.of(),
                      rgb(warning.color()),
                      warning.color().ordinal() + 1,
                      texts.get("theme.warning." + warning.color()))));
    }
    var entries = new ArrayList<LegendPart.Entry>();
    for (var colour : WarningColor.values()) {
      long n = inForce.stream().filter(w -> w.color() == colour).count();
      if (n > 0) {
        var word = texts.get("theme.warning." + colour) + " " + n;
        entries.add(new LegendPart.Entry(rgb(colour), word, false));
      }
    }
    var lines = new ArrayList<String>();
    lines.add(texts.get("theme.zones.how"));
    if (zones.size() < inForce.size()) {
      lines.add(texts.get("theme.zones.unplaced", inForce.size() - zones.size()));
    }
    lines.add(ask.asOf(Feeds.ALERTS));
    return new Themed(
        LayerKind.ZONES,
        List.of(new ZoneLayer(zones)),
        new LegendPart(title, entries, lines, ask.warning(Feeds.ALERTS, null, null)));
  }

  private int rgb(WarningColor colour) {
    return Integer.parseInt(colours.get(colour.ordinal()).asString().substring(1), 16);
  }
}
