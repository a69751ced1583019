package dev.huishang.bench.map;

import dev.huishang.map.BaseShape;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/// The base map by Java2D: every group one path in world pixels, made once, moved by the transform.
final class SwingUnder {
  private record Part(Shape path, BaseShape look) {}

  private final List<Part> parts = new ArrayList<>();

  SwingUnder() {
    for (var group : Under.groups()) {
      var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
      for (var shape : group) {
        var xy = Under.pixels(shape);
        path.moveTo(xy[0][0], xy[1][0]);
        for (int i = 1; i < xy[0].length; i++) {
          path.lineTo(xy[0][i], xy[1][i]);
        }
        if (shape.ring()) {
          path.closePath();
        }
      }
      parts.add(new Part(path, group.getFirst()));
    }
  }

  /// Draws it.
  ///
  /// @param left world pixel of the left edge
  /// @param top world pixel of the upper edge
  void draw(Graphics2D on, double left, double top) {
    var g = (Graphics2D) on.create();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.translate(-left, -top);
    for (var part : parts) {
      var look = part.look();
      g.setColor(new Color(look.rgb()));
      g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) look.alpha()));
      if (look.ring()) {
        g.fill(part.path());
      } else {
        g.setStroke(new BasicStroke((float) look.width()));
        g.draw(part.path());
      }
    }
    g.dispose();
  }
}
