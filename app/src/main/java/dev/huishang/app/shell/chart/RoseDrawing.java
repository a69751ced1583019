package dev.huishang.app.shell.chart;

import dev.huishang.app.shell.chart.Chart.Rose;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.ArcType;
import javafx.scene.text.TextAlignment;

/// Sectors round a circle, the first at the top, clockwise; the radius is the mean.
final class RoseDrawing {
  private RoseDrawing() {}

  static void draw(GraphicsContext g, Ink ink, Rose rose, double width, double height) {
    double most =
        rose.sectors().stream().mapToDouble(Chart.Sector::mean).filter(v -> v > 0).max().orElse(1);
    double radius = Math.min(width, height) / 2 - 30;
    if (radius < 30) {
      return;
    }
    double cx = width / 2;
    double cy = height / 2;
    var ticks = Ticks.over(0, most, 4);
    int n = rose.sectors().size();
    for (int i = 0; i < n; i++) {
      var sector = rose.sectors().get(i);
      double turn = 360.0 / n;
      double start = 90 - turn * (i + 0.5);
      if (sector.mean() > 0) {
        double r = radius * ticks.share(sector.mean());
        g.setFill(Ink.rgb(sector.rgb()));
        g.fillArc(cx - r, cy - r, 2 * r, 2 * r, start, turn * 0.9, ArcType.ROUND);
      }
      double angle = Math.toRadians(turn * i);
      ink.say(
          g,
          sector.name(),
          cx + (radius + 16) * Math.sin(angle),
          cy - (radius + 16) * Math.cos(angle) + 4,
          TextAlignment.CENTER,
          sector.n() == 0 ? ink.grid() : ink.second());
    }
    for (int i = 1; i <= ticks.count(); i++) {
      double r = radius * i / ticks.count();
      g.setStroke(ink.grid());
      g.setLineWidth(1);
      g.strokeOval(cx - r, cy - r, 2 * r, 2 * r);
      ink.say(g, ticks.text(i), cx + 4, cy - r + 14, TextAlignment.LEFT, ink.text());
    }
    ink.say(g, rose.unit(), cx + radius, cy - radius, TextAlignment.LEFT, ink.second());
  }
}
