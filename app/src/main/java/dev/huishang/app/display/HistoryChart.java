package dev.huishang.app.display;

import dev.huishang.app.display.Detail.Dot;
import dev.huishang.app.display.Detail.History;
import dev.huishang.app.shell.chart.Chart;
import dev.huishang.app.shell.chart.Line;
import java.util.BitSet;
import java.util.List;

/// One history as the chart of a detail; gaps stay gaps, the limit is a line, what was later
/// corrected is marked.
final class HistoryChart {
  private static final int PLACES = 1;

  static Chart of(History history, long from, long to) {
    var dots = history.dots();
    var corrected = new BitSet();
    for (int i = 0; i < dots.size(); i++) {
      corrected.set(i, dots.get(i).corrected());
    }
    var line =
        new Line(
            history.name(),
            history.unit(),
            PLACES,
            dots.stream().mapToLong(d -> d.at().getEpochSecond()).toArray(),
            dots.stream().mapToDouble(Dot::value).toArray(),
            corrected);
    return new Chart.Lines(
        "", "", List.of(line), from, Math.max(to, from + 1), history.limit(), "", List.of());
  }

  private HistoryChart() {}
}
