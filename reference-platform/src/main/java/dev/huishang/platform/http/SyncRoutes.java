package dev.huishang.platform.http;

import dev.huishang.domain.Row;
import dev.huishang.platform.Faults;
import dev.huishang.wire.Feed;
import dev.huishang.wire.Feeds;
import dev.huishang.wire.Json;
import dev.huishang.wire.PageWriter;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// `/sync/changes` and `/sync/events`: the preferred feed, and the hints beside it.
final class SyncRoutes {
  private static final int MAX = 50_000;
  private final Feeder feeder;
  private final Supplier<Instant> clock;
  private final Faults faults;
  private final AtomicLong ids;
  private final Set<SseClient> clients = ConcurrentHashMap.newKeySet();

  SyncRoutes(Feeder feeder, Supplier<Instant> clock, Faults faults) {
    this.feeder = feeder;
    this.clock = clock;
    this.faults = faults;
    ids = new AtomicLong(clock.get().toEpochMilli()); // rises over restarts too
  }

  void add(RoutesConfig routes) {
    routes.get("/sync", this::describe);
    routes.get("/sync/changes", this::changes);
    routes.get("/sync/digest", c -> missing("S13"));
    routes.get("/sync/probe", c -> missing("S10"));
    routes.get("/audit/head", c -> missing("S14"));
    routes.sse("/sync/events", this::listen);
  }

  private static void missing(String promise) {
    throw new Problems.Problem(
        501, "not-implemented", promise + " is not offered yet; see /conformance");
  }

  private void describe(Context context) {
    var json = Json.MAPPER.createObjectNode();
    var streams = json.putArray("streams");
    Feeds.ALL.forEach(feed -> streams.add(feed.name()));
    json.put("epoch", feeder.epoch());
    context.contentType("application/json").result(json.toString());
  }

  private void changes(Context context) {
    Query.only(context, Set.of("stream", "since", "limit"));
    var name = context.queryParam("stream");
    if (name == null) {
      throw Problems.bad("stream is required; /sync lists them");
    }
    var feed =
        Feeds.named(name)
            .orElseThrow(() -> Problems.notFound("no stream " + name + "; /sync lists them"));
    context.contentType("application/json").result(page(feed, context));
  }

  private <R extends Row> String page(Feed<R> feed, Context context) {
    int limit = Query.limit(context, 20_000, MAX);
    return new PageWriter<>(feed).write(feeder.page(feed, context.queryParam("since"), limit));
  }

  private void listen(SseClient client) {
    client.ctx().header("Cache-Control", "no-cache");
    client.ctx().header("X-Accel-Buffering", "no");
    client.keepAlive();
    client.onClose(() -> clients.remove(client));
    clients.add(client);
    beat(client);
    if (client.ctx().header("Last-Event-ID") != null) {
      Feeds.ALL.forEach(feed -> hint(client, feed.name()));
    }
  }

  /// Sends a heartbeat to everybody: proof of life, with time and completeness.
  void heartbeat() {
    clients.forEach(this::beat);
  }

  private void beat(SseClient client) {
    if (faults.mode() != Faults.Mode.SILENT) {
      var now = clock.get();
      send(client, "hb", "{\"as_of\":\"" + now + "\",\"server_time\":" + now.toEpochMilli() + "}");
    }
  }

  /// Tells everybody that these streams have something new.
  void hint(List<String> streams) {
    if (faults.mode() != Faults.Mode.SILENT) {
      clients.forEach(client -> streams.forEach(stream -> hint(client, stream)));
    }
  }

  private void hint(SseClient client, String stream) {
    send(client, "hint", "{\"stream\":\"" + stream + "\"}");
  }

  private void send(SseClient client, String event, String data) {
    try {
      client.sendEvent(event, data, String.valueOf(ids.incrementAndGet()));
    } catch (RuntimeException e) {
      clients.remove(client); // the listener went away; it asks again when it is back
    }
  }
}
