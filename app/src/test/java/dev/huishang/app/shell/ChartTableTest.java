package dev.huishang.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.huishang.app.shell.chart.Chart;
import dev.huishang.app.shell.chart.ChartTable;
import dev.huishang.app.shell.chart.Line;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every chart is also a table that says the same: gaps stay gaps, corrections are named.
class ChartTableTest {
  private static final long HOUR = 3_600;
  private static final long START = 1_790_000_000L / HOUR * HOUR;
  private final Texts texts = Texts.chinese();

  @Test
  void aSeriesIsToldNewestFirstWithGapsAndCorrections() {
    var corrected = new BitSet();
    corrected.set(2);
    long[] at = {START - HOUR, START, START + HOUR};
    var one = new Line("PM2.5", "µg/m³", 0, at, new double[] {5, Double.NaN, 30}, corrected);
    var other = new Line("CO", "mg/m³", 1, new long[] {START}, new double[] {0.75}, new BitSet());
    var chart =
        new Chart.Lines(
            "", "", List.of(one, other), START, START + HOUR, Double.NaN, "", List.of());
    var table = ChartTable.of(chart, texts);
    assertEquals(List.of("时间（北京时间）", "PM2.5 µg/m³", "CO mg/m³"), table.header());
    assertEquals(2, table.rows().size(), "what is not shown is not told");
    assertEquals(List.of("30 ▲后更正", "—"), table.rows().getFirst().subList(1, 3));
    assertEquals(List.of("—", "0.8"), table.rows().getLast().subList(1, 3), "a gap is no zero");
  }

  @Test
  void aDayWithoutAMeanSaysHowManyHoursItHas() {
    var day = new Chart.Day(LocalDate.of(2026, 11, 26), Double.NaN, 7, 0, "");
    var table = ChartTable.of(new Chart.Calendar("", "", "µg/m³", List.of(day)), texts);
    assertEquals(List.of(List.of("2026-11-26", "—", "", "7 / 24")), table.rows());
  }

  @Test
  void aProvinceWithoutValuesIsInTheTableAsWell() {
    var box =
        new Chart.Box("海南省", Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0, 12);
    var table = ChartTable.of(new Chart.Boxes("", "", "µg/m³", List.of(box)), texts);
    assertEquals(List.of("海南省", "—", "—", "—", "—", "—", "0 / 12"), table.rows().getFirst());
  }
}
