package dev.huishang.map;

import dev.huishang.map.DrawingLayer.Kind;
import dev.huishang.map.DrawingLayer.Piece;
import dev.huishang.map.DrawingLayer.Tone;
import java.util.BitSet;

/// Draws what people drew into a tile. A corner less than half a pixel from the one before is
/// passed over, a dot on a pixel that has one too: a million places on one pixel cost one.
final class DrawingInk {
  private final View view;
  private final MapStyle style;
  private final Ink ink;
  private final double size;
  private final double left;
  private final double top;

  DrawingInk(View view, MapStyle style, Ink ink) {
    this.view = view;
    this.style = style;
    this.ink = ink;
    double[] frame = view.frame();
    size = frame[0];
    left = frame[1];
    top = frame[2];
  }

  void draw(DrawingLayer layer) {
    double margin = 12 * view.scale;
    for (var piece : layer.pieces()) {
      double[] b = piece.box();
      boolean seen =
          b[2] * size - left >= -margin
              && b[0] * size - left <= view.width + margin
              && b[3] * size - top >= -margin
              && b[1] * size - top <= view.height + margin;
      if (seen) {
        draw(piece);
      }
    }
  }

  private void draw(Piece piece) {
    int rgb = colour(piece.tone(), style);
    float half = view.dp(piece.tone() == Tone.OTHER ? 0.9 : 1.2);
    if (piece.kind() == Kind.DOTS) {
      dots(piece, view.dp(5.5));
      ink.fill(style.palette.halo(), 1);
      dots(piece, view.dp(4));
      ink.fill(rgb, 1);
      return;
    }
    if (piece.kind() == Kind.AREA) {
      paths(piece, 0);
      ink.fill(rgb, 0.12f);
    }
    paths(piece, half + view.dp(1.2));
    ink.fill(style.palette.halo(), 0.8f);
    paths(piece, half);
    ink.fill(rgb, 1);
  }

  static int colour(Tone tone, MapStyle style) {
    return switch (tone) {
      case OWN -> style.palette.strongText();
      case OTHER -> style.palette.text();
      case CHOSEN -> style.dark() ? 0x43B4FF : 0x0B6BCB;
    };
  }

  private void dots(Piece piece, float r) {
    int across = view.width + 40;
    var taken = new BitSet();
    for (int p = 0; p < piece.x().length; p++) {
      for (int i = 0; i < piece.x()[p].length; i++) {
        long x = Math.round(piece.x()[p][i] * size - left);
        long y = Math.round(piece.y()[p][i] * size - top);
        boolean near = x > -20 && x < view.width + 20 && y > -20 && y < view.height + 20;
        if (near) {
          int at = (int) ((y + 20) * across + x + 20);
          if (!taken.get(at)) {
            taken.set(at);
            ink.circle(x, y, r);
          }
        }
      }
    }
  }

  /// @param half half the width of the stroke, 0 for the edges of an area
  private void paths(Piece piece, float half) {
    for (int p = 0; p < piece.x().length; p++) {
      double[] px = piece.x()[p];
      double[] py = piece.y()[p];
      float x0 = (float) (px[0] * size - left);
      float y0 = (float) (py[0] * size - top);
      join(x0, y0, half);
      for (int i = 1; i < px.length; i++) {
        float x1 = (float) (px[i] * size - left);
        float y1 = (float) (py[i] * size - top);
        boolean last = i == px.length - 1;
        if (last || Math.abs(x1 - x0) + Math.abs(y1 - y0) >= 0.5f) {
          stretch(x0, y0, x1, y1, half);
          x0 = x1;
          y0 = y1;
        }
      }
    }
  }

  private void stretch(float x0, float y0, float x1, float y1, float half) {
    if (half == 0) {
      ink.edge(x0, y0, x1, y1);
    } else if (Math.max(x0, x1) > -half
        && Math.min(x0, x1) < view.width + half
        && Math.max(y0, y1) > -half
        && Math.min(y0, y1) < view.height + half) {
      ink.stroke(x0, y0, x1, y1, half);
      join(x1, y1, half);
    }
  }

  private void join(float x, float y, float half) {
    if (half > 0 && x > -half && x < view.width + half && y > -half && y < view.height + half) {
      ink.square(x, y, half * 0.75f);
    }
  }
}
