package dev.huishang.app.shell.chart;

import dev.huishang.app.shell.Texts;
import dev.huishang.domain.rules.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// A chart as a table: every value with its unit and time, for the keyboard and for reading aloud.
///
/// @param header names of the columns
/// @param rows cells of each row, as many as the header
public record ChartTable(List<String> header, List<List<String>> rows) {
  private static final int PLACES = 1;

  /// The table of a chart; series come newest first.
  public static ChartTable of(Chart chart, Texts texts) {
    var words = new Words(texts.isChinese());
    return switch (chart) {
      case Chart.Lines c -> lines(c, texts, words);
      case Chart.Rose c ->
          new ChartTable(
              List.of(
                  texts.get("chart.hour"), texts.get("chart.mean", c.unit()), texts.get("chart.n")),
              c.sectors().stream()
                  .map(s -> List.of(s.name(), words.figure(s.mean(), PLACES), "" + s.n()))
                  .toList());
      case Chart.Boxes c ->
          new ChartTable(
              List.of(
                  texts.get("chart.region"),
                  texts.get("chart.low", c.unit()),
                  texts.get("chart.q1"),
                  texts.get("chart.median"),
                  texts.get("chart.q3"),
                  texts.get("chart.high"),
                  texts.get("chart.n")),
              c.boxes().stream().map(b -> box(b, words)).toList());
      case Chart.Calendar c ->
          new ChartTable(
              List.of(
                  texts.get("chart.day"),
                  texts.get("chart.mean", c.unit()),
                  texts.get("chart.class"),
                  texts.get("chart.n")),
              c.days().reversed().stream()
                  .map(d ->
                      List.of(
                          d.day().toString(),
                          words.figure(d.value(), PLACES),
                          d.word(),
                          d.n() + " / 24"))
                  .toList());
    };
  }

  private static List<String> box(Chart.Box b, Words words) {
    return List.of(
        b.name(),
        words.figure(b.low(), PLACES),
        words.figure(b.q1(), PLACES),
        words.figure(b.median(), PLACES),
        words.figure(b.q3(), PLACES),
        words.figure(b.high(), PLACES),
        b.n() + " / " + b.of());
  }

  private static ChartTable lines(Chart.Lines chart, Texts texts, Words words) {
    var header = new ArrayList<String>();
    header.add(texts.get("chart.time"));
    var byTime = new TreeMap<Long, String[]>();
    int n = chart.lines().size();
    for (int l = 0; l < n; l++) {
      var line = chart.lines().get(l);
      header.add(line.name() + " " + line.unit());
      for (int i = 0; i < line.at().length; i++) {
        if (line.at()[i] < chart.from() || line.at()[i] > chart.to()) {
          continue;
        }
        var mark = line.corrected().get(i) ? " " + texts.get("chart.corrected") : "";
        byTime.computeIfAbsent(line.at()[i], at -> new String[n])[l] =
            words.figure(line.values()[i], line.places()) + mark;
      }
    }
    var rows = new ArrayList<List<String>>();
    byTime
        .descendingMap()
        .forEach((at, cells) -> {
          var row = new ArrayList<String>();
          row.add(words.shortTime(Instant.ofEpochSecond(at)));
          for (var cell : cells) {
            row.add(cell == null ? "—" : cell);
          }
          rows.add(row);
        });
    return new ChartTable(header, rows);
  }
}
