package dev.huishang.app.display;

import dev.huishang.app.shell.Texts;
import dev.huishang.domain.standards.AqiLevel;
import dev.huishang.domain.standards.WaterClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What the colours of stations mean, for the networks shown only: the same on screen and on paper.
public final class StationLegend {
  private static final Set<String> PLAIN = Set.of("sources", "radiation", "nuclear-sites");

  /// One part for each table of classes.
  static List<LegendPart> of(Set<String> networks, Texts texts) {
    var colours = new ClassColours();
    var parts = new ArrayList<LegendPart>();
    if (networks.stream().anyMatch(n -> n.startsWith("air"))) {
      var levels =
          Arrays.stream(AqiLevel.values())
              .map(l -> entry(colours.of(l), texts.name(l.zh(), l.en())))
              .toList();
      parts.add(part(texts.get("legend.air"), levels));
    }
    boolean water = networks.stream().anyMatch(n -> n.startsWith("water") || n.startsWith("eco"));
    boolean ground = networks.stream().anyMatch(n -> n.startsWith("gw"));
    if (water || ground) {
      var classes =
          Arrays.stream(WaterClass.values())
              .filter(c -> water || c != WaterClass.INFERIOR_V)
              .map(c -> entry(colours.of(c), c.sign()))
              .toList();
      parts.add(part(texts.get(water ? "legend.water" : "legend.ground"), classes));
    }
    if (networks.stream().anyMatch(PLAIN::contains)) {
      var plain = entry(colours.unclassed(), texts.get("legend.unclassed"));
      parts.add(part(texts.get("legend.plain"), List.of(plain)));
    }
    return parts;
  }

  private static LegendPart.Entry entry(int rgb, String word) {
    return new LegendPart.Entry(rgb, word, false);
  }

  private static LegendPart part(String title, List<LegendPart.Entry> entries) {
    return new LegendPart(title, entries, List.of(), "");
  }

  private StationLegend() {}
}
