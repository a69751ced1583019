package dev.huishang.bench.map;

import dev.huishang.map.BaseShape;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// The base map by JavaFX, in world pixels of [Under#ZOOM]: on a canvas, or as one node a group.
final class FxUnder {
  private record Part(List<double[][]> lines, BaseShape look) {}

  private final List<Part> parts =
      Under.groups().stream()
          .map(group -> new Part(group.stream().map(Under::pixels).toList(), group.getFirst()))
          .toList();

  private static Color colour(BaseShape look) {
    return Color.web("#%06X".formatted(look.rgb()), look.alpha());
  }

  /// Draws it on a canvas whose transform maps world pixels to its own.
  void draw(GraphicsContext g) {
    g.setFillRule(FillRule.EVEN_ODD);
    for (var part : parts) {
      g.beginPath();
      for (var xy : part.lines()) {
        g.moveTo(xy[0][0], xy[1][0]);
        for (int i = 1; i < xy[0].length; i++) {
          g.lineTo(xy[0][i], xy[1][i]);
        }
        if (part.look().ring()) {
          g.closePath();
        }
      }
      if (part.look().ring()) {
        g.setFill(colour(part.look()));
        g.fill();
      } else {
        g.setStroke(colour(part.look()));
        g.setLineWidth(part.look().width());
        g.stroke();
      }
    }
  }

  /// The same as nodes.
  Group nodes() {
    var group = new Group();
    for (var part : parts) {
      var path = new Path();
      path.setFillRule(FillRule.EVEN_ODD);
      path.setStroke(null);
      for (var xy : part.lines()) {
        path.getElements().add(new MoveTo(xy[0][0], xy[1][0]));
        for (int i = 1; i < xy[0].length; i++) {
          path.getElements().add(new LineTo(xy[0][i], xy[1][i]));
        }
        if (part.look().ring()) {
          path.getElements().add(new ClosePath());
        }
      }
      if (part.look().ring()) {
        path.setFill(colour(part.look()));
      } else {
        path.setStroke(colour(part.look()));
        path.setStrokeWidth(part.look().width());
      }
      group.getChildren().add(path);
    }
    return group;
  }
}
