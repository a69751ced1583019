package dev.huishang.platform.world;

import dev.huishang.domain.KpiDefinition;
import dev.huishang.domain.KpiDirection;
import dev.huishang.domain.KpiReading;
import dev.huishang.domain.units.BeijingTime;
import dev.huishang.wire.data.DataFile;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The indicators of the business domains: definitions from data, readings for the nation and every
/// province over 24 months. Where the national networks decide, they are computed from them; the
/// rest are [PlainIndicators].
final class Indicators {
  static final int MONTHS = 24;
  private static final ZoneOffset BEIJING = BeijingTime.ZONE;
  private static final String SOURCE = "参考平台（模拟）";

  private record Latest(LocalDate day, List<KpiReading> rows) {}

  private @Nullable Latest latest;
  private final PlainIndicators plain;
  private final KeptMonths figures;
  private final List<Integer> regions;
  final List<KpiDefinition> definitions = new ArrayList<>();

  Indicators(Dice dice, KeptMonths figures, List<Integer> regions) {
    this.plain = new PlainIndicators(dice, regions);
    this.figures = figures;
    this.regions = regions;
    for (var domain : DataFile.read("domains").path("domains")) {
      int order = 1;
      for (var kpi : domain.path("kpis")) {
        definitions.add(definition(domain, kpi, order++));
      }
    }
  }

  private static KpiDefinition definition(JsonNode domain, JsonNode kpi, int order) {
    var unit = kpi.path("unit").asString("");
    var target = Targets.choose(kpi.path("targets"));
    return new KpiDefinition(
        domain.path("id").asString() + "." + kpi.path("id").asString(),
        1,
        domain.path("id").asString(),
        domain.path("order").asInt(),
        domain.path("zh").asString(),
        domain.path("en").asString(),
        order,
        kpi.path("zh").asString(),
        kpi.path("en").asString(),
        switch (unit) {
          case "ug/m3" -> "µg/m³";
          case "count", "index" -> "";
          default -> unit;
        },
        unit.equals("count") ? 0 : 1,
        KpiDirection.valueOf(kpi.path("direction").asString().toUpperCase(Locale.ROOT)),
        text(target, "op"),
        target.path("value").isNumber() ? target.path("value").asDouble() : null,
        target.path("year").isNumber() ? target.path("year").asInt() : null,
        text(target, "text_zh"),
        text(target, "text"),
        text(target, "source"),
        rhythm(kpi.path("cadence_iso")));
  }

  /// This platform renews its indicators once a day, whatever finer rhythm the definition names.
  private static @Nullable Long rhythm(JsonNode iso) {
    var named = cadence(iso);
    return named == null ? null : Math.max(named, 86_400L);
  }

  private static @Nullable String text(JsonNode node, String name) {
    return node.path(name).isString() ? node.path(name).asString() : null;
  }

  static @Nullable Long cadence(JsonNode iso) {
    if (!iso.isString()) {
      return null;
    }
    var text = iso.asString();
    return text.startsWith("PT")
        ? Duration.parse(text).toSeconds()
        : Period.parse(text).toTotalMonths() * 31 * 86_400 + Period.parse(text).getDays() * 86_400L;
  }

  /// Readings of all regions, the newest month first; made once for everybody until the day ends.
  synchronized List<KpiReading> readings(Instant now) {
    var today = now.atOffset(BEIJING).toLocalDate();
    var held = latest;
    if (held == null || !held.day.equals(today)) {
      held = new Latest(today, made(YearMonth.from(today.minusDays(1)), now));
      latest = held;
    }
    return held.rows;
  }

  private List<KpiReading> made(YearMonth newest, Instant now) {
    for (int back = 0; back < MONTHS; back++) { // one by one: each uses all processors
      figures.air(last(newest.minusMonths(back), now));
      figures.water(newest.minusMonths(back));
    }
    figures.keep();
    return IntStream.range(0, MONTHS)
        .parallel()
        .mapToObj(back -> of(newest.minusMonths(back), now))
        .flatMap(List::stream)
        .toList();
  }

  /// Last day of a month, or yesterday where it is still running.
  private static LocalDate last(YearMonth month, Instant now) {
    var yesterday = now.atOffset(BEIJING).toLocalDate().minusDays(1);
    return month.atEndOfMonth().isBefore(yesterday) ? month.atEndOfMonth() : yesterday;
  }

  /// Readings of one month; the running month holds what is complete up to yesterday.
  List<KpiReading> of(YearMonth month, Instant now) {
    var last = last(month, now);
    var at = last.plusDays(1).atStartOfDay().toInstant(BEIJING);
    long day = at.getEpochSecond() / 86_400;
    var airMonth = figures.air(last);
    var waterMonth = figures.water(month);
    var rows = new ArrayList<KpiReading>();
    for (var definition : definitions) {
      for (int region : regions) {
        var value = value(definition, region, month, airMonth.get(region), waterMonth.get(region));
        int expected = expected(definition, airMonth.get(region), waterMonth.get(region));
        rows.add(
            new KpiReading(
                definition.id() + "@" + region + "@" + month,
                day,
                definition.id(),
                String.valueOf(region),
                month.toString(),
                at,
                value,
                expected,
                expected,
                SOURCE,
                true));
      }
    }
    return rows;
  }

  private static int expected(
      KpiDefinition d,
      NationalFigures.@Nullable AirMonth a,
      NationalFigures.@Nullable WaterMonth w) {
    return switch (d.id()) {
      case "air.pm25_mean", "air.good_days", "air.heavy_days", "air.o3_90" ->
          a == null ? 0 : a.cities();
      case "water.surf_good", "water.surf_bad" -> w == null ? 0 : w.sections();
      default -> 0;
    };
  }

  private @Nullable Double value(
      KpiDefinition d,
      int region,
      YearMonth month,
      NationalFigures.@Nullable AirMonth a,
      NationalFigures.@Nullable WaterMonth w) {
    return switch (d.id()) {
      case "air.pm25_mean" -> a == null ? null : round(a.pm25());
      case "air.good_days" -> a == null ? null : round(a.good());
      case "air.heavy_days" -> a == null ? null : round(a.heavy());
      case "air.o3_90" -> a == null ? null : round(a.o3p90());
      case "water.surf_good" -> w == null ? null : round(w.good());
      case "water.surf_bad" -> w == null ? null : round(w.bad());
      default -> {
        var value = plain.value(d.id(), region, month.getYear() * 12L + month.getMonthValue());
        yield value == null ? null : round(value);
      }
    };
  }

  private static @Nullable Double round(double v) {
    return Double.isFinite(v) ? Math.rint(v * 10) / 10 : null;
  }
}
