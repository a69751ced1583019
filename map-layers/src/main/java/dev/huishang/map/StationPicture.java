package dev.huishang.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/// Monitoring points with what they look like now. Never changes: a new state of the world is a new
/// picture, which shares the places of the old one.
public final class StationPicture {
  /// What a point looks like; many points share one. The greater severity is drawn on top, so that
  /// no worse class hides behind a better one however many points stand in one place.
  record Style(MarkShape shape, MarkLook look, int rgb, int severity) {}

  /// Severities beyond count as this one.
  static final int MOST_SEVERE = 31;

  final PointGrid grid;
  final short[] style;
  final Style[] styles;

  /// Severity of each style, as it decides between points.
  final int[] ranks;

  private final int[] figure;
  private final String[] words;

  private StationPicture(
      PointGrid grid, short[] style, Style[] styles, int[] figure, String[] words) {
    this.grid = grid;
    this.style = style;
    this.styles = styles;
    ranks =
        Arrays.stream(styles)
            .mapToInt(s -> PointDrawing.rank(Math.clamp(s.severity(), 0, MOST_SEVERE)))
            .toArray();
    this.figure = figure;
    this.words = words;
  }

  /// True when both look the same, point by point: there is nothing to draw anew.
  public boolean sameAs(StationPicture other) {
    if (!grid.sameAs(other.grid)
        || !Arrays.equals(style, other.style)
        || !Arrays.equals(styles, other.styles)) {
      return false;
    }
    for (int i = 0; i < figure.length; i++) {
      if (!words[figure[i]].equals(other.words[other.figure[i]])) {
        return false;
      }
    }
    return true;
  }

  /// The same points with other styles of this picture.
  ///
  /// @param styleOf style of a point by its id, an index in the order the styles were first added
  public StationPicture restyled(IntUnaryOperator styleOf) {
    var now = new short[style.length];
    for (int i = 0; i < now.length; i++) {
      now[i] = (short) styleOf.applyAsInt(grid.ids[i]);
    }
    return new StationPicture(grid, now, styles, figure, words);
  }

  /// The same points at another instant: places and grid are shared, only two flat columns are new.
  ///
  /// @param lookOf place of its look in the table, by the id of a point
  /// @param wordOf place of its figure in the table, by the id of a point
  public StationPicture recoloured(Looks looks, IntUnaryOperator lookOf, IntUnaryOperator wordOf) {
    var now = new short[style.length];
    var said = new int[style.length];
    for (int i = 0; i < now.length; i++) {
      now[i] = (short) lookOf.applyAsInt(grid.ids[i]);
      said[i] = wordOf.applyAsInt(grid.ids[i]);
    }
    return new StationPicture(grid, now, looks.styles, said, looks.words);
  }

  /// Bytes of its arrays; a grid that several share counts in each.
  long bytes() {
    return grid.bytes() + style.length * 2L + figure.length * 4L;
  }

  /// Number of points.
  public int size() {
    return grid.size();
  }

  /// The figure a point carries from zoom 8; empty for none.
  String figure(int index) {
    return words[figure[index]];
  }

  /// How many points look how: what a picture claims of the age of its values.
  public Map<MarkLook, Integer> looks() {
    var looks = new EnumMap<MarkLook, Integer>(MarkLook.class);
    for (short s : style) {
      looks.merge(styles[s].look(), 1, Integer::sum);
    }
    return looks;
  }

  /// Gathers points.
  public static final class Builder {
    private double[] x = new double[64];
    private double[] y = new double[64];
    private int[] ids = new int[64];
    private short[] style = new short[64];
    private int[] figure = new int[64];
    private int n;
    private final List<String> words = new ArrayList<>(List.of(""));
    private final Map<String, Integer> wordAt = new HashMap<>(Map.of("", 0));
    private final Map<Style, Integer> styles = new LinkedHashMap<>();

    /// Adds a point of no severity.
    public Builder add(
        int id,
        double lon,
        double lat,
        MarkShape shape,
        MarkLook look,
        int rgb,
        @Nullable String figure) {
      return add(id, lon, lat, shape, look, rgb, 0, figure);
    }

    /// Adds a point. A place that is no place on Earth (not a number, out of range) is left out.
    ///
    /// @param id what a click answers, not negative
    /// @param lon degrees, CGCS2000
    /// @param lat degrees, CGCS2000
    /// @param rgb colour of the class of its value
    /// @param severity the greater, the further on top
    /// @param word figure it carries from zoom 8, or null
    public Builder add(
        int id,
        double lon,
        double lat,
        MarkShape shape,
        MarkLook look,
        int rgb,
        int severity,
        @Nullable String word) {
      if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
        return this;
      }
      if (n == x.length) {
        grow(2 * n);
      }
      x[n] = Camera.worldX(lon);
      y[n] = Camera.worldY(lat);
      ids[n] = id;
      style[n] =
          styles
              .computeIfAbsent(new Style(shape, look, rgb, severity), _ -> styles.size())
              .shortValue();
      figure[n] = word == null ? 0 : word(word);
      n++;
      return this;
    }

    private int word(String word) {
      return wordAt.computeIfAbsent(
          word,
          w -> {
            words.add(w);
            return words.size() - 1;
          });
    }

    private void grow(int size) {
      x = Arrays.copyOf(x, size);
      y = Arrays.copyOf(y, size);
      ids = Arrays.copyOf(ids, size);
      style = Arrays.copyOf(style, size);
      figure = Arrays.copyOf(figure, size);
    }

    /// The picture of all points added so far.
    ///
    /// @throws IllegalStateException for more than 67,108,863 points
    public StationPicture build() {
      if (n > PointDrawing.MOST) {
        throw new IllegalStateException(
            n + " points in one picture, at most " + PointDrawing.MOST + " are drawn: divide them");
      }
      var order = new int[n];
      var grid = new PointGrid(x, y, ids, n, order);
      var sortedStyle = new short[n];
      var sortedFigure = new int[n];
      for (int i = 0; i < n; i++) {
        sortedStyle[i] = style[order[i]];
        sortedFigure[i] = figure[order[i]];
      }
      return new StationPicture(
          grid,
          sortedStyle,
          styles.keySet().toArray(Style[]::new),
          sortedFigure,
          words.toArray(String[]::new));
    }
  }
}
