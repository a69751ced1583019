package dev.huishang.platform.hj212;

import dev.huishang.domain.Observation;
import dev.huishang.domain.Parameter;
import dev.huishang.domain.PointKind;
import dev.huishang.domain.hj212.DataCommand;
import dev.huishang.domain.hj212.DeviceTime;
import dev.huishang.domain.hj212.Factor;
import dev.huishang.domain.hj212.Factors;
import dev.huishang.domain.hj212.Frame;
import dev.huishang.domain.hj212.QualityItem;
import dev.huishang.domain.hj212.Reading;
import dev.huishang.domain.hj212.Readings;
import dev.huishang.domain.hj212.Value;
import dev.huishang.wire.data.Hj212Files;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Makes observations of the values of frames: one stream per station, factor and rhythm. What
/// watches air or water is given in the unit of its quality standard, what watches a source in the
/// unit of the factor. A value without a unit, a number or a time is set aside and counted.
final class Intake {
  /// Clocks of devices may be ahead by so much; more is no time a value can have.
  private static final Duration AHEAD = Duration.ofMinutes(10);

  private static final int MOST_DECIMALS = 9;
  private final Map<Integer, DataCommand> commands = Hj212Files.dataCommands();
  private final Map<Integer, PointKind> kinds = Hj212Files.kinds();
  private final Factors factors = Hj212Files.factors();
  private final Readings readings;
  private final Devices devices;

  Intake(Devices devices) {
    this.devices = devices;
    readings = new Readings(factors, devices.units());
  }

  /// A value that is to be kept, with the row that says what it measures.
  record Taken(Observation observation, Parameter parameter) {}

  /// What a frame came to.
  ///
  /// @param taken values to be kept
  /// @param aside how many others there were, by reason
  record Read(List<Taken> taken, Map<SetAside, Integer> aside) {}

  /// The observations of a frame; none for commands that bring no values.
  Read read(Frame frame, Instant received) {
    Map<SetAside, Integer> aside = new EnumMap<>(SetAside.class);
    return new Read(read(frame, received, aside), aside);
  }

  private List<Taken> read(Frame frame, Instant received, Map<SetAside, Integer> aside) {
    var command = commands.get(frame.cn());
    if (command == null) {
      return List.of();
    }
    var wanted =
        readings.of(frame).stream().filter(r -> r.statistic().equals(command.statistic())).toList();
    var time = frame.find("DataTime").flatMap(DeviceTime::read);
    if (time.isEmpty()) {
      count(aside, SetAside.NO_DATA_TIME, wanted.size());
      return List.of();
    }
    if (time.get().isAfter(received.plus(AHEAD))) {
      count(aside, SetAside.FUTURE_TIME, wanted.size());
      return List.of();
    }
    var taken = new ArrayList<Taken>();
    for (var reading : wanted) {
      switch (reading.value()) {
        case Value.NotNumber _, Value.Absent _ -> count(aside, SetAside.NO_NUMBER, 1);
        case Value.Impossible _ -> count(aside, SetAside.IMPOSSIBLE, 1);
        case Value.Number(var number) ->
            named(reading, kind(frame), number, aside)
                .ifPresent(n -> taken.add(row(frame, command, time.get(), n, reading.flag())));
      }
    }
    return once(taken, aside);
  }

  private static void count(Map<SetAside, Integer> aside, SetAside why, int values) {
    if (values > 0) {
      aside.merge(why, values, Integer::sum);
    }
  }

  private PointKind kind(Frame frame) {
    return kinds.getOrDefault(frame.st(), PointKind.SOURCE);
  }

  /// Two values for one place are no value: which of them holds cannot be told.
  private static List<Taken> once(List<Taken> taken, Map<SetAside, Integer> aside) {
    var counts =
        taken.stream()
            .collect(Collectors.groupingBy(t -> t.observation().id(), Collectors.counting()));
    var once =
        taken.stream().filter(t -> counts.getOrDefault(t.observation().id(), 0L) == 1L).toList();
    count(aside, SetAside.REPEATED_KEY, taken.size() - once.size());
    return once;
  }

  /// What is measured, in the one unit all devices are given in.
  private record Named(Factor factor, String id, String unit, int shift, BigDecimal value) {}

  private Optional<Named> named(
      Reading reading, PointKind kind, BigDecimal number, Map<SetAside, Integer> aside) {
    if (reading.factor().isEmpty()) {
      count(aside, SetAside.UNKNOWN_FACTOR, 1);
      return Optional.empty();
    }
    var factor = reading.factor().get();
    var item = Optional.ofNullable(factors.items().get(factor.code()));
    var ambient = item.filter(i -> kind != PointKind.SOURCE);
    var wanted =
        ambient
            .map(QualityItem::unit)
            .or(() -> factors.unit(factor, Optional.empty()))
            .or(() -> item.map(QualityItem::unit));
    if (reading.unit().isEmpty() || wanted.isEmpty()) {
      count(aside, SetAside.UNKNOWN_UNIT, 1);
      return Optional.empty();
    }
    var from = reading.unit().get();
    var value = from.to(wanted.get(), number);
    var one = from.to(wanted.get(), BigDecimal.ONE);
    if (value.isEmpty() || one.isEmpty()) {
      count(aside, SetAside.OTHER_UNIT, 1);
      return Optional.empty();
    }
    int shift = one.get().precision() - one.get().scale() - 1; // power of ten between the units
    var id = ambient.map(QualityItem::item).orElse(factor.code().toLowerCase(Locale.ROOT));
    return Optional.of(new Named(factor, id, wanted.get().symbol(), shift, value.get()));
  }

  private Taken row(Frame frame, DataCommand command, Instant at, Named named, String flag) {
    var id = named.id() + command.ending();
    var ds = devices.station(frame.mn()) + "." + id;
    int decimals = Math.clamp(named.factor().decimals() - named.shift(), 0, MOST_DECIMALS);
    return new Taken(
        new Observation(ds + "@" + at, 1, ds, at, named.value().doubleValue(), flag),
        new Parameter(
            id,
            1,
            kind(frame),
            named.factor().zh(),
            named.factor().en(),
            named.unit(),
            decimals,
            command.cadence().orElse(null)));
  }
}
