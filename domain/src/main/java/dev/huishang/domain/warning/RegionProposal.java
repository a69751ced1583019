package dev.huishang.domain.warning;

import dev.huishang.domain.WarningColor;
import dev.huishang.domain.explain.Derivation;
import dev.huishang.domain.explain.Derivation.Input;
import dev.huishang.domain.explain.Derivation.Step;
import dev.huishang.domain.explain.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One warning proposed for a region, from its cities. The ministry's part is a notice (提示信息) to
/// the region; the cities issue.
///
/// @param color highest colour that enough cities reach, null for none
/// @param cities cities that reach it, by name
/// @param open cities whose missing days could raise it
/// @param derivation how it came about
public record RegionProposal(
    @Nullable WarningColor color, List<String> cities, List<String> open, Derivation derivation) {
  public RegionProposal {
    cities = List.copyOf(cities);
    open = List.copyOf(open);
  }

  /// Looks at the cities of a region.
  ///
  /// @param verdicts verdict per city
  public static RegionProposal of(WarningLadder ladder, Map<String, Verdict> verdicts) {
    var sorted = new TreeMap<>(verdicts);
    int enough = ladder.figures().regionCities();
    WarningColor color = null;
    List<String> cities = List.of();
    var steps = new ArrayList<Step>();
    for (var rule : ladder.rules()) {
      var reaching = reaching(sorted, rule.color());
      steps.add(
          new Step(
              WarningLadder.name(rule.color())
                  .then(new Said(": ≥ " + enough + " 个城市", ": ≥ " + enough + " cities")),
              String.valueOf(reaching.size())));
      if (color == null && reaching.size() >= enough) {
        color = rule.color();
        cities = reaching;
      }
    }
    var open =
        sorted.entrySet().stream()
            .filter(e -> !e.getValue().certain())
            .map(Map.Entry::getKey)
            .toList();
    var inputs =
        sorted.entrySet().stream()
            .map(e -> input(e.getKey(), WarningLadder.name(e.getValue().color())))
            .toList();
    var how =
        new Derivation(
            Said.of("区域预警建议 / proposal for the region"),
            WarningLadder.name(color),
            ladder.standard(),
            Said.same(ladder.clause()),
            inputs,
            steps,
            sorted.values().stream().map(Verdict::derivation).toList());
    return new RegionProposal(color, cities, open, how);
  }

  private static Input input(String city, Said color) {
    return new Input(city, color.zh(), "", "", Said.same(city), color);
  }

  private static List<String> reaching(Map<String, Verdict> verdicts, WarningColor color) {
    return verdicts.entrySet().stream()
        .filter(e -> e.getValue().color() instanceof WarningColor c && c.compareTo(color) >= 0)
        .map(Map.Entry::getKey)
        .toList();
  }
}
