package dev.huishang.map;

import java.util.List;

/// A picture put together of parts of kept bases.
///
/// @param stride pixels of a row of the picture
record Patchwork(int stride, List<Patch> patches) {
  /// The whole of one base.
  static Patchwork of(Split base) {
    int rows = base.ground.length / base.width;
    return new Patchwork(base.width, List.of(new Patch(base, 0, 0, base.width, rows, 0, 0)));
  }

  /// Lays the ground.
  void ground(int[] pixels) {
    for (var patch : patches) {
      for (int y = patch.y0(); y < patch.y1(); y++) {
        System.arraycopy(
            patch.base().ground,
            y * patch.base().width + patch.x0(),
            pixels,
            patch.at(y, stride),
            patch.x1() - patch.x0());
      }
    }
  }

  /// Fills divisions, see [AreaIds#fill].
  void fill(int[] table, double opacity, int[] pixels) {
    patches.forEach(p -> p.base().ids().fill(p, table, opacity, pixels, stride));
  }

  /// How much of each pixel is land of China, 0..255.
  int[] land(int pixels) {
    var land = new int[pixels];
    patches.forEach(p -> p.base().ids().land(p, land, stride));
    return land;
  }

  /// Lays waters and lines over it.
  void veil(int[] pixels) {
    patches.forEach(p -> p.base().veil.draw(p, pixels, stride));
  }
}
