package dev.huishang.app.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// PNG from pixels.
public final class Png {
  /// Encodes `width * height` opaque pixels (`0xAARRGGBB`; alpha is ignored).
  public static byte[] of(int[] pixels, int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, pixels, 0, width);
    var out = new ByteArrayOutputStream(width * height / 2);
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return out.toByteArray();
  }

  private Png() {}
}
