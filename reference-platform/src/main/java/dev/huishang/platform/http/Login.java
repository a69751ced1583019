package dev.huishang.platform.http;

import dev.huishang.platform.http.Problems.Problem;
import dev.huishang.platform.store.PlatformStore;
import dev.huishang.wire.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/// The platform's own issuer in its first cut: local accounts, a password grant, and bearer tokens
/// that survive a restart because they are sealed with a secret of the store.
final class Login {
  /// Who a token speaks for.
  record Who(String user, String roles) {}

  private record Account(String name, String roles) {}

  /// The demo accounts; all have the documented demo password.
  private static final Map<String, Account> ACCOUNTS =
      Map.of(
          "operator", new Account("值班员", "operator"),
          "chair", new Account("会商主持人", "operator chair"),
          "dispatcher", new Account("调度员", "operator dispatcher"),
          "commander", new Account("应急指挥", "operator dispatcher chair commander"));

  /// SHA-256, 50,000 times over, of the demo password with the salt `huishang`.
  private static final int ROUNDS = 50_000;

  private static final long LIFE_SECONDS = 12 * 3_600;
  private final String secret;
  private final String demo = slow("huishang-demo");

  Login(PlatformStore store) {
    secret =
        store.transact(() -> {
          var kept = store.meta("secret");
          if (kept.isPresent()) {
            return kept.get();
          }
          var bytes = new byte[32];
          new SecureRandom().nextBytes(bytes);
          var fresh = HexFormat.of().formatHex(bytes);
          store.meta("secret", fresh);
          return fresh;
        });
  }

  void add(RoutesConfig routes) {
    routes.get("/.well-known/openid-configuration", this::discovery);
    routes.post("/token", this::token);
  }

  private void discovery(Context context) {
    var root = context.scheme() + "://" + context.host();
    var json = Json.MAPPER.createObjectNode();
    json.put("issuer", root);
    json.put("token_endpoint", root + "/token");
    json.putArray("grant_types_supported").add("password");
    context.contentType("application/json").result(json.toString());
  }

  private void token(Context context) {
    var user = context.formParam("username");
    var password = context.formParam("password");
    if (!"password".equals(context.formParam("grant_type")) || user == null || password == null) {
      throw Problems.bad("grant_type=password, username and password are required");
    }
    var account = ACCOUNTS.get(user);
    boolean right = MessageDigest.isEqual(bytes(slow(password)), bytes(demo));
    if (account == null || !right) {
      throw new Problem(400, "invalid_grant", "用户名或密码不正确");
    }
    long until = Instant.now().getEpochSecond() + LIFE_SECONDS;
    var claims = user + "|" + account.roles() + "|" + until;
    var json = Json.MAPPER.createObjectNode();
    json.put("access_token", encode(claims) + "." + hash(secret + claims + secret));
    json.put("token_type", "Bearer");
    json.put("expires_in", LIFE_SECONDS);
    json.put("user", user);
    json.put("name", account.name());
    json.put("roles", account.roles());
    context.contentType("application/json").result(json.toString());
  }

  /// Who asks; anonymous commands are refused.
  Who who(Context context) {
    var header = context.header("Authorization");
    var token = header != null && header.startsWith("Bearer ") ? header.substring(7) : "";
    int dot = token.indexOf('.');
    if (dot > 0) {
      var claims = decode(token.substring(0, dot));
      var seal = hash(secret + claims + secret);
      var parts = claims.split("\\|", -1);
      if (MessageDigest.isEqual(bytes(seal), bytes(token.substring(dot + 1)))
          && parts.length == 3
          && Long.parseLong(parts[2]) > Instant.now().getEpochSecond()) {
        return new Who(parts[0], parts[1]);
      }
    }
    throw new Problem(401, "sign-in", "请先登录：命令必须带有效令牌");
  }

  private static String encode(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(text));
  }

  private static String decode(String text) {
    try {
      return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String slow(String password) {
    var text = "huishang" + password;
    for (int i = 0; i < ROUNDS; i++) {
      text = hash(text);
    }
    return text;
  }

  private static String hash(String text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(text)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
