package dev.huishang.map;

import java.nio.IntBuffer;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/// Shows the latest frame where the camera is now: moved by whole pixels while panning, resampled
/// while zooming, replaced when the next frame is there.
final class FrameView extends Group {
  private final ImageView map = new ImageView();
  private final ImageView strip = new ImageView();
  private final ImageView inset = new ImageView();
  private @Nullable Frame frame;
  private @Nullable PixelBuffer<IntBuffer> buffer;

  FrameView() {
    map.setSmooth(false);
    getChildren().addAll(map, strip, inset);
    setManaged(false);
  }

  void show(Frame next) {
    frame = next;
    var ink = next.ink();
    var held = buffer;
    if (held != null && held.getWidth() == ink.width && held.getHeight() == ink.height) {
      held.getBuffer().put(0, ink.pixels);
      held.updateBuffer(_ -> null);
    } else {
      held = buffer(ink.width, ink.height, ink.pixels);
      buffer = held;
      map.setImage(new WritableImage(held));
    }
    var order = next.order();
    double scale = order.scale();
    place(strip, next.strip(), 0, order.height() - next.strip().height(), scale);
    int[] box = Inset.box(order.width(), order.height(), scale);
    place(inset, next.inset(), box[0], box[1], scale);
  }

  private static PixelBuffer<IntBuffer> buffer(int width, int height, int[] pixels) {
    return new PixelBuffer<>(
        width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
  }

  private static void place(ImageView view, @Nullable Sprite sprite, int x, int y, double scale) {
    view.setVisible(sprite != null);
    if (sprite != null) {
      view.setImage(new WritableImage(buffer(sprite.width(), sprite.height(), sprite.argb())));
      view.setFitWidth(sprite.width() / scale);
      view.setFitHeight(sprite.height() / scale);
      view.relocate(x / scale, y / scale);
    }
  }

  /// Moves what is shown to where the camera looks now.
  void follow(Camera camera, double width, double height) {
    if (frame == null) {
      return;
    }
    var drawn = frame.order();
    double[] then = drawn.wide().frame();
    var now =
        new View(
                camera,
                (int) Math.round(width * drawn.scale()),
                (int) Math.round(height * drawn.scale()),
                drawn.scale())
            .frame();
    double ratio = now[0] / then[0];
    map.setFitWidth(frame.ink().width / drawn.scale() * ratio);
    map.setFitHeight(frame.ink().height / drawn.scale() * ratio);
    double x = (then[1] * ratio - now[1]) / drawn.scale();
    double y = (then[2] * ratio - now[2]) / drawn.scale();
    boolean pan = Math.abs(ratio - 1) < 1e-9;
    map.relocate(pan ? x : Math.rint(x), pan ? y : Math.rint(y));
  }
}
