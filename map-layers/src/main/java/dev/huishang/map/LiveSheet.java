package dev.huishang.map;

import dev.huishang.map.Tile.Content;
import dev.huishang.map.Tile.Level;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/// The window as one picture, drawn anew for every frame of what moves in time: half the pixels of
/// the tiles in sight. Stands above the tiles while they are out of date. To be used on the FX
/// thread.
final class LiveSheet extends Group {
  /// More than there are lanes, so that one with many points in it keeps no lane waiting.
  private static final int BANDS = 6;

  /// One that is drawn, one that is painted, one for a frame that was never painted.
  private static final int BUFFERS = 3;

  private final Painters painters;
  private List<Band> bands = List.of();
  private int turn;
  private @Nullable View shown;

  private record Slot(int[] pixels, PixelBuffer<IntBuffer> buffer, WritableImage image) {
    static Slot of(int width, int height) {
      var pixels = new int[width * height];
      var buffer =
          new PixelBuffer<>(
              width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
      return new Slot(pixels, buffer, new WritableImage(buffer));
    }
  }

  private record Band(int top, int height, ImageView view, List<Slot> slots) {}

  LiveSheet(Painters painters) {
    this.painters = painters;
    setManaged(false);
    setVisible(false);
  }

  /// Draws the window and shows it with the next pulse.
  ///
  /// @param moving true where areas change from frame to frame
  /// @param beside done by one of the threads meanwhile
  void draw(View view, Level level, Content content, boolean moving, Runnable beside) {
    var last = shown;
    if (last == null
        || last.width != view.width
        || last.height != view.height
        || last.scale != view.scale) {
      cut(view);
    }
    shown = view;
    turn = (turn + 1) % BUFFERS;
    double[] frame = view.frame();
    painters.together(
        bands.size() + 1,
        (painter, i) -> {
          if (i == 0) {
            beside.run();
            return;
          }
          var band = bands.get(i - 1);
          painter.draw(
              new View(
                  view.camera, frame[1], frame[2] + band.top, view.width, band.height, view.scale),
              level,
              content,
              moving,
              band.slots.get(turn).pixels);
        });
    for (var band : bands) {
      band.slots.get(turn).buffer.updateBuffer(_ -> null);
      band.view.setImage(band.slots.get(turn).image);
    }
    setTranslateX(0);
    setTranslateY(0);
    setVisible(true);
  }

  private void cut(View view) {
    var cut = new ArrayList<Band>();
    for (int i = 0; i < BANDS; i++) {
      int top = view.height * i / BANDS;
      int height = view.height * (i + 1) / BANDS - top;
      if (height > 0) {
        var image = new ImageView();
        image.setSmooth(false);
        image.setFitWidth(view.width / view.scale);
        image.setFitHeight(height / view.scale);
        image.setLayoutY(top / view.scale);
        var slots = new ArrayList<Slot>();
        for (int k = 0; k < BUFFERS; k++) {
          slots.add(Slot.of(view.width, height));
        }
        cut.add(new Band(top, height, image, slots));
      }
    }
    bands = cut;
    getChildren().setAll(cut.stream().map(Band::view).toList());
  }

  /// Shows nothing and holds nothing: what moves begins anew.
  void end() {
    setVisible(false);
    getChildren().clear();
    bands = List.of();
    shown = null;
  }

  /// Stands where the camera looks now, until the tiles are there; at another zoom it goes.
  void follow(View view) {
    var last = shown;
    if (last == null || !isVisible()) {
      return;
    }
    double[] then = last.frame();
    double[] now = view.frame();
    if (then[0] != now[0] || last.width != view.width || last.height != view.height) {
      end();
      return;
    }
    setTranslateX((then[1] - now[1]) / view.scale);
    setTranslateY((then[2] - now[2]) / view.scale);
  }

  /// Bytes at most in a window.
  long most(@Nullable Sight at) {
    return at == null
        ? 0
        : 2L * BUFFERS * Integer.BYTES * at.pixels(at.width()) * at.pixels(at.height());
  }

  /// Bytes of its pictures and of what the toolkit holds of them.
  long bytes() {
    return 2L
        * BUFFERS
        * Integer.BYTES
        * bands.stream()
            .mapToLong(b -> (long) b.height * b.slots.getFirst().image.widthProperty().intValue())
            .sum();
  }
}
