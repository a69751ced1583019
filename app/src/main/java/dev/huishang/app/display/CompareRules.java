package dev.huishang.app.display;

import dev.huishang.wire.data.DataFile;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// What counts as equal, how differences are coloured, and when a mean counts; see the data file
/// `compare`.
record CompareRules(JsonNode file) {
  private static final int DAY = 24;

  static CompareRules read() {
    return new CompareRules(DataFile.read("compare"));
  }

  /// What can be compared.
  List<String> quantities() {
    return List.copyOf(file.path("steps").propertyNames());
  }

  /// Bounds of the classes of a difference; below the first it counts as none.
  double[] steps(String quantity) {
    var node = file.path("steps").path(quantity);
    var steps = new double[node.size()];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = node.get(i).asDouble();
    }
    return steps;
  }

  int decimals(String quantity) {
    return file.path("decimals").path(quantity).asInt(1);
  }

  /// How many hours with a value make a mean of so many.
  int least(int hours) {
    int ofDay = file.path("hours_of_day").path("least").asInt();
    return hours < DAY ? hours : Math.ceilDiv(hours * ofDay, DAY);
  }

  /// Colours of a rise, least first.
  List<Integer> more() {
    return colours("more");
  }

  /// Colours of a fall, least first.
  List<Integer> less() {
    return colours("less");
  }

  private List<Integer> colours(String name) {
    var all = new ArrayList<Integer>();
    file.path(name).forEach(c -> all.add(Integer.parseInt(c.asString().substring(1), 16)));
    return List.copyOf(all);
  }
}
