package dev.huishang.platform.http;

import dev.huishang.domain.Observation;
import dev.huishang.platform.Source;
import dev.huishang.wire.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// The SensorThings reads the console needs: observations of one datastream in a span of time.
final class StaRoutes {
  private static final Pattern DATASTREAM = Pattern.compile("Datastreams\\('([^']+)'\\)");
  private static final Pattern BOUND =
      Pattern.compile("phenomenonTime (ge|gt|lt|le) (\\d{4}-[0-9T:.Z+-]+)");
  private final Source source;
  private final Supplier<Instant> clock;

  StaRoutes(Source source, Supplier<Instant> clock) {
    this.source = source;
    this.clock = clock;
  }

  void add(RoutesConfig routes) {
    routes.get("/sta/v1.1", this::service);
    routes.get("/sta/v1.1/{datastream}/Observations", this::observations);
  }

  private void service(Context context) {
    var json = Json.MAPPER.createObjectNode();
    json.putArray("value")
        .addObject()
        .put("name", "Observations")
        .put("url", CollectionRoutes.root(context) + "sta/v1.1/Observations");
    context.contentType("application/json").result(json.toString());
  }

  private void observations(Context context) {
    Query.only(context, Set.of("$filter", "$orderby", "$top", "$skip", "$count"));
    var match = DATASTREAM.matcher(context.pathParam("datastream"));
    if (!match.matches()) {
      throw Problems.notFound("no entity " + context.pathParam("datastream"));
    }
    var to = clock.get();
    var from = to.minus(Duration.ofDays(3));
    var filter = context.queryParam("$filter");
    if (filter != null) {
      var bounds = BOUND.matcher(filter);
      while (bounds.find()) {
        var at = instant(bounds.group(2));
        if (bounds.group(1).startsWith("g")) {
          from = at;
        } else {
          to = at;
        }
      }
    }
    var all = source.history(match.group(1), from, to);
    int top = number(context, "$top", 1_000);
    int skip = number(context, "$skip", 0);
    var page = all.subList(Math.min(skip, all.size()), Math.min(all.size(), skip + top));
    var json = Json.MAPPER.createObjectNode();
    json.put("@iot.count", all.size());
    var values = json.putArray("value");
    for (Observation o : page) {
      var node = values.addObject();
      node.put("@iot.id", o.id()).put("phenomenonTime", o.at().toString());
      node.put("resultTime", o.at().toString()).put("result", o.val()).put("resultQuality", o.q());
    }
    if (skip + page.size() < all.size()) {
      json.put(
          "@iot.nextLink",
          context.fullUrl().replaceAll("[?&]\\$skip=\\d+", "")
              + (context.fullUrl().contains("?") ? "&" : "?")
              + "$skip="
              + (skip + page.size()));
    }
    context.contentType("application/json").result(json.toString());
  }

  private static int number(Context context, String name, int standard) {
    var text = context.queryParam(name);
    if (text != null && !text.matches("\\d{1,6}")) {
      throw Problems.bad(name + ": a whole number");
    }
    return text == null ? standard : Integer.parseInt(text);
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw Problems.bad("$filter: not a time: " + text);
    }
  }
}
