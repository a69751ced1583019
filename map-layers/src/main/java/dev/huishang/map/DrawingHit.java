package dev.huishang.map;

import dev.huishang.map.DrawingLayer.Kind;
import dev.huishang.map.DrawingLayer.Piece;

/// Whether a piece of a drawing is at a place of the world.
final class DrawingHit {
  static boolean touches(Piece piece, double x, double y, double reach) {
    for (int p = 0; p < piece.x().length; p++) {
      double[] px = piece.x()[p];
      double[] py = piece.y()[p];
      for (int i = 0; i < px.length; i++) {
        boolean stretch = i > 0 && piece.kind() != Kind.DOTS;
        int from = stretch ? i - 1 : i;
        if (distance(px[from], py[from], px[i], py[i], x, y) <= reach) {
          return true;
        }
      }
    }
    return false;
  }

  private static double distance(double x0, double y0, double x1, double y1, double x, double y) {
    double dx = x1 - x0;
    double dy = y1 - y0;
    double length = dx * dx + dy * dy;
    double t = length == 0 ? 0 : Math.clamp(((x - x0) * dx + (y - y0) * dy) / length, 0, 1);
    return Math.hypot(x - x0 - t * dx, y - y0 - t * dy);
  }

  static boolean within(Piece piece, double x, double y) {
    boolean in = false;
    for (int p = 0; p < piece.x().length; p++) {
      double[] px = piece.x()[p];
      double[] py = piece.y()[p];
      for (int i = 1; i < px.length; i++) {
        boolean spans = py[i] > y != py[i - 1] > y;
        in ^= spans && x < (px[i - 1] - px[i]) * (y - py[i]) / (py[i - 1] - py[i]) + px[i];
      }
    }
    return in;
  }

  private DrawingHit() {}
}
