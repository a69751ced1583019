package dev.huishang.sync.http;

import dev.huishang.sync.Platform.NotReached;
import dev.huishang.wire.BadPage;
import dev.huishang.wire.HourPage;
import dev.huishang.wire.HourPages;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/// Hourly values of a network over HTTP.
record HttpHours(OkHttpClient http, HttpUrl root) {

  /// One answer; empty where the platform has no such call or no such network.
  Optional<HourPage> page(String network, Instant from, int hours) throws NotReached {
    var url =
        root.newBuilder()
            .addQueryParameter("network", network)
            .addQueryParameter("from", from.toString())
            .addQueryParameter("hours", String.valueOf(hours))
            .build();
    try (var response = http.newCall(new Request.Builder().url(url).build()).execute()) {
      if (response.code() == 404) {
        return Optional.empty();
      }
      if (!response.isSuccessful()) {
        throw new NotReached("busy", "hours: the platform answers " + response.code(), null);
      }
      var page = HourPages.read(response.body().string());
      if (!page.network().equals(network) || !page.from().equals(from) || page.hours() != hours) {
        throw new BadPage("hours: asked for " + network + " from " + from + ", got another span");
      }
      return Optional.of(page);
    } catch (BadPage e) {
      throw new NotReached("not-platform", String.valueOf(e.getMessage()), e);
    } catch (NotReached e) {
      throw e;
    } catch (IOException e) {
      throw HttpPlatform.notReached(e);
    }
  }
}
