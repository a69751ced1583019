package dev.huishang.bench.map;

import dev.huishang.map.Camera;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;

/// A JavaFX Canvas that draws the base map and every point as a small image, the faster of its two
/// ways.
final class FxCanvas implements Contender {
  private final Work work;
  private final Canvas canvas = new Canvas(1920, 1080);
  private final Image[] sprites = new Image[Seeded.COLOURS.length];
  private final FxUnder base = new FxUnder();
  private Seeded points = Seeded.of(0);

  FxCanvas(Work work) {
    this.work = work;
  }

  @Override
  public Parent view(Seeded seeded) {
    points = seeded;
    for (int i = 0; i < sprites.length; i++) {
      sprites[i] = sprite(Color.web("#%06X".formatted(Seeded.COLOURS[i])));
    }
    return new Pane(canvas);
  }

  private static Image sprite(Color colour) {
    var image = new WritableImage(7, 7);
    for (int r = 0; r < 7; r++) {
      for (int c = 0; c < 7; c++) {
        double d = Math.hypot(r - 3, c - 3);
        image
            .getPixelWriter()
            .setColor(c, r, colour.deriveColor(0, 1, 1, Math.clamp(3.5 - d, 0, 1)));
      }
    }
    return image;
  }

  @Override
  public void step(int frame, Camera camera) {
    double size = camera.worldSize();
    int turn = work == Work.RECOLOUR ? frame : 0;
    var g = canvas.getGraphicsContext2D();
    g.setFill(Color.web("#%06X".formatted(Under.SEA)));
    g.fillRect(0, 0, 1920, 1080);
    double left = Camera.worldX(camera.lon()) * size - 960;
    double top = Camera.worldY(camera.lat()) * size - 540;
    double scale = size / new Camera(0, 0, Under.ZOOM).worldSize();
    g.setTransform(scale, 0, 0, scale, -left, -top);
    base.draw(g);
    g.setTransform(1, 0, 0, 1, 0, 0);
    for (int i = 0; i < points.size(); i++) {
      double px = points.x()[i] * size - left;
      double py = points.y()[i] * size - top;
      if (px > -4 && px < 1924 && py > -4 && py < 1084) {
        g.drawImage(sprites[points.colour(i, turn)], Math.rint(px) - 3, Math.rint(py) - 3);
      }
    }
  }
}
