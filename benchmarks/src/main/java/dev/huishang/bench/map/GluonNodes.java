package dev.huishang.bench.map;

import com.gluonhq.maps.MapLayer;
import com.gluonhq.maps.MapPoint;
import com.gluonhq.maps.MapView;
import dev.huishang.map.Camera;
import javafx.scene.Parent;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

/// Gluon Maps as its manual shows it: one node a point in a layer.
final class GluonNodes implements Contender {
  private final MapView map = new MapView();
  private double x = Camera.worldX(104);
  private double y = Camera.worldY(36);

  private static final class Nodes extends MapLayer {
    private final Seeded points;
    private final Circle[] circles;

    Nodes(Seeded points) {
      this.points = points;
      circles = new Circle[points.size()];
      for (int i = 0; i < circles.length; i++) {
        circles[i] =
            new Circle(3, Color.web("#%06X".formatted(Seeded.COLOURS[points.colour()[i]])));
      }
      getChildren().addAll(circles);
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
    map.addLayer(new Nodes(points));
    map.setZoom(5);
    map.setCenter(new MapPoint(36, 104));
    return map;
  }

  @Override
  public void step(int frame) {
    double size = new Camera(0, 0, 5).worldSize();
    boolean back = frame / 150 % 2 == 1;
    x += (back ? -5 : 5) / size;
    y += (back ? -2 : 2) / size;
    map.setCenter(new MapPoint(Camera.lat(y), Camera.lon(x)));
  }
}
