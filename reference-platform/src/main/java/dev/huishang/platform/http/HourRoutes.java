package dev.huishang.platform.http;

import dev.huishang.domain.Observation;
import dev.huishang.domain.Parameter;
import dev.huishang.domain.Station;
import dev.huishang.platform.Source;
import dev.huishang.wire.Feeds;
import dev.huishang.wire.HourPage;
import dev.huishang.wire.HourPages;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// `/sync/hours`: hourly values of a whole network, columnar, at most a week at once.
final class HourRoutes {
  private final Source source;
  private final Supplier<Instant> clock;

  HourRoutes(Source source, Supplier<Instant> clock) {
    this.source = source;
    this.clock = clock;
  }

  void add(RoutesConfig routes) {
    routes.get("/sync/hours", this::hours);
  }

  private void hours(Context context) {
    Query.only(context, Set.of("network", "from", "hours"));
    var network = context.queryParam("network");
    var hours = context.queryParam("hours");
    var from = from(context.queryParam("from"));
    if (network == null || hours == null || !hours.matches("\\d{1,3}")) {
      throw Problems.bad("network, from and hours are required");
    }
    int n = Math.clamp(Integer.parseInt(hours), 1, HourPages.MOST);
    var now = clock.get();
    var stations =
        source.rows(Feeds.STATIONS, now).stream().filter(s -> s.network().equals(network)).toList();
    if (stations.isEmpty()) {
      throw Problems.notFound("no network " + network);
    }
    var kind = stations.getFirst().kind();
    var params = source.rows(Feeds.PARAMETERS, now).stream().filter(p -> p.kind() == kind).toList();
    context
        .contentType("application/json")
        .result(HourPages.write(page(network, from, n, stations, params, now)));
  }

  private HourPage page(
      String network,
      Instant from,
      int hours,
      List<Station> stations,
      List<Parameter> params,
      Instant now) {
    var values = new float[params.size() * hours * stations.size()];
    Arrays.fill(values, Float.NaN);
    var page =
        new HourPage(
            network,
            from,
            hours,
            now,
            stations.stream().map(Station::id).toList(),
            params.stream().map(Parameter::id).toList(),
            values);
    var end = from.plus(hours, ChronoUnit.HOURS);
    var to = end.isBefore(now) ? end : now;
    IntStream.range(0, stations.size())
        .parallel()
        .forEach(s -> {
          for (int p = 0; p < params.size(); p++) {
            var ds = stations.get(s).id() + "." + params.get(p).id();
            for (var o : source.history(ds, from, to)) {
              put(page, p, s, o);
            }
          }
        });
    return page;
  }

  /// Only whole hours that are over, and only valid values: what is flagged is a gap.
  private static void put(HourPage page, int param, int station, Observation o) {
    long hour = Duration.between(page.from(), o.at()).toHours();
    boolean over = !o.at().plus(1, ChronoUnit.HOURS).isAfter(page.asOf());
    if (over && hour >= 0 && hour < page.hours() && o.valid() && o.val() instanceof Double v) {
      page.values()[page.index(param, (int) hour, station)] = v.floatValue();
    }
  }

  private static Instant from(@org.jspecify.annotations.Nullable String text) {
    try {
      var at = text == null ? Instant.MIN : Instant.parse(text);
      if (text != null && at.equals(at.truncatedTo(ChronoUnit.HOURS))) {
        return at;
      }
      throw Problems.bad("from: a whole hour, for example 2026-01-01T00:00:00Z");
    } catch (DateTimeException e) {
      throw Problems.bad("from: a whole hour, for example 2026-01-01T00:00:00Z");
    }
  }
}
