package dev.huishang.platform.http;

import dev.huishang.platform.store.CapStore;
import dev.huishang.platform.store.CapStore.Message;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/// `/alerts`: the messages sent, newest first, as an Atom feed in pages (RFC 4287, RFC 5005), and
/// each message by its identifier for as long as the store exists.
final class AlertRoutes {
  static final int USUAL = 50;
  static final int MAX = 500;
  private static final String SUFFIX = ".cap";
  private final CapStore messages;

  AlertRoutes(CapStore messages) {
    this.messages = messages;
  }

  void add(RoutesConfig routes) {
    routes.get("/alerts/feed.atom", this::feed);
    routes.get("/alerts/{file}", this::message);
  }

  private void feed(Context context) {
    Query.only(context, Set.of("before", "limit"));
    int limit = Query.limit(context, USUAL, MAX);
    long before = before(context);
    var found = messages.before(before, limit + 1);
    var newest = messages.before(Long.MAX_VALUE, 1);
    var tag = "\"" + (newest.isEmpty() ? 0 : newest.getFirst().n()) + "\"";
    context.header("ETag", tag);
    context.header("Cache-Control", "no-cache");
    if (matches(context.header("If-None-Match"), tag)) {
      context.status(304);
      return;
    }
    boolean more = found.size() > limit;
    var shown = more ? found.subList(0, limit) : found;
    context
        .contentType("application/atom+xml;charset=utf-8")
        .result(
            new AtomFeed(CollectionRoutes.root(context), newest, shown)
                .text(next(shown, more, limit), self(context)));
  }

  private static String self(Context context) {
    var query = context.queryString();
    return "alerts/feed.atom" + (query == null || query.isEmpty() ? "" : "?" + query);
  }

  private static String next(List<Message> shown, boolean more, int limit) {
    return more ? "alerts/feed.atom?before=" + shown.getLast().n() + "&limit=" + limit : "";
  }

  private static boolean matches(@org.jspecify.annotations.Nullable String asked, String tag) {
    return asked != null
        && List.of(asked.split(",", -1)).stream()
            .map(String::strip)
            .anyMatch(t -> t.equals("*") || t.equals(tag) || t.equals("W/" + tag));
  }

  private static long before(Context context) {
    var text = context.queryParam("before");
    if (text == null) {
      return Long.MAX_VALUE;
    }
    if (!text.matches("[1-9]\\d{0,17}")) {
      throw Problems.bad("before: a whole number from 1");
    }
    return Long.parseLong(text);
  }

  private void message(Context context) {
    Query.only(context, Set.of());
    var file = context.pathParam("file");
    var identifier = file.endsWith(SUFFIX) ? file.substring(0, file.length() - 4) : "";
    var found =
        messages
            .find(identifier)
            .orElseThrow(
                () -> Problems.notFound("no message " + file + "; /alerts/feed.atom lists them"));
    context
        .header("ETag", "\"" + found.n() + "\"")
        .contentType("application/cap+xml")
        .result(found.xml().getBytes(StandardCharsets.UTF_8));
  }
}
