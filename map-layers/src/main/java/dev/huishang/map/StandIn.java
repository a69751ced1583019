package dev.huishang.map;

import dev.huishang.map.Tile.Key;
import dev.huishang.map.Tile.Level;
import java.util.Arrays;
import java.util.Map;
import javafx.scene.Group;

/// Tiles of another zoom in the place of those still to come, each pixel the one that lies nearest.
/// The toolkit's own scaling of pictures takes ten times as long, and a zoom would stutter. To be
/// used on the FX thread.
final class StandIn extends Group {
  private final Bands bands = new Bands();
  private Map<Key, int[]> tiles = Map.of();
  private Level level = new Level(0, 1);

  StandIn() {
    setManaged(false);
    getChildren().add(bands);
  }

  /// Takes these as they are until the end; none of them may change meanwhile.
  void take(Map<Key, int[]> pixels, Level of) {
    tiles = Map.copyOf(pixels);
    level = of;
  }

  /// True when it has something to show.
  boolean holds() {
    return !tiles.isEmpty();
  }

  /// Draws the window and shows it with the next pulse.
  void draw(View view) {
    double[] frame = view.frame();
    double ratio = level.size() / frame[0];
    var columns = places(frame[1], view.width, ratio);
    var rows = places(frame[2], view.height, ratio);
    for (var piece : bands.begin(view)) {
      for (int row = 0; row < piece.height(); row++) {
        row(rows[piece.top() + row], columns, piece.pixels(), row * view.width);
      }
    }
    bands.show();
  }

  /// World pixels of the tiles for each pixel of the window in one direction.
  private static long[] places(double from, int n, double ratio) {
    var places = new long[n];
    for (int i = 0; i < n; i++) {
      places[i] = (long) Math.floor((from + i + 0.5) * ratio);
    }
    return places;
  }

  private void row(long y, long[] columns, int[] out, int at) {
    int tileY = (int) Math.floorDiv(y, Tile.EDGE);
    int line = (int) Math.floorMod(y, (long) Tile.EDGE) * Tile.EDGE;
    for (int i = 0; i < columns.length; ) {
      int tileX = (int) Math.floorDiv(columns[i], Tile.EDGE);
      long west = (long) tileX * Tile.EDGE;
      long east = west + Tile.EDGE;
      int from = i;
      while (i < columns.length && columns[i] < east) {
        i++;
      }
      int[] pixels = tiles.get(new Key(level, tileX, tileY));
      if (pixels == null) {
        Arrays.fill(out, at + from, at + i, 0);
      } else {
        for (int k = from; k < i; k++) {
          out[at + k] = pixels[line + (int) (columns[k] - west)];
        }
      }
    }
  }

  /// Shows nothing and holds nothing.
  void end() {
    tiles = Map.of();
    bands.end();
  }

  /// Bytes of its pictures.
  long bytes() {
    return bands.bytes();
  }
}
