package dev.huishang.sync.http;

import dev.huishang.cache.store.OutboxStore.Ready;
import dev.huishang.domain.Observation;
import dev.huishang.sync.Bulletins;
import dev.huishang.sync.Delivery;
import dev.huishang.sync.Platform;
import dev.huishang.wire.BadPage;
import dev.huishang.wire.HourPage;
import dev.huishang.wire.Json;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// The platform over HTTP. Nothing is re-sent silently; nothing counts that cannot be verified.
public final class HttpPlatform implements Platform, AutoCloseable {
  private final HttpUrl root;
  private final OkHttpClient reads;
  private final OkHttpClient urgent;
  private final OkHttpClient stream;
  private final AtomicLong received = new AtomicLong();
  private volatile String platformId = "";
  private volatile okhttp3.@Nullable Call open;
  private volatile @Nullable HttpUrl alerts;

  /// @param base base URL of the platform
  /// @throws IllegalArgumentException when it is no http or https URL, naming it
  public HttpPlatform(String base) {
    var parsed = HttpUrl.parse(base.endsWith("/") ? base : base + "/");
    if (parsed == null) {
      throw new IllegalArgumentException("\"" + base + "\" is no http or https address");
    }
    root = parsed;
    var common =
        new OkHttpClient.Builder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(false)
            .retryOnConnectionFailure(false)
            .addNetworkInterceptor(new Counter(received))
            .build();
    reads = common.newBuilder().readTimeout(Duration.ofSeconds(30)).build();
    urgent =
        common
            .newBuilder()
            .connectionPool(new okhttp3.ConnectionPool(1, 1, java.util.concurrent.TimeUnit.MINUTES))
            .callTimeout(Duration.ofSeconds(15))
            .build();
    stream = common.newBuilder().readTimeout(Duration.ofSeconds(15)).build();
  }

  /// Bytes received so far, headers not counted.
  public long received() {
    return received.get();
  }

  private HttpUrl url(String path) {
    var url = root.resolve(path);
    if (url == null) {
      throw new IllegalArgumentException(path);
    }
    return url;
  }

  static NotReached notReached(IOException e) {
    boolean refused = e instanceof ConnectException || e instanceof UnknownHostException;
    return new NotReached(refused ? "refused" : "silent", String.valueOf(e.getMessage()), e);
  }

  private static NotReached foreign(String what) {
    return new NotReached("not-platform", what, null);
  }

  private static String text(Response response) throws IOException {
    return response.body().string();
  }

  @Override
  public String discover() throws NotReached {
    try (var response = reads.newCall(new Request.Builder().url(root).build()).execute()) {
      if (response.code() == 503 || response.code() == 429) {
        throw new NotReached("busy", "the platform is busy", null);
      }
      var json = Json.parse(text(response));
      var id = json.path("platform_id").asString("");
      if (!response.isSuccessful() || id.isEmpty()) {
        throw foreign(root + " is not the platform: its landing page has no platform_id");
      }
      platformId = id;
      alerts = Links.find(json, "urn:x-huishang:alerts").map(root::resolve).orElse(null);
      return id;
    } catch (BadPage e) {
      throw foreign(root + " is not the platform: " + e.getMessage());
    } catch (NotReached e) {
      throw e;
    } catch (IOException e) {
      throw notReached(e);
    }
  }

  @Override
  public Bulletins bulletins() {
    return new HttpBulletins(reads, () -> alerts);
  }

  @Override
  public Optional<HourPage> hours(String network, Instant from, int hours) throws NotReached {
    return new HttpHours(reads, url("sync/hours")).page(network, from, hours);
  }

  @Override
  public Answer changesSince(String name, @Nullable String token, int limit) throws NotReached {
    var url =
        url("sync/changes")
            .newBuilder()
            .addQueryParameter("stream", name)
            .addQueryParameter("limit", String.valueOf(limit));
    if (token != null) {
      url.addQueryParameter("since", token);
    }
    try (var response = reads.newCall(new Request.Builder().url(url.build()).build()).execute()) {
      if (response.code() == 410) {
        return new Answer.TooOld();
      }
      var time = response.header("X-Server-Time");
      if (response.code() == 429 || response.code() >= 500) {
        throw new NotReached("busy", "the platform answers " + response.code(), null);
      }
      var kind = response.header("Content-Type", "");
      boolean none = response.code() == 404 && String.valueOf(kind).contains("problem+json");
      if (!(response.isSuccessful() || none) || time == null || !time.matches("\\d{1,15}")) {
        throw foreign(name + ": the answer " + response.code() + " is not that of the platform");
      }
      return none
          ? new Answer.NoStream()
          : new Answer.Text(text(response), Instant.ofEpochMilli(Long.parseLong(time)));
    } catch (NotReached e) {
      throw e;
    } catch (IOException e) {
      throw notReached(e);
    }
  }

