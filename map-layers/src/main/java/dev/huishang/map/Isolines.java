package dev.huishang.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Lines of equal value of a field by marching squares (Lorensen and Cline 1987, in two
/// dimensions): within a square of four cells the value along each edge is linear; at a saddle the
/// mean of the four decides. A line is a ring, or it ends where the field ends. Never changes.
public final class Isolines {
  /// One line in Mercator units 0..1.
  ///
  /// @param level index of its value
  /// @param closed true where the last place is the first
  record Chain(int level, boolean closed, double[] x, double[] y, double[] box) {}

  private final List<Chain> chains;
  private final double[] values;

  private Isolines(List<Chain> chains, double[] values) {
    this.chains = List.copyOf(chains);
    this.values = values;
  }

  /// The lines of these values.
  ///
  /// @param values ascending, in the unit of the field
  public static Isolines of(Field field, double... values) {
    var chains = new ArrayList<Chain>();
    var squares = new MarchingSquares(field);
    for (int level = 0; level < values.length; level++) {
      chains.addAll(squares.chains(level, values[level]));
    }
    return new Isolines(chains, values.clone());
  }

  List<Chain> chains() {
    return chains;
  }

  /// The values, ascending.
  public double[] values() {
    return values.clone();
  }

  /// How many lines there are of each value.
  public int[] counts() {
    var counts = new int[values.length];
    chains.forEach(chain -> counts[chain.level()]++);
    return counts;
  }

  static Chain chain(int level, boolean closed, double[] x, double[] y) {
    double[] box = {
      Arrays.stream(x).min().orElse(0),
      Arrays.stream(y).min().orElse(0),
      Arrays.stream(x).max().orElse(0),
      Arrays.stream(y).max().orElse(0)
    };
    return new Chain(level, closed, x, y, box);
  }
}
