package dev.huishang.app.shell.chart;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/// The rectangle within the axes.
record Plot(double left, double top, double width, double height) {
  double x(double share) {
    return left + width * share;
  }

  double y(double share) {
    return top + height * (1 - share);
  }

  /// Marks and lines of an axis of values; the right one has no lines of its own.
  void values(GraphicsContext g, Ink ink, Ticks ticks, String unit, boolean right) {
    for (int i = 0; i <= ticks.count(); i++) {
      double y = y((double) i / ticks.count());
      if (!right) {
        g.setStroke(ink.grid());
        g.setLineWidth(1);
        g.strokeLine(left, Math.round(y) + 0.5, left + width, Math.round(y) + 0.5);
      }
      ink.say(
          g,
          ticks.text(i),
          right ? left + width + 6 : left - 6,
          y + 4,
          right ? TextAlignment.LEFT : TextAlignment.RIGHT,
          ink.second());
    }
    ink.say(
        g,
        unit,
        right ? left + width + 6 : left - 6,
        top - 16,
        right ? TextAlignment.LEFT : TextAlignment.RIGHT,
        ink.second());
  }
}
