package dev.huishang.platform.http;

import dev.huishang.platform.Faults;
import dev.huishang.platform.http.Problems.Problem;
import dev.huishang.platform.store.Commands;
import dev.huishang.platform.store.Commands.Answer;
import dev.huishang.wire.BadPage;
import dev.huishang.wire.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// `POST /commands` and what belongs to it.
final class CommandRoutes {
  private final Commands commands;
  private final Login login;
  private final Faults faults;
  private final Supplier<Instant> clock;
  private final Consumer<String> applied;

  CommandRoutes(
      Commands commands,
      Login login,
      Faults faults,
      Supplier<Instant> clock,
      Consumer<String> applied) {
    this.commands = commands;
    this.login = login;
    this.faults = faults;
    this.clock = clock;
    this.applied = applied;
  }

  void add(RoutesConfig routes) {
    routes.post("/commands", this::take);
    routes.get("/commands/effects", this::effects);
    routes.get("/commands/{id}", this::status);
    routes.post("/commands/{id}/void", this::voided);
  }

  private void take(Context context) throws BadPage {
    var key = context.header("Idempotency-Key");
    if (key == null || key.isBlank()) {
      throw Problems.bad("Idempotency-Key is missing");
    }
    var who = login.who(context);
    var match = context.header("If-Match");
    boolean create = "*".equals(context.header("If-None-Match"));
    var request =
        new Commands.Request(
            key,
            context.bodyAsBytes(),
            base(match),
            match == null && !create,
            who.user(),
            who.roles());
    Answer answer;
    try {
      answer = commands.take(request, clock.get());
    } catch (BadPage e) {
      throw Problems.bad(String.valueOf(e.getMessage()));
    }
    if (answer.code() == 200 && !answer.replayed()) {
      applied.accept(key);
    }
    if (faults.cut()) {
      throw new Cut();
    }
    write(context, answer);
  }

  /// The reply is to be lost after the effect.
  static final class Cut extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static @Nullable Long base(@Nullable String match) {
    if (match == null) {
      return null;
    }
    var digits = match.replace("\"", "");
    if (!digits.matches("\\d{1,18}")) {
      throw Problems.bad("If-Match: a version in quotes");
    }
    return Long.valueOf(digits);
  }

  private static void write(Context context, Answer answer) throws BadPage {
    if (answer.replayed()) {
      context.header("Idempotency-Replayed", "true");
    }
    var text = answer.body();
    if (answer.code() == 200) {
      if (answer.receipt().version() > 0) {
        context.header("ETag", "\"" + answer.receipt().version() + "\"");
      }
      context.status(200).contentType("application/json").result(text);
      return;
    }
    var json = (ObjectNode) Json.parse(text);
    json.put(
        "type",
        context.scheme() + "://" + context.host() + "/problems/" + answer.receipt().problem());
    json.put("title", answer.receipt().reason());
    json.put("code", answer.code());
    if (json.path("current").isIntegralNumber()) {
      context.header("ETag", "\"" + json.path("current").asLong() + "\"");
    }
    context
        .status(answer.code())
        .contentType("application/problem+json;charset=utf-8")
        .result(json.toString());
  }

  private void status(Context context) throws BadPage {
    var answer =
        commands
            .status(context.pathParam("id"))
            .orElseThrow(() -> new Problem(404, "never-seen", "this command never arrived"));
    context.status(200).contentType("application/json").result(answer.body());
  }

  private void voided(Context context) throws BadPage {
    login.who(context);
    try {
      write(context, commands.voided(context.pathParam("id"), context.bodyAsBytes(), clock.get()));
    } catch (BadPage e) {
      throw Problems.bad(String.valueOf(e.getMessage()));
    }
  }

  private void effects(Context context) {
    var json = Json.MAPPER.createObjectNode();
    var ids = json.putArray("effects");
    commands.effects().forEach(ids::add);
    context.contentType("application/json").result(json.toString());
  }
}
