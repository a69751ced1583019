package dev.huishang.platform.store;

import dev.huishang.domain.CommandTypes;
import dev.huishang.domain.KeyTask;
import dev.huishang.domain.LogEntry;
import dev.huishang.domain.Order;
import dev.huishang.domain.OrderStage;
import dev.huishang.domain.Row;
import dev.huishang.domain.TaskState;
import dev.huishang.wire.Feeds;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What each kind of command changes. Creates need an id nobody used; changes need the current
/// version (S8).
public final class Effects {
  /// Why the effect cannot be had.
  public record Refusal(int code, String type, String reason) {}

  private final PlatformStore store;
  private final IncidentEffects incidents;

  public Effects(PlatformStore store) {
    this.store = store;
    this.incidents = new IncidentEffects(store);
  }

  @Nullable Refusal refuse(JsonNode json, @Nullable Long base, boolean unconditional)
      throws SQLException {
    var type = json.path("type").asString();
    var payload = json.path("payload");
    var current = current(json);
    var role = json.path("role").asString();
    return switch (type) {
      case CommandTypes.INCIDENT_CREATE ->
          created(current) ? exists() : incidents.refuseCreate(payload, role);
      case CommandTypes.ORDER_ISSUE -> created(current) ? exists() : order(payload);
      case CommandTypes.LOG_ADD, CommandTypes.CONCLUSION_ADD ->
          created(current) ? exists() : need(payload, "text");
      case CommandTypes.TASK_PROGRESS -> versioned(current, base, unconditional, progress(payload));
      case CommandTypes.INCIDENT_UPDATE ->
          versioned(
              current, base, unconditional, incidents.refuseUpdate(idOf(json), payload, role));
      case CommandTypes.ORDER_CANCEL -> versioned(current, base, unconditional, null);
      default -> new Refusal(422, "unknown-type", "未知命令类型 " + type);
    };
  }

  private static boolean created(long current) {
    return current > 0;
  }

  private static Refusal exists() {
    return new Refusal(412, "stale-base", "编号已存在");
  }

  private @Nullable Refusal order(JsonNode payload) throws SQLException {
    var missing = need(payload, "incident", "unit", "text");
    if (missing != null) {
      return missing;
    }
    return store.find(Feeds.UNITS, payload.path("unit").asString()).isPresent()
        ? null
        : new Refusal(422, "unknown-unit", "没有单位 " + payload.path("unit").asString());
  }

  private static @Nullable Refusal progress(JsonNode payload) {
    int pct = payload.path("progressPct").asInt(-1);
    return pct < 0 || pct > 100 ? new Refusal(422, "bad-value", "进展百分比应在 0 到 100") : null;
  }

  private static @Nullable Refusal versioned(
      long current, @Nullable Long base, boolean unconditional, @Nullable Refusal content) {
    if (current == 0) {
      return new Refusal(422, "unknown-aggregate", "平台没有这个对象");
    }
    if (unconditional || base == null) {
      return new Refusal(428, "if-match-missing", "修改需要 If-Match");
    }
    return base != current ? new Refusal(412, "stale-base", "当前版本是 " + current) : content;
  }

  static @Nullable Refusal need(JsonNode payload, String... names) {
    for (var name : names) {
      if (payload.path(name).isMissingNode() || payload.path(name).asString("").isBlank()) {
        return new Refusal(422, "bad-value", "缺少 " + name);
      }
    }
    return null;
  }

  private static String idOf(JsonNode json) {
    var aggregate = json.path("aggregate").asString();
    return aggregate.substring(aggregate.indexOf('/') + 1);
  }

  private long current(JsonNode json) throws SQLException {
    return row(json).map(Row::ver).orElse(0L);
  }

  /// What the platform has of the command's aggregate. Call inside a transaction.
  Optional<? extends Row> row(JsonNode json) throws SQLException {
    var aggregate = json.path("aggregate").asString();
    var kind = aggregate.contains("/") ? aggregate.substring(0, aggregate.indexOf('/')) : "";
    var id = idOf(json);
    return switch (kind) {
      case "incident" -> store.find(Feeds.INCIDENTS, id);
      case "order" -> store.find(Feeds.ORDERS, id);
      case "task" -> store.find(Feeds.TASKS, id);
      default -> store.find(Feeds.LOG, id);
    };
  }

  /// Applies a command that was not refused.
  ///
  /// @return new version of the aggregate
  long apply(String key, JsonNode json, Instant now) throws SQLException {
    var payload = json.path("payload");
    var id = idOf(json);
    var user = json.path("user").asString();
    var seat = json.path("seat").asString();
    switch (json.path("type").asString()) {
      case CommandTypes.INCIDENT_CREATE ->
          incidents.create(key, id, payload, user, seat, issued(json), now);
      case CommandTypes.ORDER_ISSUE ->
          store.put(Feeds.ORDERS, newOrder(id, json, payload, user, seat, now));
      case CommandTypes.INCIDENT_UPDATE ->
          incidents.update(key, id, payload, user, seat, issued(json), now);
      case CommandTypes.ORDER_CANCEL -> cancel(id, payload);
      case CommandTypes.TASK_PROGRESS -> progress(id, payload, now);
      case CommandTypes.CONCLUSION_ADD ->
          store.put(
              Feeds.LOG,
              entry(id, "pack/" + payload.path("pack").asString(""), payload, user, seat, now));
      default ->
          store.put(
              Feeds.LOG,
              entry(id, payload.path("incident").asString(""), payload, user, seat, now));
    }
    return Math.max(1, current(json));
  }

  private static LogEntry entry(
      String id, String incident, JsonNode payload, String user, String seat, Instant now) {
    return new LogEntry(id, 1, incident, now, user, seat, payload.path("text").asString(), false);
  }

  private static Instant issued(JsonNode json) {
    return Instant.parse(json.path("issued_at").asString());
  }

  private static Order newOrder(
      String id, JsonNode json, JsonNode p, String user, String seat, Instant now) {
    return new Order(
        id,
        1,
        p.path("incident").asString(),
        p.path("unit").asString(),
        p.path("text").asString(),
        OrderStage.SENT,
        user,
        seat,
        issued(json),
        now,
        null,
        null,
        null,
        false);
  }

  private void cancel(String id, JsonNode p) throws SQLException {
    var o = store.find(Feeds.ORDERS, id).orElseThrow();
    store.put(
        Feeds.ORDERS,
        new Order(
            id,
            o.ver() + 1,
            o.incident(),
            o.unit(),
            o.text(),
            OrderStage.CLOSED,
            o.issuedBy(),
            o.seat(),
            o.issuedAt(),
            o.sentAt(),
            o.acceptedAt(),
            o.reportedAt(),
            "撤销：" + p.path("reason").asString(""),
            o.simulated()));
  }

  private void progress(String id, JsonNode p, Instant now) throws SQLException {
    var t = store.find(Feeds.TASKS, id).orElseThrow();
    int pct = p.path("progressPct").asInt();
    store.put(
        Feeds.TASKS,
        new KeyTask(
            id,
            t.ver() + 1,
            t.no(),
            t.zh(),
            t.en(),
            t.domain(),
            t.region(),
            t.origin(),
            t.leadUnit(),
            t.owner(),
            t.start(),
            t.due(),
            t.nextNode(),
            t.nextNodeDue(),
            t.nextNodePct(),
            pct == 100 ? TaskState.SUBMITTED_FOR_CLOSE : TaskState.IN_PROGRESS,
            t.plannedPct(),
            pct,
            p.path("text").asString(""),
            0,
            t.supervisions(),
            now,
            t.simulated()));
  }
}
