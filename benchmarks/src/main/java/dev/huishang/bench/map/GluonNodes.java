package dev.huishang.bench.map;

import com.gluonhq.maps.MapLayer;
import com.gluonhq.maps.MapPoint;
import com.gluonhq.maps.MapView;
import dev.huishang.map.Camera;
import java.util.Arrays;
import javafx.scene.Parent;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/// Gluon Maps as its manual shows it: one node a point in a layer, over a layer with the base map
/// as one path a group.
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

  private static final class Ground extends MapLayer {
    private final Scale scale = new Scale();
    private final Translate move = new Translate();

    Ground() {
      var nodes = new FxUnder().nodes();
      nodes.getTransforms().addAll(move, scale);
      getChildren().add(nodes);
    }

    @Override
    protected void layoutLayer() {
      var middle = getMapPoint(0, 0); // of the world
      var east = getMapPoint(0, 90); // a quarter of the world further
      double world = 4 * (east.getX() - middle.getX());
      scale.setX(world / new Camera(0, 0, Under.ZOOM).worldSize());
      scale.setY(scale.getX());
      move.setX(middle.getX() - world / 2);
      move.setY(middle.getY() - world / 2);
    }
  }

  @Override
  public Parent view(Seeded points) {
    nodes = new Nodes(points);
    map.addLayer(new Ground());
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
