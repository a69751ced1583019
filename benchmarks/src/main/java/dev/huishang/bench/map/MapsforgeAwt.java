package dev.huishang.bench.map;

import dev.huishang.map.BaseShape;
import dev.huishang.map.Camera;
import java.awt.Graphics;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.mapsforge.core.graphics.GraphicFactory;
import org.mapsforge.core.graphics.Paint;
import org.mapsforge.core.graphics.Style;
import org.mapsforge.core.model.BoundingBox;
import org.mapsforge.core.model.LatLong;
import org.mapsforge.core.model.Point;
import org.mapsforge.core.model.Rotation;
import org.mapsforge.map.awt.graphics.AwtGraphicFactory;
import org.mapsforge.map.layer.Layer;
import org.mapsforge.map.layer.overlay.FixedPixelCircle;
import org.mapsforge.map.layer.overlay.Polygon;
import org.mapsforge.map.layer.overlay.Polyline;
import org.mapsforge.map.model.DisplayModel;

/// mapsforge for AWT: its circles drawn into its bitmap, and that into the window; the base map by
/// its polygons and polylines.
final class MapsforgeAwt implements SwingContender {
  private static final BoundingBox ALL = new BoundingBox(-85, -180, 85, 180);

  private final GraphicFactory graphics = AwtGraphicFactory.INSTANCE;
  private final org.mapsforge.core.graphics.Bitmap bitmap = graphics.createBitmap(1920, 1080);
  private final Paint[] paints = new Paint[Seeded.COLOURS.length];
  private FixedPixelCircle[] circles = {};
  private final List<Layer> base = new ArrayList<>();
  private Seeded points = Seeded.of(0);

  @Override
  public JComponent view(Seeded seeded) {
    points = seeded;
    for (int i = 0; i < paints.length; i++) {
      paints[i] = graphics.createPaint();
      paints[i].setColor(0xFF000000 | Seeded.COLOURS[i]);
    }
    var display = new DisplayModel();
    circles = new FixedPixelCircle[points.size()];
    for (int i = 0; i < circles.length; i++) {
      var at = new LatLong(points.lat()[i], points.lon()[i]);
      circles[i] = new FixedPixelCircle(at, 3, paints[points.index()[i]], null);
      circles[i].setDisplayModel(display);
    }
    for (var group : Under.groups()) {
      var look = group.getFirst();
      var paint = graphics.createPaint();
      paint.setColor((int) Math.round(look.alpha() * 255) << 24 | look.rgb());
      paint.setStyle(look.ring() ? Style.FILL : Style.STROKE);
      paint.setStrokeWidth((float) look.width());
      for (var shape : group) {
        base.add(shape.ring() ? area(shape, paint) : line(shape, paint));
        base.getLast().setDisplayModel(display);
      }
    }
    return new JPanel() {
      @Override
      protected void paintComponent(Graphics g) {
        g.drawImage(AwtGraphicFactory.getBitmap(bitmap), 0, 0, null);
      }
    };
  }

  private Layer area(BaseShape shape, Paint paint) {
    var polygon = new Polygon(paint, null, graphics);
    polygon.setPoints(places(shape));
    return polygon;
  }

  private Layer line(BaseShape shape, Paint paint) {
    var line = new Polyline(paint, graphics);
    line.setPoints(places(shape));
    return line;
  }

  private static List<LatLong> places(BaseShape shape) {
    return IntStream.range(0, shape.lon().length)
        .mapToObj(i -> new LatLong(shape.lat()[i], shape.lon()[i]))
        .toList();
  }

  @Override
  public void step(Camera camera, int turn) {
    double size = camera.worldSize();
    var corner =
        new Point(
            Camera.worldX(camera.lon()) * size - 960, Camera.worldY(camera.lat()) * size - 540);
    var canvas = graphics.createCanvas();
    canvas.setBitmap(bitmap);
    canvas.fillColor(0xFF000000 | Under.SEA);
    for (var part : base) {
      part.draw(ALL, (byte) camera.zoom(), canvas, corner, Rotation.NULL_ROTATION);
    }
    for (int i = 0; i < circles.length; i++) {
      if (turn > 0) {
        circles[i].setPaintFill(paints[points.colour(i, turn)]);
      }
      circles[i].draw(ALL, (byte) camera.zoom(), canvas, corner, Rotation.NULL_ROTATION);
    }
  }
}
