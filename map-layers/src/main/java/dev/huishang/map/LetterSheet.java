package dev.huishang.map;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/// Shows words, marks and figures over the tiles, and the furniture of the window. Each is a
/// picture of its own: what moves moves by whole pixels, and only its own pixels are blended. To be
/// used on the FX thread.
final class LetterSheet extends Group {
  private final Group letters = new Group();
  private final ImageView strip = new ImageView();
  private final ImageView inset = new ImageView();
  private final Map<Sprite, WritableImage> images = new WeakHashMap<>();
  private @Nullable Frame frame;

  LetterSheet() {
    setManaged(false);
    getChildren().addAll(letters, strip, inset);
  }

  void show(Frame next) {
    boolean same = frame != null && frame.letters() == next.letters();
    frame = next;
    var order = next.order();
    double scale = order.scale();
    if (!same) {
      letters(next.letters(), scale);
    }
    fixed(strip, next.strip(), 0, order.height(), scale);
    int[] box = Inset.box(order.width(), order.height(), scale);
    fixed(inset, next.inset(), box[0], box[1], scale);
  }

  private void letters(List<Frame.Placed> words, double scale) {
    var views = new ArrayList<Node>();
    for (var word : words) {
      var view = new ImageView();
      place(view, word.sprite(), word.x(), word.y(), scale);
      views.add(view);
    }
    letters.getChildren().setAll(views);
  }

  private void fixed(ImageView view, @Nullable Sprite sprite, int x, int y, double scale) {
    view.setVisible(sprite != null);
    if (sprite != null) {
      place(view, sprite, x, y, scale);
    }
  }

  private void place(ImageView view, Sprite sprite, int x, int y, double scale) {
    view.setImage(images.computeIfAbsent(sprite, LetterSheet::image));
    view.setSmooth(false);
    view.setFitWidth(sprite.width() / scale);
    view.setFitHeight(sprite.height() / scale);
    view.setLayoutX((x - sprite.anchorX()) / scale);
    view.setLayoutY((y - sprite.anchorY()) / scale);
  }

  private static WritableImage image(Sprite sprite) {
    return new WritableImage(
        new PixelBuffer<>(
            sprite.width(),
            sprite.height(),
            IntBuffer.wrap(sprite.argb()),
            PixelFormat.getIntArgbPreInstance()));
  }

  /// Moves what is shown to where the camera looks now.
  void follow(View view) {
    if (frame == null) {
      return;
    }
    var drawn = frame.order();
    double[] then = drawn.wide().frame();
    double[] now = view.frame();
    double ratio = now[0] / then[0];
    boolean pan = Math.abs(ratio - 1) < 1e-9;
    if (pan) {
      letters.getTransforms().clear();
    } else {
      letters.getTransforms().setAll(new Scale(ratio, ratio));
    }
    letters.setTranslateX((then[1] * ratio - now[1]) / drawn.scale());
    letters.setTranslateY((then[2] * ratio - now[2]) / drawn.scale());
  }

  /// How far the camera is from where the words were placed, in device pixels of the window; beyond
  /// everything where the zoom is another one.
  double off(View view) {
    if (frame == null) {
      return Double.MAX_VALUE;
    }
    double[] then = frame.order().view().frame();
    double[] now = view.frame();
    return then[0] == now[0]
        ? Math.max(Math.abs(then[1] - now[1]), Math.abs(then[2] - now[2]))
        : Double.MAX_VALUE;
  }

  /// What is shown, or null.
  @Nullable Frame shown() {
    return frame;
  }

  /// The window the words stand for, where it is as large as this one.
  Sight window(Sight like) {
    return frame == null
        ? like
        : new Sight(frame.order().camera(), like.width(), like.height(), like.scale());
  }

  /// True when this is what the words were placed for.
  boolean shows(Frame.Order order) {
    return frame != null && frame.order().equals(order);
  }
}
