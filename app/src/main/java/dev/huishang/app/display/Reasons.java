package dev.huishang.app.display;

import dev.huishang.domain.Observation;
import dev.huishang.domain.Parameter;
import dev.huishang.domain.explain.Derivation;
import dev.huishang.domain.explain.Derivation.Input;
import dev.huishang.domain.standards.AirJudge;
import dev.huishang.domain.standards.Pollutant;
import dev.huishang.domain.standards.Readings;
import dev.huishang.domain.standards.WaterJudge;
import dev.huishang.domain.standards.WaterStandard;
import dev.huishang.wire.data.Standards;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How the class of a station came about, made when its detail is opened: the values go once more
/// through the exact way, which accounts for each of them.
///
/// @param parameter parameter by its id, empty where it is not known
record Reasons(Standards standards, Function<String, Optional<Parameter>> parameter) {

  /// The derivations behind one detail.
  ///
  /// @param whole that of the class, null where none is stated
  /// @param items that of each value, by parameter id
  record Why(@Nullable Derivation whole, Map<String, Derivation> items) {
    static final Why NOTHING = new Why(null, Map.of());
  }

  Why of(Point point) {
    var station = point.station();
    return switch (station.kind()) {
      case AIR -> air(point);
      case SURFACE_WATER -> water(point, standards.surface());
      case GROUNDWATER -> water(point, standards.ground());
      case SOURCE, NUCLEAR, RADIATION -> Why.NOTHING;
    };
  }

  /// An index is of one hour: what is older than the newest value is no part of it.
  private Why air(Point point) {
    if (!(point.at() instanceof Instant at)) {
      return Why.NOTHING;
    }
    var inputs = inputs(point, o -> o.at().equals(at) && Pollutant.of(o.param()).isPresent());
    var judged = new AirJudge(standards.aqi()).judge(at, AirJudge.Span.HOURLY, inputs);
    return why(point, inputs, judged.derivation());
  }

  private Why water(Point point, WaterStandard standard) {
    var inputs = inputs(point, o -> true);
    var judge = new WaterJudge(standard, "LAKE".equals(point.station().body()));
    return inputs.isEmpty() ? Why.NOTHING : why(point, inputs, judge.judge(inputs).derivation());
  }

  /// A value that must not be classed (its flag says so) goes in as missing.
  private List<Input> inputs(Point point, Function<Observation, Boolean> part) {
    return point.values().stream()
        .filter(part::apply)
        .flatMap(o -> parameter.apply(o.param()).map(p -> input(o, p)).stream())
        .toList();
  }

  private static Input input(Observation o, Parameter p) {
    var value = o.valid() && o.val() instanceof Double v ? Readings.show(Readings.of(v)) : "—";
    return new Input(o.param(), value, p.unit(), o.at().toString());
  }

  /// Where a unit does not fit the class is refused, and with it its derivation; the values keep
  /// theirs, which say which unit it is.
  private static Why why(Point point, List<Input> inputs, Derivation whole) {
    Map<String, Derivation> items = new HashMap<>();
    for (int i = 0; i < inputs.size(); i++) {
      items.put(inputs.get(i).name(), whole.parts().get(i)); // parts follow the inputs
    }
    return new Why(point.unfit().isEmpty() ? whole : null, items);
  }
}
