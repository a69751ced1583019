package dev.huishang.app.display;

import dev.huishang.app.display.Detail.History;
import dev.huishang.domain.rules.Words;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.util.StringConverter;

/// Values over time; gaps stay gaps, the limit is a line.
final class HistoryChart {
  static LineChart<Number, Number> of(History history, double from, double to) {
    var x = new NumberAxis(from, to, Math.max(1, (to - from) / 4));
    x.setTickLabelFormatter(new Times(to - from > 40 * 86_400));
    x.setMinorTickVisible(false);
    var y = new NumberAxis();
    y.setForceZeroInRange(false);
    y.setMinorTickVisible(false);
    y.setLabel(history.name() + (history.unit().isEmpty() ? "" : " " + history.unit()));
    var chart = new LineChart<>(x, y);
    chart.setAnimated(false);
    chart.getStyleClass().add("history");
    chart.setLegendVisible(false);
    chart.setCreateSymbols(false);
    chart.setMinHeight(190);
    chart.setPrefHeight(210);
    var run = new XYChart.Series<Number, Number>();
    for (var dot : history.dots()) {
      if (Double.isNaN(dot.value())) {
        run = add(chart, run);
      } else if (dot.at().getEpochSecond() >= from) {
        run.getData().add(new XYChart.Data<>(dot.at().getEpochSecond(), dot.value()));
      }
    }
    add(chart, run);
    if (!Double.isNaN(history.limit())) {
      var limit = new XYChart.Series<Number, Number>();
      limit.getData().add(new XYChart.Data<>(from, history.limit()));
      limit.getData().add(new XYChart.Data<>(to, history.limit()));
      chart.getData().add(limit);
      limit.getNode().setStyle("-fx-stroke: -hs-focus; -fx-stroke-dash-array: 6 4;");
    }
    return chart;
  }

  /// One unbroken run is one line; all lines of one history have one colour.
  private static XYChart.Series<Number, Number> add(
      LineChart<Number, Number> chart, XYChart.Series<Number, Number> run) {
    if (!run.getData().isEmpty()) {
      chart.getData().add(run);
      run.getNode().setStyle("-fx-stroke: -hs-accent; -fx-stroke-width: 2;");
    }
    return new XYChart.Series<>();
  }

  private static final class Times extends StringConverter<Number> {
    private final DateTimeFormatter format;

    Times(boolean months) {
      format = DateTimeFormatter.ofPattern(months ? "yyyy-MM" : "MM-dd HH:mm");
    }

    @Override
    public String toString(Number second) {
      return format.format(Instant.ofEpochSecond(second.longValue()).atZone(Words.BEIJING));
    }

    @Override
    public Number fromString(String text) {
      throw new UnsupportedOperationException("an axis is never typed into");
    }
  }

  private HistoryChart() {}
}
