package dev.huishang.app.display;

import dev.huishang.domain.Networks;
import dev.huishang.domain.Observation;
import dev.huishang.domain.PointKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Values of one quantity of all air stations of one hour: the newest hour that at least half of
/// the stations with a value have. A value of another hour is none: a surface never mixes hours.
///
/// @param stations indexes among the points
/// @param values by station, not a number where it has none of that hour
/// @param hour start of the hour, null where no station has a value
record AirValues(int[] stations, double[] values, @Nullable Instant hour) {
  private static final Set<String> BOTH = Set.of(Networks.AIR_NATIONAL, Networks.AIR_LOCAL);

  private record Valued(Instant at, double value) {}

  /// @param quantity `aqi` or a parameter id
  static AirValues of(Points points, MapChoice choice, String quantity) {
    int[] stations = points.stations(networks(choice));
    var found = new ArrayList<Optional<Valued>>(stations.length);
    Map<Instant, Integer> hours = new HashMap<>();
    for (int station : stations) {
      var one = value(points.at(station), quantity);
      found.add(one);
      one.ifPresent(v -> hours.merge(v.at, 1, Integer::sum));
    }
    int all = hours.values().stream().mapToInt(n -> n).sum();
    var hour =
        hours.entrySet().stream()
            .filter(e -> e.getValue() * 2 >= all)
            .map(Map.Entry::getKey)
            .max(Instant::compareTo)
            .orElseGet(() -> hours.keySet().stream().max(Instant::compareTo).orElse(null));
    var values =
        found.stream()
            .mapToDouble(
                v -> v.filter(o -> o.at.equals(hour)).map(Valued::value).orElse(Double.NaN))
            .toArray();
    return new AirValues(stations, values, hour);
  }

  /// The networks a surface takes: those shown, all of air where none is shown.
  static Set<String> networks(MapChoice choice) {
    var shown = choice.networks().stream().filter(BOTH::contains).collect(Collectors.toSet());
    return shown.isEmpty() ? BOTH : shown;
  }

  private static Optional<Valued> value(Point point, String quantity) {
    var at = point.at();
    if (point.station().kind() != PointKind.AIR || !point.unfit().isEmpty()) {
      return Optional.empty();
    }
    if (quantity.equals("aqi")) {
      var figure = point.figure();
      return figure == null || at == null || !figure.matches("[0-9]+")
          ? Optional.empty()
          : Optional.of(new Valued(at, Double.parseDouble(figure)));
    }
    return point.values().stream()
        .filter(o -> o.param().equals(quantity) && o.valid())
        .map(AirValues::valued)
        .findFirst();
  }

  private static Valued valued(Observation o) {
    return new Valued(o.at(), Objects.requireNonNull(o.val()));
  }

  /// Names of the networks, for a legend.
  static List<String> sorted(MapChoice choice) {
    return networks(choice).stream().sorted().toList();
  }
}
