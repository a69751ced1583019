package dev.huishang.app;

import dev.huishang.domain.explain.Derivation;
import dev.huishang.domain.standards.ItemLimits;
import dev.huishang.domain.standards.WaterJudge;
import dev.huishang.domain.standards.WaterStandard;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/// Values of water given on the line, judged.
final class WaterLine {
  static Derivation derivation(
      WaterStandard standard, boolean lake, List<String> values, String time) {
    var known = String.join(", ", new TreeSet<>(standard.items().keySet()));
    var inputs = new ItemValues(name -> unit(standard, lake, name), known).read(values, time);
    return new WaterJudge(standard, lake).judge(inputs).derivation();
  }

  private static Optional<String> unit(WaterStandard standard, boolean lake, String name) {
    var id = name.toLowerCase(Locale.ROOT);
    return standard.saturation() instanceof WaterStandard.Saturation s && s.param().equals(id)
        ? Optional.of("%")
        : standard.item(id, lake).map(ItemLimits::unit).map(u -> u.split(" or ", -1)[0]);
  }

  private WaterLine() {}
}
