package dev.huishang.map;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;

/// The points a window shows: what stands where, and in which order they are read. Never changes
/// and may be asked on any thread; places are logical pixels of the window.
///
/// @param hidden the part of the window no point is seen in: the inset of the South China Sea
/// @param picture the points
public record InSight(
    Camera camera, double width, double height, Rectangle2D hidden, StationPicture picture) {
  /// How near a point is hit, as a click does.
  public static final double REACH = 10;

  /// Points in one band of this height are read from left to right.
  private static final double BAND = 48;

  private static final Rectangle2D NOTHING = new Rectangle2D(-1, -1, 0, 0);

  /// What a map shows of these points now.
  public static InSight of(MapSurface map, StationPicture picture) {
    int w = (int) map.getWidth();
    int h = (int) map.getHeight();
    boolean inset = w > 0 && h > 0 && Inset.needed(new View(map.camera(), w, h, 1), 0);
    return new InSight(
        map.camera(), map.getWidth(), map.getHeight(), inset ? map.reserved() : NOTHING, picture);
  }

  /// Abscissa of a longitude.
  public double x(double lon) {
    return Camera.worldX(lon) * camera.worldSize() - left();
  }

  /// Ordinate of a latitude.
  public double y(double lat) {
    return Camera.worldY(lat) * camera.worldSize() - top();
  }

  /// Longitude of an abscissa.
  public double lon(double x) {
    return Camera.lon((x + left()) / camera.worldSize());
  }

  /// Latitude of an ordinate.
  public double lat(double y) {
    return Camera.lat((y + top()) / camera.worldSize());
  }

  private double left() {
    return Camera.worldX(camera.lon()) * camera.worldSize() - width / 2;
  }

  private double top() {
    return Camera.worldY(camera.lat()) * camera.worldSize() - height / 2;
  }

  /// The points within [#REACH] of a place.
  public Crowd at(double x, double y) {
    return at(x, y, REACH);
  }

  /// The points within `reach` pixels of a place.
  public Crowd at(double x, double y, double reach) {
    double size = camera.worldSize();
    return Crowd.at(picture, (x + left()) / size, (y + top()) / size, reach / size);
  }

  /// Ids of all points in sight, in no order.
  public int[] ids() {
    return seen().map(i -> picture.grid.ids[i]).toArray();
  }

  /// The point that follows another one, the worst class first, then from left to right and top to
  /// bottom; empty after the last.
  ///
  /// @param from id of the point before, -1 for the first or last
  /// @param on false for the one before it
  public OptionalInt next(int from, boolean on) {
    int start = from < 0 ? -1 : place(from);
    int best =
        seen()
            .filter(i -> start < 0 || (on ? follows(i, start) : follows(start, i)))
            .reduce(-1, (a, b) -> a < 0 || follows(a, b) == on ? b : a);
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(picture.grid.ids[best]);
  }

  private int place(int id) {
    int[] ids = picture.grid.ids;
    for (int i = 0; i < ids.length; i++) {
      if (ids[i] == id) {
        return i;
      }
    }
    return -1;
  }

  /// True when `a` is read after `b`.
  private boolean follows(int a, int b) {
    var grid = picture.grid;
    int worse = Clusters.severity(picture, b) - Clusters.severity(picture, a);
    if (worse != 0) {
      return worse > 0;
    }
    double down =
        Math.floor(grid.y[a] * camera.worldSize() / BAND)
            - Math.floor(grid.y[b] * camera.worldSize() / BAND);
    double order = down != 0 ? down : grid.x[a] - grid.x[b];
    return order != 0 ? order > 0 : a > b;
  }

  private IntStream seen() {
    var grid = picture.grid;
    if (grid.size() == 0) {
      return IntStream.empty();
    }
    double size = camera.worldSize();
    double left = left();
    double top = top();
    int[] runs = grid.runs(left / size, top / size, (left + width) / size, (top + height) / size);
    return IntStream.range(0, runs.length / 2)
        .flatMap(r -> IntStream.range(runs[r * 2], runs[r * 2 + 1]))
        .filter(i -> shows(grid.x[i] * size - left, grid.y[i] * size - top));
  }

  private boolean shows(double x, double y) {
    return x >= 0 && x <= width && y >= 0 && y <= height && !hidden.contains(x, y);
  }
}
