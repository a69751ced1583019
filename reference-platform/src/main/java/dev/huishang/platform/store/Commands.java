package dev.huishang.platform.store;

import dev.huishang.wire.BadPage;
import dev.huishang.wire.CommandJson;
import dev.huishang.wire.Json;
import dev.huishang.wire.Receipt;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Takes commands: key, rights, not-after, sequence and base version are checked in this order
/// inside one transaction that also holds the effect and the stored reply (S1 to S8).
public final class Commands {
  /// What is answered.
  ///
  /// @param code HTTP status
  /// @param receipt receipt in it
  /// @param body JSON of the receipt with what belongs to the refusal: expected number, versions
  /// @param replayed true when it is the stored answer of an earlier request
  public record Answer(int code, Receipt receipt, String body, boolean replayed) {
    static Answer fresh(int code, Receipt receipt) {
      return new Answer(code, receipt, receipt.write(), false);
    }
  }

  /// One request.
  ///
  /// @param key Idempotency-Key
  /// @param body exact bytes
  /// @param base version named by If-Match, null with If-None-Match
  /// @param unconditional true when neither header came
  /// @param caller user of the token
  /// @param roles roles of the token
  public record Request(
      String key,
      byte[] body,
      @Nullable Long base,
      boolean unconditional,
      String caller,
      String roles) {}

  private static final Duration KEPT = Duration.ofDays(30);
  private static final String VOIDED = "voided";
  private final PlatformStore store;
  private final Effects effects;
  private final String platformId;

  public Commands(PlatformStore store, Effects effects, String platformId) {
    this.store = store;
    this.effects = effects;
    this.platformId = platformId;
  }

  /// Applies or refuses the command, once.
  ///
  /// @throws BadPage when the body is not a command of the contract: nothing was stored
  public Answer take(Request request, Instant now) throws BadPage {
    var json = Json.parse(new String(request.body(), StandardCharsets.UTF_8));
    for (var name :
        new String[] {"type", "aggregate", "user", "seat", "role", "device", "issued_at"}) {
      if (json.path(name).asString("").isBlank()) {
        throw new BadPage(name + " is missing: every command names user, seat, role and device");
      }
    }
    if (!json.path("seq").isIntegralNumber() || !json.path("payload").isObject()) {
      throw new BadPage("seq and payload are required");
    }
    return store.transact(() -> inTransaction(request, json, now));
  }

  private Answer inTransaction(Request request, JsonNode json, Instant now) throws SQLException {
    var device = json.path("device").asString();
    var hash = CommandJson.hash(request.body());
    var stored = stored(device, request.key());
    if (stored.isPresent()) {
      return again(stored.get(), request.key(), hash, now);
    }
    var problem = check(request, json, device, now);
    if (problem != null && !problem.keep()) {
      return problem.answer(refusal(request.key(), hash, now, problem.type(), problem.reason()));
    }
    var aggregate = json.path("aggregate").asString();
    store.update(
        "INSERT INTO seq VALUES(?,?,?,?)",
        device,
        aggregate,
        json.path("seq").asLong(),
        request.key());
    Answer answer;
    if (problem != null) {
      answer = problem.answer(refusal(request.key(), hash, now, problem.type(), problem.reason()));
    } else {
      long version = effects.apply(request.key(), json, now);
      store.update(
          "INSERT INTO effect(id,type,aggregate,at_ms) VALUES(?,?,?,?)",
          request.key(),
          json.path("type").asString(),
          aggregate,
          now.toEpochMilli());
      answer =
          Answer.fresh(
              200,
              new Receipt(
                  platformId, request.key(), hash, "applied", version, null, now, null, null));
    }
    store.update(
        "INSERT INTO cmd VALUES(?,?,?,?,?,?)",
        device,
        request.key(),
        hash,
        answer.code(),
        answer.body(),
        now.toEpochMilli());
    return answer;
  }

  /// The stored answer; a late original of a voided number gets the void, another body a refusal.
  private Answer again(Answer stored, String id, String hash, Instant now) {
    if (stored.receipt().bodyHash().equals(hash)) {
      return stored;
    }
    if (VOIDED.equals(stored.receipt().problem())) {
      var receipt = refusal(id, hash, stored.receipt().serverTime(), VOIDED, "已撤回，未执行");
      return new Answer(stored.code(), receipt, receipt.write(), true);
    }
    return Answer.fresh(422, refusal(id, hash, now, "key-reused", "同一编号已用于另一内容"));
  }

