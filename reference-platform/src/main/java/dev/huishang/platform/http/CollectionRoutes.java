package dev.huishang.platform.http;

import dev.huishang.domain.Row;
import dev.huishang.platform.http.Collections.Entry;
import dev.huishang.wire.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// OGC API Features, part 1: collections, items with bbox and paging, single features.
final class CollectionRoutes {
  static final int MAX = 10_000;
  private final Function<Entry, List<Row>> rows;
  private final Supplier<Instant> clock;

  CollectionRoutes(Function<Entry, List<Row>> rows, Supplier<Instant> clock) {
    this.rows = rows;
    this.clock = clock;
  }

  void add(RoutesConfig routes) {
    routes.get("/collections", this::all);
    routes.get("/collections/{id}", this::one);
    routes.get("/collections/{id}/items", this::items);
    routes.get("/collections/{id}/items/{feature}", this::feature);
  }

  static String root(Context context) {
    return context.scheme() + "://" + context.host() + "/";
  }

  static void link(ArrayNode links, String rel, String type, String href) {
    links.addObject().put("rel", rel).put("type", type).put("href", href);
  }

  private static Entry entry(Context context) {
    var id = context.pathParam("id");
    var entry = Collections.ALL.get(id);
    if (entry == null) {
      throw Problems.notFound("no collection " + id + "; /collections lists them");
    }
    return entry;
  }

  private void all(Context context) {
    Query.only(context, Set.of());
    var json = Json.MAPPER.createObjectNode();
    link(json.putArray("links"), "self", "application/json", root(context) + "collections");
    var list = json.putArray("collections");
    Collections.ALL.values().forEach(entry -> describe(list.addObject(), entry, root(context)));
    context.contentType("application/json").result(json.toString());
  }

  private void one(Context context) {
    Query.only(context, Set.of());
    var json = Json.MAPPER.createObjectNode();
    describe(json, entry(context), root(context));
    context.contentType("application/json").result(json.toString());
  }

  private static void describe(ObjectNode json, Entry entry, String root) {
    json.put("id", entry.id()).put("title", entry.title());
    json.put("description", entry.title() + "（参考平台，模拟数据）");
    json.put("itemType", "feature");
    json.putArray("crs").add("http://www.opengis.net/def/crs/OGC/1.3/CRS84");
    var links = json.putArray("links");
    var href = root + "collections/" + entry.id();
    link(links, "self", "application/json", href);
    link(links, "items", "application/geo+json", href + "/items");
  }

  private void items(Context context) {
    Query.only(context, Set.of("bbox", "limit", "offset", "datetime"));
    var entry = entry(context);
    int limit = Query.limit(context, 100, MAX);
    int offset = Query.offset(context);
    var box = Box.parse(context.queryParam("bbox"));
    var times = Interval.parse(context.queryParam("datetime"));
    var matched =
        rows.apply(entry).stream()
            .filter(row -> box == null || box.holds(Collections.place(row)))
            .filter(times::holds)
            .toList();
    var page =
        matched.subList(Math.min(offset, matched.size()), Math.min(offset + limit, matched.size()));
    var json = Json.MAPPER.createObjectNode();
    json.put("type", "FeatureCollection");
    json.put("timeStamp", clock.get().toString());
    json.put("numberMatched", matched.size());
    json.put("numberReturned", page.size());
    var features = json.putArray("features");
    var base = root(context) + "collections/" + entry.id();
    page.forEach(row -> write(features.addObject(), row, base));
    var links = json.putArray("links");
    link(links, "self", "application/geo+json", base + "/items" + rest(context, offset, limit));
    if (offset + page.size() < matched.size()) {
      link(
          links,
          "next",
          "application/geo+json",
          base + "/items" + rest(context, offset + limit, limit));
    }
    context.contentType("application/geo+json;charset=utf-8").result(json.toString());
  }

  private static String rest(Context context, int offset, int limit) {
    var rest = new StringBuilder("?limit=" + limit);
    for (var name : List.of("bbox", "datetime")) {
      var value = context.queryParam(name);
      if (value != null) {
        rest.append('&')
            .append(name)
            .append('=')
            .append(value.replace(":", "%3A").replace("/", "%2F"));
      }
    }
    return offset > 0 ? rest.append("&offset=").append(offset).toString() : rest.toString();
  }

  private void feature(Context context) {
    Query.only(context, Set.of());
    var entry = entry(context);
    var id = context.pathParam("feature");
    var row =
        rows.apply(entry).stream()
            .filter(r -> r.id().equals(id))
            .findFirst()
            .orElseThrow(() -> Problems.notFound("no feature " + id + " in " + entry.id()));
    var json = Json.MAPPER.createObjectNode();
    var base = root(context) + "collections/" + entry.id();
    write(json, row, base);
    context.header("ETag", "\"" + row.ver() + "\"");
    context.contentType("application/geo+json;charset=utf-8").result(json.toString());
  }

  private static void write(ObjectNode json, Row row, String base) {
    json.put("type", "Feature").put("id", row.id());
    var place = Collections.place(row);
    if (place.length == 2) {
      json.putObject("geometry")
          .put("type", "Point")
          .putArray("coordinates")
          .add(place[0])
          .add(place[1]);
    } else {
      json.putNull("geometry");
    }
    var properties = (ObjectNode) Json.MAPPER.valueToTree(row);
    properties.remove("id");
    json.set("properties", properties);
    var links = json.putArray("links");
    link(links, "self", "application/geo+json", base + "/items/" + row.id());
    link(links, "alternate", "application/json", base + "/items/" + row.id());
    link(links, "collection", "application/json", base);
  }

  /// The row's own time, or null where it has none.
  static @Nullable Instant time(Row row) {
    return switch (row) {
      case dev.huishang.domain.Incident i -> i.learnedAt();
      case dev.huishang.domain.Order o -> o.issuedAt();
      case dev.huishang.domain.KeyTask t -> t.updated();
      case dev.huishang.domain.CatalogueEntry e -> e.updated();
      case dev.huishang.domain.SystemLink s -> s.lastSuccess();
      default -> null;
    };
  }
}
