package dev.huishang.map;

/// Puts a field into a picture: of each pixel as much as is land of China.
final class Shading {
  private final Field field;
  private final ColourScale colours;
  private final float opacity;

  Shading(Field field, ColourScale colours, double opacity) {
    this.field = field;
    this.colours = colours;
    this.opacity = (float) Math.clamp(opacity, 0, 1) / 255;
  }

  /// @param land 0..255 by pixel, see [LandMask]
  void draw(View view, int[] land, int[] pixels) {
    double[] frame = view.frame();
    double step = field.grid.size / frame[0];
    double x0 = (frame[1] + 0.5) * step - field.grid.left - 0.5;
    double y0 = (frame[2] + 0.5) * step - field.grid.top - 0.5;
    for (int y = 0; y < view.height; y++) {
      for (int x = 0; x < view.width; x++) {
        int at = y * view.width + x;
        if (land[at] != 0) {
          int rgb = colours.rgb(field.bilinear(x0 + x * step, y0 + y * step));
          if (rgb != ColourScale.NONE) {
            pixels[at] = Ink.blend(pixels[at], rgb, land[at] * opacity);
          }
        }
      }
    }
  }
}