  private @Nullable Problem check(Request request, JsonNode json, String device, Instant now)
      throws SQLException {
    if (!json.path("user").asString().equals(request.caller())) {
      return new Problem(403, "wrong-user", "命令的用户不是登录的用户", false);
    }
    if (!request.roles().contains(json.path("role").asString())) {
      return new Problem(403, "role-missing", "用户没有角色 " + json.path("role").asString(), false);
    }
    long next = next(device, json.path("aggregate").asString());
    long seq = json.path("seq").asLong();
    if (seq > next) {
      return Problem.order("order-gap", next, "缺少前序命令，应为第 " + next + " 号");
    }
    if (seq < next) {
      return Problem.order("order-used", next, "序号已用，应为第 " + next + " 号");
    }
    try {
      var issued = Instant.parse(json.path("issued_at").asString());
      if (issued.isBefore(now.minus(KEPT))) {
        return new Problem(410, "retention-passed", "命令早于保留期 30 天", true);
      }
      var notAfter = json.path("not_after");
      if (notAfter.isString() && Instant.parse(notAfter.asString()).isBefore(now)) {
        return new Problem(410, "too-late", "已过有效时限 " + notAfter.asString(), true);
      }
    } catch (DateTimeException e) {
      return new Problem(400, "bad-time", "时间无法识别", false);
    }
    var refused = effects.refuse(json, request.base(), request.unconditional());
    if (refused == null) {
      return null;
    }
    boolean keep = refused.code() == 422 || refused.code() == 412;
    var details = refused.code() == 422 ? null : versions(json, request.base());
    return new Problem(refused.code(), refused.type(), refused.reason(), keep, details);
  }

  /// The version named, the current one and what it looks like (S8).
  private ObjectNode versions(JsonNode json, @Nullable Long base) throws SQLException {
    var details = Json.MAPPER.createObjectNode();
    details.put("base", base);
    var row = effects.row(json);
    if (row.isPresent()) {
      details.put("current", row.get().ver());
      details.set("representation", Json.MAPPER.valueToTree(row.get()));
    }
    return details;
  }

  private long next(String device, String aggregate) throws SQLException {
    return Long.parseLong(
        store
            .one(
                "SELECT coalesce(max(n),0)+1 FROM seq WHERE device=? AND aggregate=?",
                device,
                aggregate)
            .orElse("1"));
  }

  private Receipt refusal(String id, String hash, Instant now, String type, String reason) {
    return new Receipt(platformId, id, hash, "rejected", 0, null, now, type, reason);
  }

  private Optional<Answer> stored(String device, String id) throws SQLException {
    var reply = store.one("SELECT reply FROM cmd WHERE device=? AND id=?", device, id);
    var code = store.one("SELECT code FROM cmd WHERE device=? AND id=?", device, id);
    return reply.map(
        text -> new Answer(Integer.parseInt(code.orElse("200")), read(text), text, true));
  }

  private static Receipt read(String text) {
    try {
      return Receipt.read(text);
    } catch (BadPage e) {
      throw new IllegalStateException("a stored reply cannot be read", e);
    }
  }

  /// The stored answer of a command of any device, if it ever arrived (S7).
  public Optional<Answer> status(String id) {
    return store.transact(() -> {
      var device = store.one("SELECT device FROM cmd WHERE id=?", id);
      return device.isEmpty() ? Optional.<Answer>empty() : stored(device.get(), id);
    });
  }

  /// Closes a number that was cancelled or expired unsent: recorded without effect, unless the
  /// original was applied after all; then its reply is the answer (S6).
  public Answer voided(String id, byte[] body, Instant now) throws BadPage {
    var json = Json.parse(new String(body, StandardCharsets.UTF_8));
    var device = json.path("device").asString("");
    var aggregate = json.path("aggregate").asString("");
    if (device.isEmpty() || aggregate.isEmpty() || !json.path("seq").isIntegralNumber()) {
      throw new BadPage("device, aggregate and seq are required");
    }
    return store.transact(() -> {
      var stored = stored(device, id);
      if (stored.isPresent()) {
        return closed(stored.get(), id, CommandJson.hash(body));
      }
      var hash = CommandJson.hash(body);
      long next = next(device, aggregate);
      if (json.path("seq").asLong() != next) {
        var type = json.path("seq").asLong() > next ? "order-gap" : "order-used";
        return Problem.order(type, next, "应为第 " + next + " 号")
            .answer(refusal(id, hash, now, type, "应为第 " + next + " 号"));
      }
      store.update("INSERT INTO seq VALUES(?,?,?,?)", device, aggregate, next, id);
      var receipt = refusal(id, hash, now, VOIDED, "已撤回，未执行");
      store.update(
          "INSERT INTO cmd VALUES(?,?,?,?,?,?)",
          device,
          id,
          hash,
          410,
          receipt.write(),
          now.toEpochMilli());
      return Answer.fresh(200, receipt);
    });
  }

  /// A notice for a number that has its answer: that of an applied original stands, any other
  /// number is closed already.
  private Answer closed(Answer stored, String id, String hash) {
    if (stored.code() == 200) {
      return stored;
    }
    var receipt = refusal(id, hash, stored.receipt().serverTime(), VOIDED, "已撤回，未执行");
    return new Answer(200, receipt, receipt.write(), true);
  }

  /// Ids of all effects in order.
  public java.util.List<String> effects() {
    return store.transact(() -> {
      var all = store.one("SELECT group_concat(id) FROM (SELECT id FROM effect ORDER BY n)");
      return all.map(t -> java.util.List.of(t.split(",", -1))).orElse(java.util.List.of());
    });
  }
}
