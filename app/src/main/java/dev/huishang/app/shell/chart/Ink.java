package dev.huishang.app.shell.chart;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/// The colours of the theme in which a chart is drawn, and its letters.
///
/// @param text words
/// @param second axis and quiet words
/// @param grid lines behind
/// @param focus limits and marks
/// @param font letters of the room, scaled with it
record Ink(Paint text, Paint second, Paint grid, Paint focus, Font font) {
  /// Distinct also without red and green; each line has a dash of its own besides.
  private static final String[] LINES = {
    "#3BA3F2", "#E69F00", "#12A57A", "#D277B0", "#E0632B", "#8C8CF0", "#8A9A2B"
  };

  private static final double[][] DASHES = {
    {}, {8, 4}, {2, 3}, {10, 3, 2, 3}, {5, 5}, {12, 4}, {2, 6}
  };

  static Color line(int number) {
    return Color.web(LINES[number % LINES.length]);
  }

  static double[] dash(int number) {
    return DASHES[number % DASHES.length];
  }

  static Color rgb(int rgb) {
    return Color.rgb(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
  }

  /// Words at a place.
  void say(GraphicsContext g, String words, double x, double y, TextAlignment align, Paint paint) {
    g.setFont(font);
    g.setFill(paint);
    g.setTextAlign(align);
    g.fillText(words, x, y);
  }
}
