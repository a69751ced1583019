package dev.huishang.platform.world;

import dev.huishang.domain.Observation;
import dev.huishang.domain.Parameter;
import dev.huishang.domain.PointKind;
import dev.huishang.domain.standards.Pollutant;
import dev.huishang.domain.units.BeijingTime;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The observations: any period of any datastream, alone and in any order.
final class Measurements {
  private static final ZoneOffset BEIJING = BeijingTime.ZONE;

  /// Seconds after the end of a period until its value is out: hourly, four-hourly, monthly.
  private static final long HOUR_DELAY = 300;

  private static final long SLOT_DELAY = 1_800;
  private static final long MONTH_DELAY = 5 * 86_400;

  private final Layout layout;
  private final Dice dice;
  private final AirModel air;
  private final WaterModel water;
  private final AirModel.Site[] sites;

  Measurements(Layout layout, Dice dice) {
    this.layout = layout;
    this.dice = dice;
    var climate = new Climate();
    air = new AirModel(dice, climate);
    water = new WaterModel(dice, climate);
    sites = new AirModel.Site[layout.spots.size()];
    IntStream.range(0, sites.length)
        .parallel()
        .filter(i -> layout.spots.get(i).station().kind() == PointKind.AIR)
        .forEach(i -> {
          var s = layout.spots.get(i).station();
          sites[i] = air.site(i, layout.spots.get(i).province(), s.lon(), s.lat());
        });
  }

  /// Newest value of every datastream at `now`.
  List<Observation> newest(Instant now) {
    var parts =
        IntStream.range(0, layout.spots.size())
            .parallel()
            .mapToObj(i -> newest(layout.spots.get(i), now))
            .toList();
    var all = new ArrayList<Observation>(250_000);
    parts.forEach(all::addAll);
    return all;
  }

  private List<Observation> newest(Layout.Spot spot, Instant now) {
    var out = new ArrayList<Observation>();
    for (var parameter : Parameters.OF.getOrDefault(spot.station().kind(), List.of())) {
      long period = newestPeriod(parameter, now);
      out.add(observation(spot, parameter, period, false));
    }
    return out;
  }

  /// Values with `from <= at < to`, oldest first.
  List<Observation> history(Layout.Spot spot, Parameter parameter, Instant from, Instant to) {
    var out = new ArrayList<Observation>();
    for (long p = periodOf(parameter, from); at(parameter, p).isBefore(to); p++) {
      if (!at(parameter, p).isBefore(from)) {
        out.add(observation(spot, parameter, p, true));
      }
    }
    return out;
  }

  /// Number of the newest period whose value is out at `now`.
  long newestPeriod(Parameter parameter, Instant now) {
    return periodOf(parameter, now.minusSeconds(delay(parameter))) - 1;
  }

  private static long delay(Parameter parameter) {
    long cadence = cadence(parameter);
    return cadence > 86_400 ? MONTH_DELAY : cadence > 3_600 ? SLOT_DELAY : HOUR_DELAY;
  }

  /// The last instant up to `now` at which any newest value came out: between two of them the
  /// newest values are the same.
  Instant settled(Instant now) {
    return Parameters.ALL.stream()
        .map(p -> at(p, newestPeriod(p, now) + 1).plusSeconds(delay(p)))
        .max(Instant::compareTo)
        .orElse(Instant.EPOCH);
  }

  private static long cadence(Parameter parameter) {
    return parameter.cadenceSeconds() instanceof Long s ? s : 3_600;
  }

  private static long periodOf(Parameter parameter, Instant at) {
    long cadence = cadence(parameter);
    if (cadence > 86_400) {
      var day = LocalDate.ofInstant(at, BEIJING);
      return day.getYear() * 12L + day.getMonthValue() - 1;
    }
    return Math.floorDiv(at.getEpochSecond() + 28_800, cadence);
  }

  /// Start of a period.
  static Instant at(Parameter parameter, long period) {
    long cadence = cadence(parameter);
    return cadence > 86_400
        ? YearMonth.of((int) (period / 12), (int) (period % 12) + 1)
            .atDay(1)
            .atStartOfDay()
            .toInstant(BEIJING)
        : Instant.ofEpochSecond(period * cadence - 28_800);
  }

  private Observation observation(Layout.Spot spot, Parameter p, long period, boolean own) {
    var ds = spot.station().id() + "." + p.id();
    double raw = value(spot, p, period);
    long fate = dice.bits(51, spot.number() * 64L + p.id().hashCode() % 64, period);
    int share = (int) (fate & 0x3FF);
    Double val = share < 22 ? null : round(raw, p);
    var flag = share < 22 ? "D" : share == 22 ? "F" : "N";
    if (share == 22 && val != null) {
      val = -val; // a defect a console must never class
    }
    return new Observation(own ? ds + "@" + period : ds, period, ds, at(p, period), val, flag);
  }

  private static @Nullable Double round(double raw, Parameter p) {
    if (!Double.isFinite(raw)) {
      return null;
    }
    double value =
        BigDecimal.valueOf(raw).setScale(p.decimals(), RoundingMode.HALF_EVEN).doubleValue();
    return switch (p.kind()) {
      case AIR -> Math.max(value, p.decimals() == 0 ? 1 : 0.1);
      case SURFACE_WATER ->
          Math.max(p.id().equals("nh3n") ? 0.025 : StrictMath.pow(10, -p.decimals()), value);
      case GROUNDWATER, SOURCE, NUCLEAR, RADIATION -> value;
    };
  }

  /// The model's value, unrounded.
  double value(Layout.Spot spot, Parameter p, long period) {
    int n = spot.number();
    return switch (p.kind()) {
      case AIR -> airValue(n, p, period);
      case SURFACE_WATER -> water.surface(n, spot.station().network(), p.id(), period);
      case GROUNDWATER -> water.ground(n, p.id(), period);
      case RADIATION, NUCLEAR -> 75 + 14 * dice.normal(61, n, 0) + 1.6 * dice.normal(62, n, period);
      case SOURCE ->
          (p.id().equals("cod") ? 28 : 1.6)
              * StrictMath.exp(
                  0.4 * dice.normal(63, n, p.id().hashCode()) + 0.12 * dice.normal(64, n, period));
    };
  }

  private double airValue(int n, Parameter p, long period) {
    var pollutant = Pollutant.of(p.id()).orElseThrow();
    double v = air.series(sites[n], pollutant, period - 8, 1, 1)[0];
    return pollutant == Pollutant.PM10 // of which PM2.5 is a part
        ? Math.max(v, air.series(sites[n], Pollutant.PM25, period - 8, 1, 1)[0])
        : v;
  }

  /// Concentrations at an air station, `n` hours `step` apart (hours since the epoch, UTC).
  double[] airSeries(Layout.Spot spot, Pollutant pollutant, long hour, int n, int step) {
    return air.series(sites[spot.number()], pollutant, hour, n, step);
  }

  /// Values of a surface-water item at a station, `n` slots `step` apart (slots of four hours since
  /// the epoch, Beijing time).
  double[] waterSeries(Layout.Spot spot, Parameter p, long slot, int n, int step) {
    return water.surface(spot.number(), spot.station().network(), p.id(), slot, n, step);
  }
}
