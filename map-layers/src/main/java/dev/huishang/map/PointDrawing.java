package dev.huishang.map;

import java.util.Arrays;

/// Draws points by the thousand or million. Of the points in one square of two by two pixels (four
/// by four in a crowd) only the one of the greatest severity is drawn, of equals the last; the
/// lesser severities first, of one severity row by row of squares. Squares are those of the world
/// at this zoom, so that a picture drawn in pieces is the same picture. One instance serves one
/// lane; its arrays are kept for the next piece.
final class PointDrawing {
  /// Squares of two pixels, or of four where so many points stand that squares of two would each
  /// hold one: more discs than that show no more.
  private static final int[] SQUARES = {1, 2};

  private static final double CROWDED = 0.125;

  /// A winner is its severity above its index, so that the greater number wins.
  private static final int INDEX_BITS = 26;

  private static final int INDEX = (1 << INDEX_BITS) - 1;

  /// More points than this are not drawn as one picture.
  static final int MOST = INDEX;

  private int[] winner = {};
  private long[] taken = {};
  private int[] order = {};
  private final int[] counts = new int[StationPicture.MOST_SEVERE + 2];

  /// @param sprites one for each style of the picture
  void draw(StationPicture picture, Sprite[] sprites, View view, Ink ink) {
    int reach = 0;
    for (var sprite : sprites) {
      reach = Math.max(reach, sprite.reach());
    }
    new Piece(picture, sprites, view, ink, reach + 2).draw();
  }

  private final class Piece {
    private final StationPicture picture;
    private final Sprite[] sprites;
    private final Ink ink;
    private final double size;
    private final int square;
    private final long left;
    private final long top;
    private final long west;
    private final long north;
    private final int columns;
    private final int rows;
    private final int[] runs;

    Piece(StationPicture picture, Sprite[] sprites, View view, Ink ink, int reach) {
      this.picture = picture;
      this.sprites = sprites;
      this.ink = ink;
      double[] frame = view.frame();
      size = frame[0];
      square = picture.grid.density(size) > CROWDED ? SQUARES[1] : SQUARES[0];
      left = (long) frame[1];
      top = (long) frame[2];
      west = (left - reach) >> square;
      north = (top - reach) >> square;
      columns = (int) (((left + view.width + reach) >> square) - west + 1);
      rows = (int) (((top + view.height + reach) >> square) - north + 1);
      // half a pixel more, for what is rounded into the outermost squares
      double margin = 2 / size;
      runs =
          picture.grid.runs(
              (west << square) / size - margin,
              (north << square) / size - margin,
              ((west + columns) << square) / size + margin,
              ((north + rows) << square) / size + margin);
    }

    void draw() {
      int seen = 0;
      for (int r = 0; r < runs.length; r += 2) {
        seen += runs[r + 1] - runs[r];
      }
      if (seen == 0) {
        return;
      }
      clear(columns * rows);
      choose();
      stamp(sort());
    }

    private void choose() {
      double[] x = picture.grid.x;
      double[] y = picture.grid.y;
      short[] style = picture.style;
      int[] rank = picture.ranks;
      int[] best = winner;
      long[] mask = taken;
      for (int r = 0; r < runs.length; r += 2) {
        for (int i = runs[r]; i < runs[r + 1]; i++) {
          int column = (int) (((long) Math.rint(x[i] * size) >> square) - west);
          int row = (int) (((long) Math.rint(y[i] * size) >> square) - north);
          if (column >= 0 && column < columns && row >= 0 && row < rows) {
            int at = row * columns + column;
            mask[at >>> 6] |= 1L << at;
            best[at] = Math.max(best[at], rank[style[i]] | i);
          }
        }
      }
    }

    /// The winners by severity, in the order of the squares.
    private int sort() {
      Arrays.fill(counts, 0);
      int words = (columns * rows + 63) >>> 6;
      for (int w = 0; w < words; w++) {
        for (long bits = taken[w]; bits != 0; bits &= bits - 1) {
          counts[(winner[(w << 6) + Long.numberOfTrailingZeros(bits)] >>> INDEX_BITS) + 1]++;
        }
      }
      for (int s = 1; s < counts.length; s++) {
        counts[s] += counts[s - 1];
      }
      int all = counts[counts.length - 1];
      if (order.length < all) {
        order = new int[all + all / 2];
      }
      for (int w = 0; w < words; w++) {
        for (long bits = taken[w]; bits != 0; bits &= bits - 1) {
          int won = winner[(w << 6) + Long.numberOfTrailingZeros(bits)];
          order[counts[won >>> INDEX_BITS]++] = won & INDEX;
        }
      }
      return all;
    }

    private void stamp(int all) {
      for (int k = 0; k < all; k++) {
        int i = order[k];
        int px = (int) ((long) Math.rint(picture.grid.x[i] * size) - left);
        int py = (int) ((long) Math.rint(picture.grid.y[i] * size) - top);
        sprites[picture.style[i]].draw(ink, px, py);
      }
    }
  }

  private void clear(int squares) {
    if (winner.length < squares) {
      winner = new int[squares];
      taken = new long[(squares + 63) >>> 6];
    } else {
      Arrays.fill(winner, 0, squares, 0);
      Arrays.fill(taken, 0, (squares + 63) >>> 6, 0);
    }
  }

  /// A severity as it stands above an index.
  static int rank(int severity) {
    return severity << INDEX_BITS;
  }
}
