package dev.huishang.platform.http;

import dev.huishang.wire.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/// Landing page, conformance and the self-contained OpenAPI document.
final class Landing {
  private static final List<String> HELD =
      List.of("S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9", "S11", "S12");
  private static final List<String> MISSING = List.of("S10", "S13", "S14");
  private static final String[][] PATHS = {
    {"/", "landing"},
    {"/conformance", "conformance"},
    {"/api", "api"},
    {"/collections", "collections"},
    {"/collections/{id}", "collection"},
    {"/collections/{id}/items", "items"},
    {"/collections/{id}/items/{feature}", "feature"},
    {"/sync/changes", "changes"},
    {"/sync/events", "events"},
    {"/hj212/statistics", "hj212Statistics"},
    {"/alerts/feed.atom", "alerts"},
    {"/alerts/{identifier}.cap", "alert"},
    {"/commands/{id}", "command"},
    {"/sta/v1.1/Datastreams({id})/Observations", "observations"}
  };
  private final String platformId;

  Landing(String platformId) {
    this.platformId = platformId;
  }

  void add(RoutesConfig routes) {
    routes.get("/", this::landing);
    routes.get("/conformance", this::conformance);
    routes.get("/api", this::api);
  }

  private void landing(Context context) {
    Query.only(context, Set.of("f"));
    var root = CollectionRoutes.root(context);
    var json = Json.MAPPER.createObjectNode();
    json.put("title", "综合平台（参考实现）Comprehensive platform, reference");
    json.put("description", "All data are generated or replayed: 模拟数据");
    json.put("platform_id", platformId);
    var links = json.putArray("links");
    var type = "application/json";
    CollectionRoutes.link(links, "self", type, root);
    CollectionRoutes.link(
        links, "service-desc", "application/vnd.oai.openapi+json;version=3.0", root + "api");
    CollectionRoutes.link(links, "conformance", type, root + "conformance");
    CollectionRoutes.link(links, "data", type, root + "collections");
    CollectionRoutes.link(links, "urn:x-huishang:sta", type, root + "sta/v1.1");
    CollectionRoutes.link(
        links, "urn:x-huishang:alerts", "application/atom+xml", root + "alerts/feed.atom");
    CollectionRoutes.link(links, "urn:x-huishang:sync", type, root + "sync");
    CollectionRoutes.link(links, "urn:x-huishang:commands", type, root + "commands");
    CollectionRoutes.link(
        links, "urn:x-huishang:issuer", type, root.substring(0, root.length() - 1));
    context.contentType(type).result(json.toString());
  }

  private void conformance(Context context) {
    Query.only(context, Set.of("f"));
    var json = Json.MAPPER.createObjectNode();
    var classes = json.putArray("conformsTo");
    classes.add("http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core");
    classes.add("http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30");
    classes.add("http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson");
    HELD.forEach(s -> classes.add("urn:x-huishang:" + s));
    var missing = json.putArray("missing");
    MISSING.forEach(s -> missing.add("urn:x-huishang:" + s));
    context.contentType("application/json").result(json.toString());
  }

  private void api(Context context) {
    Query.only(context, Set.of("f"));
    var root = CollectionRoutes.root(context);
    var json = Json.MAPPER.createObjectNode();
    json.put("openapi", "3.0.3");
    json.putObject("info")
        .put("title", "Comprehensive platform, reference")
        .put("version", "0.1.0");
    json.putArray("servers").addObject().put("url", root.substring(0, root.length() - 1));
    var paths = json.putObject("paths");
    for (var path : PATHS) {
      var get = paths.putObject(path[0]).putObject("get");
      get.put("operationId", path[1]);
      parameters(get, path[0]);
      get.putObject("responses").putObject("200").put("description", "ok");
    }
    var post = paths.putObject("/commands").putObject("post");
    post.put("operationId", "postCommand");
    parameter(post.putArray("parameters").addObject(), "Idempotency-Key", "header", true)
        .put("type", "string");
    post.putObject("requestBody")
        .putObject("content")
        .putObject("application/json")
        .putObject("schema")
        .put("type", "object");
    var responses = post.putObject("responses");
    for (int code : new int[] {200, 400, 401, 403, 409, 410, 412, 422, 428}) {
      responses.putObject(String.valueOf(code)).put("description", "see problem types");
    }
    var types = json.putObject("components").putObject("schemas").putObject("ProblemType");
    types.put("type", "string");
    var names = types.putArray("enum");
    for (var name :
        List.of(
            "order-gap",
            "order-used",
            "too-late",
            "retention-passed",
            "stale-base",
            "key-reused",
            "if-match-missing",
            "wrong-user",
            "role-missing",
            "unknown-type",
            "unknown-unit",
            "unknown-aggregate",
            "bad-value",
            "bad-time",
            "voided",
            "never-seen",
            "token-too-old",
            "sign-in",
            "not-implemented")) {
      names.add(name);
    }
    context.contentType("application/vnd.oai.openapi+json;version=3.0").result(json.toString());
  }

  private static void parameters(ObjectNode get, String path) {
    var list = get.putArray("parameters");
    for (var name : List.of("id", "feature", "identifier")) {
      if (path.contains("{" + name + "}")) {
        parameter(list.addObject(), name, "path", true).put("type", "string");
      }
    }
    if (path.endsWith("/items")) {
      var box = list.addObject();
      var schema = parameter(box, "bbox", "query", false);
      box.put("style", "form").put("explode", false);
      schema
          .put("type", "array")
          .put("minItems", 4)
          .put("maxItems", 6)
          .putObject("items")
          .put("type", "number");
      parameter(list.addObject(), "limit", "query", false)
          .put("type", "integer")
          .put("minimum", 1)
          .put("maximum", CollectionRoutes.MAX)
          .put("default", 100);
      parameter(list.addObject(), "offset", "query", false)
          .put("type", "integer")
          .put("minimum", 0);
      parameter(list.addObject(), "datetime", "query", false).put("type", "string");
    }
    if (path.equals("/alerts/feed.atom")) {
      parameter(list.addObject(), "before", "query", false)
          .put("type", "integer")
          .put("minimum", 1);
      parameter(list.addObject(), "limit", "query", false)
          .put("type", "integer")
          .put("minimum", 1)
          .put("maximum", AlertRoutes.MAX)
          .put("default", AlertRoutes.USUAL);
    }
    if (path.equals("/sync/changes")) {
      parameter(list.addObject(), "stream", "query", true).put("type", "string");
      parameter(list.addObject(), "since", "query", false).put("type", "string");
      parameter(list.addObject(), "limit", "query", false).put("type", "integer").put("minimum", 1);
    }
  }

  private static ObjectNode parameter(ObjectNode node, String name, String in, boolean required) {
    node.put("name", name).put("in", in).put("required", required);
    return node.putObject("schema");
  }
}
