package dev.huishang.app.shell.chart;

import dev.huishang.app.shell.chart.Chart.Box;
import dev.huishang.app.shell.chart.Chart.Boxes;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/// A box a region: quarter to three quarters, the median, and the whole span.
final class BoxDrawing {
  private static final double NAMES = 176;

  private BoxDrawing() {}

  static void draw(GraphicsContext g, Ink ink, Boxes chart, double width, double height) {
    double most = chart.boxes().stream().mapToDouble(Box::high).filter(v -> v > 0).max().orElse(1);
    var plot = new Plot(52, 34, width - 68, height - 34 - NAMES);
    if (plot.width() < 40 || plot.height() < 30) {
      return;
    }
    var ticks = Ticks.over(0, most, Math.max(2, (int) (plot.height() / 44)));
    plot.values(g, ink, ticks, chart.unit(), false);
    int n = chart.boxes().size();
    for (int i = 0; i < n; i++) {
      box(g, ink, chart.boxes().get(i), plot, ticks, plot.x((i + 0.5) / n), plot.width() / n);
    }
  }

  private static void box(
      GraphicsContext g, Ink ink, Box box, Plot plot, Ticks ticks, double x, double room) {
    double half = Math.min(12, room * 0.32);
    if (box.n() > 0) {
      g.setStroke(ink.second());
      g.setLineWidth(1.2);
      double high = plot.y(ticks.share(box.high()));
      double low = plot.y(ticks.share(box.low()));
      g.strokeLine(x, high, x, low);
      g.strokeLine(x - half / 2, high, x + half / 2, high);
      g.strokeLine(x - half / 2, low, x + half / 2, low);
      double top = plot.y(ticks.share(box.q3()));
      double tall = plot.y(ticks.share(box.q1())) - top;
      g.setFill(Ink.line(0));
      g.fillRect(x - half, top, 2 * half, Math.max(1, tall));
      g.setStroke(ink.text());
      g.setLineWidth(2.5);
      double middle = plot.y(ticks.share(box.median()));
      g.strokeLine(x - half, middle, x + half, middle);
    }
    g.save();
    g.translate(x + 4, plot.top() + plot.height() + 8);
    g.rotate(-90);
    ink.say(
        g,
        box.name() + " " + box.n() + "/" + box.of(),
        0,
        0,
        TextAlignment.RIGHT,
        box.n() == 0 ? ink.second() : ink.text());
    g.restore();
  }
}
