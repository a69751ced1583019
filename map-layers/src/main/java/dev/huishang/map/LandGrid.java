package dev.huishang.map;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// China's land in square cells of the map's own projection, about 990 by 960 of them, some 5.5 km
/// wide at 36° N. Only cells that land reaches, and the ring around them that interpolation between
/// cells needs, have a number: nothing is ever computed for the open sea or abroad. Made once from
/// the base map.
public final class LandGrid {
  /// A cell is a pixel of the map at this zoom.
  private static final double ZOOM = 4.5;

  private static final double[] COUNTRY = {73.3, 3.6, 135.3, 53.8};

  /// Cells are numbered block by block, so that what is near on the map is near in memory.
  static final int BLOCK = 64;

  final BaseMap map;

  /// Cells round the whole world.
  final double size;

  /// Cells from the left edge of the world.
  final int left;

  /// Cells from the upper edge of the world.
  final int top;

  final int columns;
  final int rows;

  /// By row and column, the number of the cell, or -1.
  final int[] number;

  /// By number, where the cell lies: row times columns plus column.
  final int[] place;

  /// First number of each block, and the number behind the last.
  final int[] blocks;

  /// By number, true where the middle of the cell is on land.
  final boolean[] onLand;

  private final double[] cosLon;
  private final double[] sinLon;
  private final double[] cosLat;
  private final double[] sinLat;

  private LandGrid(BaseMap map) {
    this.map = map;
    size = new Camera(0, 0, ZOOM).worldSize();
    left = (int) (Camera.worldX(COUNTRY[0]) * size);
    top = (int) (Camera.worldY(COUNTRY[3]) * size);
    columns = (int) (Camera.worldX(COUNTRY[2]) * size) - left + 1;
    rows = (int) (Camera.worldY(COUNTRY[1]) * size) - top + 1;
    int[] cover = LandMask.of(map, new View(new Camera(0, 0, ZOOM), left, top, columns, rows, 1));
    number = new int[columns * rows];
    Arrays.fill(number, -1);
    int across = (columns + BLOCK - 1) / BLOCK;
    blocks = new int[across * ((rows + BLOCK - 1) / BLOCK) + 1];
    var found = new int[columns * rows];
    int n = 0;
    for (int b = 0; b + 1 < blocks.length; b++) {
      blocks[b] = n;
      int r0 = b / across * BLOCK;
      int c0 = b % across * BLOCK;
      for (int r = r0; r < Math.min(rows, r0 + BLOCK); r++) {
        for (int c = c0; c < Math.min(columns, c0 + BLOCK); c++) {
          if (reached(cover, c, r)) {
            found[n] = r * columns + c;
            number[r * columns + c] = n++;
          }
        }
      }
    }
    blocks[blocks.length - 1] = n;
    place = Arrays.copyOf(found, n);
    onLand = new boolean[n];
    for (int i = 0; i < n; i++) {
      onLand[i] = cover[place[i]] > 127;
    }
    cosLon = table(columns, c -> Math.cos(Math.toRadians(lon(c))));
    sinLon = table(columns, c -> Math.sin(Math.toRadians(lon(c))));
    cosLat = table(rows, r -> Math.cos(Math.toRadians(lat(r))));
    sinLat = table(rows, r -> Math.sin(Math.toRadians(lat(r))));
  }

  /// The grid of this base map.
  public static LandGrid of(BaseMap map) {
    return new LandGrid(map);
  }

  private static double[] table(int n, IntToDoubleFunction of) {
    return IntStream.range(0, n).mapToDouble(of).toArray();
  }

  /// Cells that have a number.
  public int cells() {
    return place.length;
  }

  /// Longitude and latitude of the middle of every numbered cell, degrees.
  public double[][] middles() {
    return Arrays.stream(place)
        .mapToObj(p -> new double[] {lon(p % columns), lat(p / columns)})
        .toArray(double[][]::new);
  }

  /// Longitude of the middle of a column, degrees; fractions are between.
  double lon(double column) {
    return Camera.lon((left + column + 0.5) / size);
  }

  /// Latitude of the middle of a row, degrees.
  double lat(double row) {
    return Camera.lat((top + row + 0.5) / size);
  }

  /// The middle of a cell.
  Sphere.Point middle(int column, int row) {
    return new Sphere.Point(
        cosLat[row] * cosLon[column], cosLat[row] * sinLon[column], sinLat[row]);
  }

  /// True where land lies in the cell or in one beside it.
  private boolean reached(int[] cover, int column, int row) {
    for (int r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
      for (int c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
        if (cover[r * columns + c] > 0) {
          return true;
        }
      }
    }
    return false;
  }
}
