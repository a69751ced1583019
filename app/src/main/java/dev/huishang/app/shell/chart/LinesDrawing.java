package dev.huishang.app.shell.chart;

import dev.huishang.app.shell.chart.Chart.Lines;
import dev.huishang.domain.rules.Words;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/// Series over time with class bands and limit. Of the values under one pixel column the least and
/// the greatest are drawn, so a year of hours costs what the window is wide.
final class LinesDrawing {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy-MM");
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
  private static final int LEGEND = 24;

  private LinesDrawing() {}

  static void draw(GraphicsContext g, Ink ink, Lines chart, double width, double height) {
    var units = chart.lines().stream().map(Line::unit).distinct().toList();
    boolean two = units.size() > 1;
    double legend = chart.lines().size() > 1 ? LEGEND : 0;
    var plot = new Plot(52, 34 + legend, width - 52 - (two ? 58 : 16), height - 64 - legend);
    if (plot.width() < 40 || plot.height() < 30) {
      return;
    }
    var left = ticks(chart, units.isEmpty() ? "" : units.getFirst(), plot);
    bands(g, chart, left, plot);
    plot.values(g, ink, left, units.isEmpty() ? "" : units.getFirst(), false);
    var right = two ? ticks(chart, units.get(1), plot) : left;
    if (two) {
      plot.values(g, ink, right, units.get(1), true);
    }
    times(g, ink, chart, plot);
    for (int i = 0; i < chart.lines().size(); i++) {
      var line = chart.lines().get(i);
      line(g, ink, chart, line, i, line.unit().equals(units.getFirst()) ? left : right, plot);
    }
    limit(g, ink, chart, left, plot);
    legend(g, ink, chart.lines());
  }

  private static Ticks ticks(Lines chart, String unit, Plot plot) {
    double low = Double.POSITIVE_INFINITY;
    double high = 0;
    for (var line : chart.lines()) {
      for (int i = 0; line.unit().equals(unit) && i < line.values().length; i++) {
        boolean seen = line.at()[i] >= chart.from() && line.at()[i] <= chart.to();
        if (seen && !Double.isNaN(line.values()[i])) {
          low = Math.min(low, line.values()[i]);
          high = Math.max(high, line.values()[i]);
        }
      }
    }
    return Ticks.over(
        low == Double.POSITIVE_INFINITY ? 0 : low, high, Math.max(2, (int) (plot.height() / 44)));
  }

  private static void bands(GraphicsContext g, Lines chart, Ticks ticks, Plot plot) {
    for (int i = 0; i < chart.bands().size(); i++) {
      var band = chart.bands().get(i);
      double next = i + 1 < chart.bands().size() ? chart.bands().get(i + 1).from() : ticks.high();
      double top = plot.y(Math.min(1, ticks.share(next)));
      double bottom = plot.y(ticks.share(Math.max(ticks.low(), band.from())));
      if (bottom > top && band.from() < ticks.high()) {
        g.setFill(Ink.rgb(band.rgb()).deriveColor(0, 1, 1, 0.16));
        g.fillRect(plot.left(), top, plot.width(), bottom - top);
        g.setFill(Ink.rgb(band.rgb())); // a bar of full colour, and the name in the table
        g.fillRect(plot.left(), top, 4, bottom - top);
      }
    }
  }

  private static void times(GraphicsContext g, Ink ink, Lines chart, Plot plot) {
    long hours = Math.max(1, (chart.to() - chart.from()) / 3_600);
    int most = Math.max(2, (int) (plot.width() / 86));
    long step = 1;
    for (long s : new long[] {1, 2, 3, 6, 12, 24, 48, 120, 240, 720, 1_440, 2_880, 8_640, 17_280}) {
      step = s;
      if (hours / s <= most) {
        break;
      }
    }
    long first = chart.from() + 8 * 3_600;
    first = Math.ceilDiv(first, step * 3_600) * step * 3_600 - 8 * 3_600;
    for (long at = first; at <= chart.to(); at += step * 3_600) {
      double x = plot.x((double) (at - chart.from()) / (chart.to() - chart.from()));
      g.setStroke(ink.grid());
      g.strokeLine(x, plot.top(), x, plot.top() + plot.height());
      var beijing = Instant.ofEpochSecond(at).atZone(Words.BEIJING);
      boolean day = beijing.getHour() == 0;
      ink.say(
          g,
          (step > 480 ? MONTH : day ? DAY : HOUR).format(beijing),
          x,
          plot.top() + plot.height() + 18,
          TextAlignment.CENTER,
          day ? ink.text() : ink.second());
    }
  }

