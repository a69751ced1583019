package dev.huishang.app;

import dev.huishang.wire.data.WaterFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Unmatched;

/// `explain groundwater`: the class of a groundwater point from values given on the line.
@Command(
    name = "groundwater",
    mixinStandardHelpOptions = true,
    description = "Class of groundwater by GB/T 14848-2017.",
    footer = {
      "Values as reported, in the units of the standard:",
      "  --ph 7.2 --hardness 300 --nh3n 0.1 --toluene 3 --odor_taste 无",
      "Below a detection limit: <0.025, 0.025L, ND. A unit may follow: 3ug/L."
    })
final class ExplainGroundwater implements Callable<Integer> {
  @Mixin private final WaterLine line = new WaterLine();

  @Unmatched private final List<String> values = new ArrayList<>();

  @Override
  public Integer call() {
    return line.explain(WaterFiles.open().ground(), false, values);
  }
}
