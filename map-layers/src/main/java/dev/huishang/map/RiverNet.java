package dev.huishang.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Which way the rivers of the base map run, and how far it is. The lines are those of a small
/// scale: lengths are good to some six percent, and small rivers are missing. Takes a second to
/// make: off the FX thread, once.
public final class RiverNet {
  private final RiverGraph graph;

  private RiverNet(RiverGraph graph) {
    this.graph = graph;
  }

  /// A way down the rivers.
  ///
  /// @param lon longitudes, degrees
  /// @param lat latitudes, degrees
  /// @param km chainage from its start, kilometres
  /// @param names Chinese name of the river at each place, empty where none is known
  /// @param offKm how far the place asked for lies from the river, kilometres
  /// @param ends true where it reaches its outlet: the sea, a lake, the border
  public record Course(
      double[] lon, double[] lat, double[] km, String[] names, double offKm, boolean ends) {
    /// The place of the course nearest to a point, as chainage and distance in kilometres.
    public double[] nearest(double toLon, double toLat) {
      double[] best = {0, Double.MAX_VALUE};
      for (int i = 0; i + 1 < lon.length; i++) {
        double[] on = onto(lon[i], lat[i], lon[i + 1], lat[i + 1], toLon, toLat);
        if (on[1] < best[1]) {
          best = new double[] {km[i] + on[0] * (km[i + 1] - km[i]), on[1]};
        }
      }
      return best;
    }

    /// Longitude and latitude at a chainage.
    public double[] at(double chainage) {
      int i = Arrays.binarySearch(km, chainage);
      int k = Math.clamp(i >= 0 ? i : -i - 2, 0, km.length - 2);
      double length = km[k + 1] - km[k];
      double part = length == 0 ? 0 : Math.clamp((chainage - km[k]) / length, 0.0, 1.0);
      return new double[] {
        lon[k] + part * (lon[k + 1] - lon[k]), lat[k] + part * (lat[k + 1] - lat[k])
      };
    }
  }

  /// The rivers of this map with the outlets of `river-outlets.csv`.
  public static RiverNet of(BaseMap map) {
    var outlets = new ArrayList<double[]>();
    var links = new ArrayList<double[]>();
    for (var line : rows()) {
      var cells = line.split(",", -1);
      double lon = Double.parseDouble(cells[2]);
      double lat = Double.parseDouble(cells[3]);
      if (cells[0].equals("outlet")) {
        outlets.add(new double[] {lon, lat});
      } else {
        links.add(
            new double[] {lon, lat, Double.parseDouble(cells[4]), Double.parseDouble(cells[5])});
      }
    }
    return new RiverNet(new RiverGraph(map.rivers, outlets, links));
  }

  private static List<String> rows() {
    try (var in = RiverNet.class.getResourceAsStream("river-outlets.csv");
        var reader =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(in, "river-outlets.csv is missing"),
                    StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("river-outlets.csv cannot be read", e);
    }
  }

  /// The way down from a place, or nothing where no river with a known outlet is near.
  ///
  /// @param reachKm a river farther off is not taken, kilometres
  /// @param mostKm the way ends here at the latest, kilometres
  public Optional<Course> down(double lon, double lat, double reachKm, double mostKm) {
    RiverGraph.Stretch best = null;
    double[] least = {0, reachKm};
    for (var stretch : graph.stretches) {
      double[] a = graph.places.get(stretch.from());
      double[] b = graph.places.get(stretch.to());
      double[] on = onto(a[0], a[1], b[0], b[1], lon, lat);
      if (on[1] <= least[1] && graph.left[stretch.from()] < Double.POSITIVE_INFINITY) {
        least = on;
        best = stretch;
      }
    }
    return best == null ? Optional.empty() : Optional.of(follow(best, least, mostKm));
  }

  private Course follow(RiverGraph.Stretch start, double[] on, double mostKm) {
    double[] a = graph.places.get(start.from());
    double[] b = graph.places.get(start.to());
    boolean forward = graph.left[start.to()] < graph.left[start.from()];
    var way = new ArrayList<double[]>();
    way.add(new double[] {a[0] + on[0] * (b[0] - a[0]), a[1] + on[0] * (b[1] - a[1])});
    var names = new ArrayList<>(List.of(start.name()));
    double gone = 0;
    var km = new ArrayList<>(List.of(gone));
    int at = forward ? start.to() : start.from();
    while (at >= 0 && gone < mostKm) {
      double[] to = graph.places.get(at);
      gone += RiverGraph.km(to, way.getLast()[0], way.getLast()[1]);
      way.add(to);
      km.add(gone);
      names.add(graph.name(at, names.getLast()));
      at = graph.next[at];
    }
    return new Course(
        way.stream().mapToDouble(p -> p[0]).toArray(),
        way.stream().mapToDouble(p -> p[1]).toArray(),
        km.stream().mapToDouble(k -> k).toArray(),
        names.toArray(String[]::new),
        on[1],
        at < 0);
  }

  /// Part of the way from a to b nearest to a point, and the distance to it in kilometres.
  static double[] onto(double lonA, double latA, double lonB, double latB, double lon, double lat) {
    double cos = Math.cos(Math.toRadians(lat));
    double dx = (lonB - lonA) * cos;
    double dy = latB - latA;
    double length = dx * dx + dy * dy;
    double part =
        length == 0
            ? 0
            : Math.clamp(((lon - lonA) * cos * dx + (lat - latA) * dy) / length, 0.0, 1.0);
    double[] on = {lonA + part * (lonB - lonA), latA + part * (latB - latA)};
    return new double[] {part, RiverGraph.km(on, lon, lat)};
  }
}
