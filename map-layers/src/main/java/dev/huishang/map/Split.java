package dev.huishang.map;

import org.jspecify.annotations.Nullable;

/// A base map in the parts between which areas lie: new values of areas cost no new base.
final class Split {
  final int width;
  final int[] ground;
  final Veil veil;
  private final BaseMap map;
  private final View view;
  private volatile @Nullable AreaIds ids;

  private Split(BaseMap map, View view, int[] ground, Veil veil) {
    this.map = map;
    this.view = view;
    width = view.width;
    this.ground = ground;
    this.veil = veil;
  }

  /// Draws both parts.
  ///
  /// @param cover a coverage plane large enough, all zero and left so
  static Split of(
      BaseMap map, View view, MapStyle style, @Nullable RasterPlan raster, float[] cover) {
    var ground = new Ink(view.width, view.height, cover);
    new BaseDrawing(map, view, style, ground).ground(raster);
    var over = Ink.sheer(view.width, view.height);
    new BaseDrawing(map, view, style, over).over(raster != null);
    return new Split(map, view, ground.pixels, Veil.of(over));
  }

  /// Which division each pixel is; found when it is first asked for.
  AreaIds ids() {
    var known = ids;
    if (known == null) {
      known = new Dividing(map, view).ids();
      ids = known;
    }
    return known;
  }

  /// Bytes of so many pixels at most: ground, a veil without a hole, numbers of divisions.
  static long most(int pixels) {
    return pixels * 4L + Veil.most(pixels) + AreaIds.most(pixels);
  }

  long bytes() {
    var known = ids;
    return ground.length * 4L + veil.bytes() + (known == null ? 0 : known.bytes());
  }
}
