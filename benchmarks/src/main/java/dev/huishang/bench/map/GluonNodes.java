package dev.huishang.bench.map;

import com.gluonhq.maps.MapLayer;
import com.gluonhq.maps.MapPoint;
import com.gluonhq.maps.MapView;
import dev.huishang.map.Camera;
import java.util.Arrays;
import javafx.scene.Parent;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

/// Gluon Maps as its manual shows it: one node a point in a layer.
final class GluonNodes implements Contender {
  private static final Color[] COLOURS =
      Arrays.stream(Seeded.COLOURS)
          .mapToObj(c -> Color.web("#%06X".formatted(c)))
          .toArray(Color[]::new);

  private final Work work;
  private final MapView map = new MapView();
  private Nodes nodes = new Nodes(Seeded.of(0));

  GluonNodes(Work work) {
    this.work = work;
  }

  private static final class Nodes extends MapLayer {
    private final Seeded points;
    private final Circle[] circles;

    Nodes(Seeded points) {
      this.points = points;
      circles = new Circle[points.size()];
      for (int i = 0; i < circles.length; i++) {
        circles[i] = new Circle(3, COLOURS[points.colour(i, 0)]);
      }
      getChildren().addAll(circles);
    }

    void colour(int turn) {
      for (int i = 0; i < circles.length; i++) {
        circles[i].setFill(COLOURS[points.colour(i, turn)]);
      }
    }

    @Override
    protected void layoutLayer() {
      for (int i = 0; i < circles.length; i++) {
        var at = getMapPoint(points.lat()[i], points.lon()[i]);
        circles[i].setTranslateX(at.getX());
        circles[i].setTranslateY(at.getY());
      }
    }
  }

  @Override
  public Parent view(Seeded points) {
    nodes = new Nodes(points);
    map.addLayer(nodes);
    map.setZoom(5);
    map.setCenter(new MapPoint(36, 104));
    return map;
  }

  @Override
  public void step(int frame, Camera camera) {
    if (work == Work.ZOOM) {
      map.setZoom(camera.zoom());
    }
    map.setCenter(new MapPoint(camera.lat(), camera.lon()));
    if (work == Work.RECOLOUR) {
      nodes.colour(frame);
    }
  }
}
