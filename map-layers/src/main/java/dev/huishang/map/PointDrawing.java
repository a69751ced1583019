package dev.huishang.map;

import java.util.Arrays;

/// Draws points by the thousand or million. Of the points in one square of two by two pixels only
/// the one of the greatest severity is drawn, of equals the last; then the lesser severities first.
/// Squares are those of the world at this zoom, so that a picture drawn in pieces is the same
/// picture. One instance serves one lane; its arrays are kept for the next piece.
final class PointDrawing {
  private static final int SQUARE = 1; // two pixels
  private int[] winner = {};
  private int[] squares = {};
  private int[] order = {};
  private final int[] counts = new int[64];

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
      left = (long) frame[1];
      top = (long) frame[2];
      west = (left - reach) >> SQUARE;
      north = (top - reach) >> SQUARE;
      columns = (int) (((left + view.width + reach) >> SQUARE) - west + 1);
      rows = (int) (((top + view.height + reach) >> SQUARE) - north + 1);
      // half a pixel more, for what is rounded into the outermost squares
      double margin = 2 / size;
      runs =
          picture.grid.runs(
              (west << SQUARE) / size - margin,
              (north << SQUARE) / size - margin,
              ((west + columns) << SQUARE) / size + margin,
              ((north + rows) << SQUARE) / size + margin);
    }

    void draw() {
      int seen = 0;
      for (int r = 0; r < runs.length; r += 2) {
        seen += runs[r + 1] - runs[r];
      }
      if (seen == 0) {
        return;
      }
      if (winner.length < columns * rows) {
        winner = new int[columns * rows];
      } else {
        Arrays.fill(winner, 0, columns * rows, 0);
      }
      if (squares.length < seen) {
        squares = new int[seen];
        order = new int[seen];
      }
      choose();
      stamp(sort());
    }

    private void choose() {
      double[] x = picture.grid.x;
      double[] y = picture.grid.y;
      var severity = severities();
      int k = 0;
      for (int r = 0; r < runs.length; r += 2) {
        for (int i = runs[r]; i < runs[r + 1]; i++, k++) {
          long column = ((long) Math.rint(x[i] * size) >> SQUARE) - west;
          long row = ((long) Math.rint(y[i] * size) >> SQUARE) - north;
          if (column < 0 || column >= columns || row < 0 || row >= rows) {
            squares[k] = -1;
            continue;
          }
          int square = (int) row * columns + (int) column;
          squares[k] = square;
          int held = winner[square];
          if (held == 0 || severity[picture.style[i]] >= severity[picture.style[held - 1]]) {
            winner[square] = i + 1;
          }
        }
      }
    }

    private int[] severities() {
      return Arrays.stream(picture.styles)
          .mapToInt(s -> Math.clamp(s.severity(), 0, counts.length - 2))
          .toArray();
    }

    /// The winners by severity, in the order of the points.
    private int sort() {
      var severity = severities();
      Arrays.fill(counts, 0);
      int k = 0;
      for (int r = 0; r < runs.length; r += 2) {
        for (int i = runs[r]; i < runs[r + 1]; i++, k++) {
          if (squares[k] >= 0 && winner[squares[k]] == i + 1) {
            counts[severity[picture.style[i]] + 1]++;
          }
        }
      }
      for (int s = 1; s < counts.length; s++) {
        counts[s] += counts[s - 1];
      }
      int all = counts[counts.length - 1];
      k = 0;
      for (int r = 0; r < runs.length; r += 2) {
        for (int i = runs[r]; i < runs[r + 1]; i++, k++) {
          if (squares[k] >= 0 && winner[squares[k]] == i + 1) {
            order[counts[severity[picture.style[i]]]++] = i;
          }
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
}
