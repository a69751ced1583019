package dev.huishang.map;

import dev.huishang.wire.tiles.TileTrouble;
import java.io.ByteArrayInputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.jspecify.annotations.Nullable;

/// A tile as pixels.
///
/// @param argb premultiplied `0xAARRGGBB`, row by row
/// @param whole true when no pixel lets anything through
record RasterPicture(int[] argb, boolean whole) {
  /// Decodes PNG or JPEG off the FX thread. The head has been judged before: nothing larger than a
  /// tile is ever decoded.
  ///
  /// @return null for what begins as a picture and is none
  static @Nullable RasterPicture of(byte[] body, int size) {
    if (TileTrouble.of(body, size) != null) {
      return null;
    }
    try {
      var image = new Image(new ByteArrayInputStream(body));
      if (image.isError() || (int) image.getWidth() != size || (int) image.getHeight() != size) {
        return null;
      }
      var argb = new int[size * size];
      image
          .getPixelReader()
          .getPixels(0, 0, size, size, PixelFormat.getIntArgbPreInstance(), argb, 0, size);
      boolean whole = true;
      for (int pixel : argb) {
        whole &= pixel >>> 24 == 0xFF;
      }
      return new RasterPicture(argb, whole);
    } catch (RuntimeException e) { // a broken stream leaves the decoder in many ways
      return null;
    }
  }
}
