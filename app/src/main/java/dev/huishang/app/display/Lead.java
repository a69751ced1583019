package dev.huishang.app.display;

import dev.huishang.domain.Observation;
import dev.huishang.domain.Parameter;
import dev.huishang.domain.PointKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The one value that stands for a point: of air the index, of anything else the item that decides
/// its class, or the first that has a value.
///
/// @param item what was measured, null for the air quality index and for no value
/// @param value the figure, NaN for none
record Lead(@Nullable Parameter item, double value) {
  private static final Lead NONE = new Lead(null, Double.NaN);

  /// @param parameters parameter by id
  static Lead of(Point point, Function<String, Optional<Parameter>> parameters) {
    if (point.station().kind() == PointKind.AIR && point.figure() instanceof String index) {
      return new Lead(null, Double.parseDouble(index));
    }
    return measured(point, parameters);
  }

  /// The value that decides, as it was measured: of air the primary pollutant.
  static Lead measured(Point point, Function<String, Optional<Parameter>> parameters) {
    return Stream.concat(deciding(point), point.values().stream().filter(Observation::valid))
        .flatMap(o -> parameters.apply(o.param()).map(p -> lead(p, o)).stream())
        .findFirst()
        .orElse(NONE);
  }

  private static Stream<Observation> deciding(Point point) {
    List<String> ids = point.deciding();
    return ids.stream()
        .flatMap(id -> point.values().stream().filter(o -> o.valid() && o.param().equals(id)));
  }

  private static Lead lead(Parameter item, Observation o) {
    return new Lead(item, o.val() instanceof Double value ? value : Double.NaN);
  }

  /// True where there is a figure.
  boolean known() {
    return !Double.isNaN(value);
  }

  /// Decimals of the figure.
  int decimals() {
    return item == null ? 0 : item.decimals();
  }
}
