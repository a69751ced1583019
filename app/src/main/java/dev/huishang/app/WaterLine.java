package dev.huishang.app;

import dev.huishang.domain.standards.ItemLimits;
import dev.huishang.domain.standards.WaterJudge;
import dev.huishang.domain.standards.WaterStandard;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import picocli.CommandLine.Option;

/// Values of water given on the line, and how they are judged.
final class WaterLine {
  @Option(names = "--time", defaultValue = "", description = "time of the data")
  private String time = "";

  @Option(names = "--json", description = "as JSON")
  private boolean asJson;

  /// Prints the derivation of their class.
  ///
  /// @param values words of the line that are no options
  /// @return exit code
  int explain(WaterStandard standard, boolean lake, List<String> values) {
    var known = String.join(", ", new TreeSet<>(standard.items().keySet()));
    var inputs = new ItemValues(name -> unit(standard, lake, name), known).read(values, time);
    var derivation = new WaterJudge(standard, lake).judge(inputs).derivation();
    System.out.println(DerivationPrinter.print(derivation, asJson));
    return 0;
  }

  private static Optional<String> unit(WaterStandard standard, boolean lake, String name) {
    var id = name.toLowerCase(Locale.ROOT);
    return standard.saturation() instanceof WaterStandard.Saturation s && s.param().equals(id)
        ? Optional.of("%")
        : standard.item(id, lake).map(ItemLimits::unit).map(u -> u.split(" or ", -1)[0]);
  }
}
