package dev.huishang.bench.map;

import dev.huishang.map.Camera;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.LinkedHashSet;
import javax.swing.JComponent;
import org.jxmapviewer.JXMapViewer;
import org.jxmapviewer.viewer.DefaultWaypoint;
import org.jxmapviewer.viewer.GeoPosition;
import org.jxmapviewer.viewer.WaypointPainter;
import org.jxmapviewer.viewer.empty.EmptyTileFactory;

/// JXMapViewer2 with its own painter of way points, each a small image, over the base map in a
/// painter of its own.
final class JxMapViewer implements SwingContender {
  /// The zooms of this viewer count down from the whole world.
  private static final int WORLD = 17;

  private final JXMapViewer map =
      new JXMapViewer() {
        @Override
        protected void drawMapTiles(Graphics g, int zoom, Rectangle seen) {
          g.setColor(new Color(Under.SEA)); // not its pictures of tiles that are missing
          g.fillRect(0, 0, seen.width, seen.height);
        }
      };
  private final SwingUnder base = new SwingUnder();
  private int turn;

  private static final class Place extends DefaultWaypoint {
    final int colour;

    Place(double lat, double lon, int colour) {
      super(new GeoPosition(lat, lon));
      this.colour = colour;
    }
  }

  @Override
  public JComponent view(Seeded points) {
    map.setTileFactory(new EmptyTileFactory());
    map.setZoom(WORLD - 5);
    var sprites = new BufferedImage[Seeded.COLOURS.length];
    for (int i = 0; i < sprites.length; i++) {
      sprites[i] = sprite(Seeded.COLOURS[i]);
    }
    var places = new LinkedHashSet<Place>();
    for (int i = 0; i < points.size(); i++) {
      places.add(new Place(points.lat()[i], points.lon()[i], points.index()[i]));
    }
    var painter = new WaypointPainter<Place>();
    painter.setAntialiasing(false); // the images are smooth already
    painter.setWaypoints(places);
    painter.setRenderer((g, viewer, place) -> {
      var at = viewer.getTileFactory().geoToPixel(place.getPosition(), viewer.getZoom());
      var sprite = sprites[(place.colour + turn) % sprites.length];
      g.drawImage(sprite, (int) at.getX() - 3, (int) at.getY() - 3, null);
    });
    map.setOverlayPainter((g, viewer, w, h) -> {
      var seen = viewer.getViewportBounds();
      base.draw(g, seen.getX(), seen.getY());
      painter.paint(g, viewer, w, h);
    });
    return map;
  }

  private static BufferedImage sprite(int rgb) {
    var image = new BufferedImage(7, 7, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(new Color(rgb));
    g.fillOval(0, 0, 6, 6);
    g.dispose();
    return image;
  }

  @Override
  public void step(Camera camera, int turns) {
    turn = turns;
    map.setCenterPosition(new GeoPosition(camera.lat(), camera.lon()));
  }
}