  private static void line(
      GraphicsContext g, Ink ink, Lines chart, Line line, int number, Ticks ticks, Plot plot) {
    g.setStroke(Ink.line(number));
    g.setLineWidth(2);
    g.setLineDashes(Ink.dash(number));
    g.beginPath();
    double perSecond = plot.width() / (chart.to() - chart.from());
    boolean down = false;
    int i = 0;
    int n = line.values().length;
    while (i < n) {
      long column = column(chart, line, i, perSecond);
      double low = Double.NaN;
      double high = Double.NaN;
      double x = plot.left() + (line.at()[i] - chart.from()) * perSecond;
      boolean outside = line.at()[i] < chart.from() || line.at()[i] > chart.to();
      boolean gap = false;
      for (; i < n && column(chart, line, i, perSecond) == column; i++) {
        double v = line.values()[i];
        gap |= Double.isNaN(v);
        low = Double.isNaN(low) || v < low ? (Double.isNaN(v) ? low : v) : low;
        high = Double.isNaN(high) || v > high ? (Double.isNaN(v) ? high : v) : high;
      }
      if (Double.isNaN(low) || outside) {
        down = false;
        continue;
      }
      if (down) {
        g.lineTo(x, plot.y(ticks.share(low)));
      } else {
        g.moveTo(x, plot.y(ticks.share(low)));
        g.lineTo(x + 0.5, plot.y(ticks.share(low))); // one value between two gaps is a dot
      }
      if (high > low) {
        g.lineTo(x, plot.y(ticks.share(high)));
      }
      down = !gap || high > low;
    }
    g.stroke();
    g.setLineDashes();
    marks(g, ink, chart, line, ticks, plot);
  }

  private static long column(Lines chart, Line line, int i, double perSecond) {
    return (long) Math.floor((line.at()[i] - chart.from()) * perSecond);
  }

  /// A triangle where the platform said otherwise later.
  private static void marks(
      GraphicsContext g, Ink ink, Lines chart, Line line, Ticks ticks, Plot plot) {
    g.setFill(ink.focus());
    for (int i = line.corrected().nextSetBit(0); i >= 0; i = line.corrected().nextSetBit(i + 1)) {
      if (!Double.isNaN(line.values()[i]) && line.at()[i] >= chart.from()) {
        double x = plot.x((double) (line.at()[i] - chart.from()) / (chart.to() - chart.from()));
        double y = plot.y(ticks.share(line.values()[i]));
        g.fillPolygon(new double[] {x - 6, x + 6, x}, new double[] {y + 5, y + 5, y - 6}, 3);
      }
    }
  }

  private static void limit(GraphicsContext g, Ink ink, Lines chart, Ticks ticks, Plot plot) {
    if (chart.limit() <= ticks.high()) { // false for none as well
      double y = plot.y(ticks.share(chart.limit()));
      g.setStroke(ink.focus());
      g.setLineWidth(1.5);
      g.setLineDashes(6, 4);
      g.strokeLine(plot.left(), y, plot.left() + plot.width(), y);
      g.setLineDashes();
      ink.say(
          g,
          chart.limitName(),
          plot.left() + plot.width() - 4,
          y - 5,
          TextAlignment.RIGHT,
          ink.focus());
    }
  }

  private static void legend(GraphicsContext g, Ink ink, List<Line> lines) {
    double x = 52;
    for (int i = 0; i < lines.size() && lines.size() > 1; i++) {
      g.setStroke(Ink.line(i));
      g.setLineWidth(2.5);
      g.setLineDashes(Ink.dash(i));
      g.strokeLine(x, 14, x + 28, 14);
      g.setLineDashes();
      ink.say(g, lines.get(i).name(), x + 34, 18, TextAlignment.LEFT, ink.text());
      var measure = new javafx.scene.text.Text(lines.get(i).name());
      measure.setFont(ink.font());
      x += 34 + measure.getLayoutBounds().getWidth() + 20;
    }
  }
}