  @Override
  public void listen(Consumer<@Nullable String> event) throws NotReached {
    var call =
        stream.newCall(
            new Request.Builder()
                .url(url("sync/events"))
                .header("Accept", "text/event-stream")
                .build());
    open = call;
    try (var response = call.execute()) {
      if (!response.isSuccessful()) {
        throw foreign("events: " + response.code());
      }
      var source = response.body().source();
      var kind = "";
      while (!source.exhausted()) {
        var line = source.readUtf8LineStrict(8_192);
        if (line.startsWith("event:")) {
          kind = line.substring(6).strip();
        } else if (line.startsWith("data:")) {
          var data = line.substring(5).strip();
          event.accept(kind.equals("hint") ? Json.parse(data).path("stream").asString("") : null);
        }
      }
    } catch (BadPage e) {
      throw foreign("events: " + e.getMessage());
    } catch (NotReached e) {
      throw e;
    } catch (IOException e) {
      throw notReached(e);
    }
  }

  @Override
  public Delivery deliver(Ready command, @Nullable String bearer) {
    var client = command.lane() == 0 ? urgent : reads;
    var path = "commands" + (command.voided() ? "/" + command.id() + "/void" : "");
    var request =
        new Request.Builder()
            .url(url(path))
            .header("Idempotency-Key", command.id())
            .post(new Once(command.body()));
    if (bearer != null) {
      request.header("Authorization", "Bearer " + bearer);
    }
    if (command.base() == null) {
      request.header("If-None-Match", "*");
    } else {
      request.header("If-Match", "\"" + command.base() + "\"");
    }
    try (var response = client.newCall(request.build()).execute()) {
      return new Verdict(platformId)
          .of(command, response.code(), text(response), response.header("Retry-After"));
    } catch (IOException e) {
      return new Delivery.Unknown(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public List<Observation> history(String ds, Instant from, Instant to) throws NotReached {
    var url =
        url("sta/v1.1")
            .newBuilder()
            .addPathSegment("Datastreams('" + ds + "')")
            .addPathSegment("Observations")
            .addQueryParameter(
                "$filter", "phenomenonTime ge " + from + " and phenomenonTime lt " + to)
            .addQueryParameter("$top", "9000");
    try (var response = reads.newCall(new Request.Builder().url(url.build()).build()).execute()) {
      var values = new ArrayList<Observation>();
      for (var node : Json.parse(text(response)).path("value")) {
        var result = node.path("result");
        values.add(
            new Observation(
                node.path("@iot.id").asString(""),
                1,
                ds,
                Instant.parse(node.path("phenomenonTime").asString("")),
                result.isNumber() ? result.asDouble() : null,
                node.path("resultQuality").asString("N")));
      }
      return values;
    } catch (BadPage | java.time.DateTimeException e) {
      throw foreign("history of " + ds + ": " + e.getMessage());
    } catch (IOException e) {
      throw notReached(e);
    }
  }

  @Override
  public Token signIn(String user, String password) throws NotReached, Refusal {
    var form =
        new FormBody.Builder(StandardCharsets.UTF_8)
            .add("grant_type", "password")
            .add("username", user)
            .add("password", password)
            .build();
    try (var response =
        reads.newCall(new Request.Builder().url(url("token")).post(form).build()).execute()) {
      var json = Json.parse(text(response));
      if (response.code() == 400 || response.code() == 401) {
        throw new Refusal(json.path("title").asString("用户名或密码不正确"));
      }
      var token = json.path("access_token").asString("");
      if (token.isEmpty()) {
        throw foreign("sign-in: no token in the answer");
      }
      return new Token(
          token, user, json.path("name").asString(user), json.path("roles").asString(""));
    } catch (BadPage e) {
      throw foreign("sign-in: " + e.getMessage());
    } catch (NotReached e) {
      throw e;
    } catch (IOException e) {
      throw notReached(e);
    }
  }

  @Override
  public void close() {
    var call = open;
    if (call != null) {
      call.cancel();
    }
    for (var client : List.of(reads, urgent, stream)) {
      client.dispatcher().cancelAll();
      client.connectionPool().evictAll();
    }
  }
}
