package dev.huishang.map;

/// Values of the cells of China's land; not a number where there is none. Never changes.
public final class Field {
  final LandGrid grid;

  /// By number of the cell.
  final float[] values;

  Field(LandGrid grid, float[] values) {
    this.grid = grid;
    this.values = values;
  }

  /// The value drawn at a place: bilinear between the middles of cells, of those that have a value.
  /// Not a number at sea, abroad and where the nearest cell has none.
  public double at(double lon, double lat) {
    boolean place = Sphere.isPlace(lon, lat);
    return place && grid.map.countyAt(lon, lat) != null
        ? bilinear(
            Camera.worldX(lon) * grid.size - grid.left - 0.5,
            Camera.worldY(lat) * grid.size - grid.top - 0.5)
        : Double.NaN;
  }

  /// A copy of the values by number of the cell.
  public float[] values() {
    return values.clone();
  }

  /// The greatest value, or not a number where there is none.
  public double greatest() {
    float most = Float.NaN;
    for (float v : values) {
      most = v > most || Float.isNaN(most) ? v : most;
    }
    return most;
  }

  /// @param x columns from the middle of the first
  /// @param y rows from the middle of the first
  float bilinear(double x, double y) {
    int column = (int) Math.floor(x);
    int row = (int) Math.floor(y);
    float fx = (float) (x - column);
    float fy = (float) (y - row);
    float nearest = cell(fx < 0.5f ? column : column + 1, fy < 0.5f ? row : row + 1);
    if (Float.isNaN(nearest)) {
      return nearest;
    }
    float a = cell(column, row);
    float b = cell(column + 1, row);
    float c = cell(column, row + 1);
    float d = cell(column + 1, row + 1);
    float plain = (a + (b - a) * fx) * (1 - fy) + (c + (d - c) * fx) * fy;
    return Float.isNaN(plain) ? partly(new float[] {a, b, c, d}, fx, fy) : plain;
  }

  /// At the rim: the cells that have a value share the weight of those that have none.
  private static float partly(float[] corners, float fx, float fy) {
    float[] weights = {(1 - fx) * (1 - fy), fx * (1 - fy), (1 - fx) * fy, fx * fy};
    float sum = 0;
    float share = 0;
    for (int k = 0; k < 4; k++) {
      if (!Float.isNaN(corners[k])) {
        sum += weights[k] * corners[k];
        share += weights[k];
      }
    }
    return sum / share;
  }

  /// Value of a cell; not a number outside.
  float cell(int column, int row) {
    if (column < 0 || column >= grid.columns || row < 0 || row >= grid.rows) {
      return Float.NaN;
    }
    int number = grid.number[row * grid.columns + column];
    return number < 0 ? Float.NaN : values[number];
  }
}
