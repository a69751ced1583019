package dev.huishang.platform.http;

import dev.huishang.wire.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A console's side of the contract, over real HTTP, without any of the console's code.
public final class Caller {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private final String url;

  public Caller(String url) {
    this.url = url;
  }

  /// A command.
  ///
  /// @param match value of If-Match, `*` for If-None-Match, null for neither
  public record Command(String key, String body, @Nullable String match) {}

  private static HttpRequest.Builder to(String uri) {
    return HttpRequest.newBuilder(URI.create(uri)).timeout(Duration.ofSeconds(120));
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
  }

  public HttpResponse<String> get(String path) throws Exception {
    return send(to(url + path).build());
  }

  public JsonNode json(String path) throws Exception {
    return Json.parse(get(path).body());
  }

  /// A fresh access token of the demo account that may do everything.
  public String token() throws Exception {
    var form = "grant_type=password&username=commander&password=huishang-demo";
    var request =
        to(url + "token")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    return Json.parse(send(request.build()).body()).path("access_token").asString();
  }

  public HttpResponse<String> post(Command command, String token) throws Exception {
    var request = to(url + "commands").header("Idempotency-Key", command.key());
    if (command.match() != null) {
      boolean create = command.match().equals("*");
      request.header(create ? "If-None-Match" : "If-Match", command.match());
    }
    return send(body(request, command.body(), token));
  }

  public HttpResponse<String> voided(String key, String body, String token) throws Exception {
    return send(body(to(url + "commands/" + key + "/void"), body, token));
  }

  private static HttpRequest body(HttpRequest.Builder request, String body, String token) {
    return request
        .header("Authorization", "Bearer " + token)
        .POST(HttpRequest.BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_8)))
        .build();
  }

  /// Body of a command by the commander at device `d`.
  public static String body(String type, String aggregate, long seq, String times, String payload) {
    return "{\"type\":\"%s\",\"aggregate\":\"%s\",\"seq\":%d,%s,\"user\":\"commander\",\"seat\":\"R1\",\"role\":\"commander\",\"device\":\"d\",\"payload\":%s}"
        .formatted(type, aggregate, seq, times, payload);
  }
}
