package dev.huishang.app;

import dev.huishang.wire.data.WaterFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/// `explain water`: the class of a river section or lake from values given on the line.
@Command(
    name = "water",
    mixinStandardHelpOptions = true,
    description = "Class of surface water by GB 3838-2002.",
    footer = {
      "Values as reported, in the units of the standard:",
      "  --ph 7.6 --do 8.1 --codmn 3.9 --nh3n '<0.025' --tp 0.02",
      "Below a detection limit: <0.025, 0.025L, ND. A unit may follow: 25ug/L."
    })
final class ExplainWater implements Callable<Integer> {
  @Option(names = "--lake", description = "a lake or reservoir instead of a river")
  private boolean lake;

  @Mixin private final WaterLine line = new WaterLine();

  @Unmatched private final List<String> values = new ArrayList<>();

  @Override
  public Integer call() {
    return line.explain(WaterFiles.open().surface(), lake, values);
  }
}
