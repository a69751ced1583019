package dev.huishang.map;

import dev.huishang.wire.tiles.TileAddress;
import org.jspecify.annotations.Nullable;

/// Draws tiles of a raster base map into the plane of the map: bilinear, row by row where their
/// grid is one of degrees. What a tile does not show lets the ground through.
final class RasterDrawing {
  /// Levels up to which a coarser tile stands in.
  private static final int UP = 6;

  /// Of 256, what is left of the light in the dark style.
  private static final int DIM = 170;

  private final RasterPlan plan;
  private final View view;
  private final int size;
  private final double columns;
  private final double rows;

  RasterDrawing(RasterPlan plan, View view) {
    this.plan = plan;
    this.view = view;
    var info = plan.base().info();
    size = info.tileSize();
    columns = (double) info.grid().columns(plan.z()) * size;
    rows = (double) info.grid().rows(plan.z()) * size;
  }

  /// Lays them on these pixels of the view.
  void draw(boolean dark, int[] pixels) {
    if (plan.pieces().isEmpty()) {
      return;
    }
    var first = plan.pieces().getFirst().at();
    var last = plan.pieces().getLast().at();
    int width = (last.x() - first.x() + 1) * size;
    var source = new int[width * (last.y() - first.y() + 1) * size];
    for (var piece : plan.pieces()) {
      int at = (piece.at().y() - first.y()) * size * width + (piece.at().x() - first.x()) * size;
      put(piece, source, at, width);
    }
    double[] across = across(first.x());
    for (int y = 0; y < view.height; y++) {
      double down = down(y, first.y());
      if (down > -1 && down < source.length / width) {
        row(source, width, down, across, dark ? DIM : 256, pixels, y * view.width);
      }
    }
  }

  private double[] across(int firstColumn) {
    double[] frame = view.frame();
    var across = new double[view.width];
    for (int x = 0; x < across.length; x++) {
      across[x] = (frame[1] + x + 0.5) / frame[0] * columns - 0.5 - (double) firstColumn * size;
    }
    return across;
  }

  private double down(int y, int firstRow) {
    var grid = plan.base().info().grid();
    return grid.down(view.latAt(y + 0.5)) * rows - 0.5 - (double) firstRow * size;
  }

  private void put(RasterPiece piece, int[] source, int at, int width) {
    var picture = piece.picture();
    if (picture == null) {
      standIn(piece.at(), source, at, width);
      return;
    }
    for (int y = 0; y < size; y++) {
      System.arraycopy(picture.argb(), y * size, source, at + y * width, size);
    }
  }

  /// The nearest coarser tile in memory, enlarged.
  private void standIn(TileAddress missing, int[] source, int at, int width) {
    for (int up = 1; up <= UP && up <= missing.z(); up++) {
      var coarser = new TileAddress(missing.z() - up, missing.x() >> up, missing.y() >> up);
      if (plan.base().held(coarser) instanceof RasterPicture picture) {
        double part = 1.0 / (1 << up);
        double left = (missing.x() - (coarser.x() << up)) * size * part;
        double top = (missing.y() - (coarser.y() << up)) * size * part;
        for (int y = 0; y < size; y++) {
          for (int x = 0; x < size; x++) {
            source[at + y * width + x] =
                bilinear(
                    picture.argb(),
                    size,
                    left + (x + 0.5) * part - 0.5,
                    top + (y + 0.5) * part - 0.5);
          }
        }
        return;
      }
    }
  }

  private void row(
      int[] source, int width, double down, double[] across, int light, int[] pixels, int at) {
    for (int x = 0; x < across.length; x++) {
      if (across[x] > -1 && across[x] < width) {
        int over = bilinear(source, width, across[x], down);
        if (over != 0) {
          pixels[at + x] = Sprite.over(dim(over, light), pixels[at + x]);
        }
      }
    }
  }

  private static int dim(int argb, int light) {
    return light == 256
        ? argb
        : argb & 0xFF000000
            | (argb & 0xFF00FF) * light >>> 8 & 0xFF00FF
            | (argb & 0xFF00) * light >>> 8 & 0xFF00;
  }

  /// Between four pixels of a picture, its edge continued.
  static int bilinear(int[] source, int width, double x, double y) {
    int height = source.length / width;
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    int fx = (int) ((x - left) * 256);
    int fy = (int) ((y - top) * 256);
    int x0 = Math.clamp(left, 0, width - 1);
    int x1 = Math.clamp(left + 1, 0, width - 1);
    int y0 = Math.clamp(top, 0, height - 1) * width;
    int y1 = Math.clamp(top + 1, 0, height - 1) * width;
    int upper = between(source[y0 + x0], source[y0 + x1], fx);
    int lower = between(source[y1 + x0], source[y1 + x1], fx);
    return between(upper, lower, fy);
  }

  private static int between(int a, int b, int part) {
    if (a == b) {
      return a;
    }
    int rest = 256 - part;
    int rb = (a & 0xFF00FF) * rest + (b & 0xFF00FF) * part >>> 8 & 0xFF00FF;
    int ag = (a >>> 8 & 0xFF00FF) * rest + (b >>> 8 & 0xFF00FF) * part & 0xFF00FF00;
    return rb | ag;
  }

  /// Draws a plan, where there is one.
  static void draw(@Nullable RasterPlan plan, View view, MapStyle style, int[] pixels) {
    if (plan != null) {
      new RasterDrawing(plan, view).draw(style.dark(), pixels);
    }
  }
}
