package dev.huishang.map;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/// The window as one picture in bands that can be drawn side by side, another for every frame. To
/// be used on the FX thread; the pixels of a frame by whoever draws it.
final class Bands extends Group {
  /// More than there are lanes, so that one with much in it keeps no lane waiting.
  private static final int BANDS = 6;

  /// One that is drawn, one that is painted, one for a frame that was never painted.
  private static final int BUFFERS = 3;

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

  /// A band to be drawn: so many device pixels below the upper edge, so high, into these pixels.
  record Piece(int top, int height, int[] pixels) {}

  Bands() {
    setManaged(false);
    setVisible(false);
  }

  /// The pieces of the next frame.
  List<Piece> begin(View view) {
    var last = shown;
    if (last == null
        || last.width != view.width
        || last.height != view.height
        || last.scale != view.scale) {
      bands = IntStream.range(0, BANDS).mapToObj(i -> band(view, i)).toList();
      bands = bands.stream().filter(b -> b.height > 0).toList();
      getChildren().setAll(bands.stream().map(Band::view).toList());
    }
    shown = view;
    turn = (turn + 1) % BUFFERS;
    return bands.stream().map(b -> new Piece(b.top, b.height, b.slots.get(turn).pixels)).toList();
  }

  private static Band band(View view, int i) {
    int top = view.height * i / BANDS;
    int height = view.height * (i + 1) / BANDS - top;
    var image = new ImageView();
    image.setSmooth(false);
    image.setFitWidth(view.width / view.scale);
    image.setFitHeight(height / view.scale);
    image.setLayoutY(top / view.scale);
    var slots = new ArrayList<Slot>();
    for (int k = 0; k < BUFFERS && height > 0; k++) {
      slots.add(Slot.of(view.width, height));
    }
    return new Band(top, height, image, slots);
  }

  /// Shows what was drawn with the next pulse.
  void show() {
    for (var band : bands) {
      band.slots.get(turn).buffer.updateBuffer(_ -> null);
      band.view.setImage(band.slots.get(turn).image);
    }
    setTranslateX(0);
    setTranslateY(0);
    setVisible(true);
  }

  /// The window as it was drawn last, or null.
  @Nullable View shown() {
    return shown;
  }

  /// Shows nothing and holds nothing.
  void end() {
    setVisible(false);
    getChildren().clear();
    bands = List.of();
    shown = null;
  }

  /// Bytes at most in a window.
  static long most(@Nullable Sight at) {
    return at == null
        ? 0
        : 2L * BUFFERS * Integer.BYTES * at.pixels(at.width()) * at.pixels(at.height());
  }

  /// Bytes of its pictures and of what the toolkit holds of them.
  long bytes() {
    return 2L
        * BUFFERS
        * Integer.BYTES
        * bands.stream().mapToLong(b -> b.slots.getFirst().pixels.length).sum();
  }
}
