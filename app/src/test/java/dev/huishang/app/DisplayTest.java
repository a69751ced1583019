package dev.huishang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.shell.Frame;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Theme;
import dev.huishang.domain.KpiReading;
import dev.huishang.domain.RegionRow;
import dev.huishang.platform.Platform;
import dev.huishang.platform.PlatformOptions;
import dev.huishang.wire.Feeds;
import dev.huishang.wire.PageReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands in a tile is what the platform says, read beside the console over plain HTTP.
class DisplayTest {
  private static final String KPI = "air.pm25_mean";
  private final Executor fx = Main.toolkit(true);

  @Test
  void theTileShowsThePlatformsValue(@TempDir Path directory) throws Exception {
    try (var platform = Platform.start(PlatformOptions.at(directory.resolve("platform")));
        var console = new Console(platform.url(), directory.resolve("profile"), fx)) {
      var until = Instant.now().plus(Duration.ofSeconds(60));
      var chosen = Preferences.read(directory.resolve("profile")).with(true, Theme.DARK);
      var frame =
          call(() -> {
            Theme.loadFonts();
            var made = Desk.frame(console, chosen);
            Theme.DARK.dress(new Scene(made, 1600, 900), made);
            made.open("display");
            return made;
          });
      Pictures.await(() -> call(() -> settled(frame)), until);
      assertEquals(asked(platform.url(), RegionRow.NATION), call(() -> shown(frame)));
      assertTrue(
          call(() -> frame.lookupAll(".marking").toString()).contains("模拟数据"),
          "generated data must be marked");
      call(() -> province(frame));
      Pictures.await(() -> call(() -> settled(frame)), until);
      assertEquals(asked(platform.url(), "110000"), call(() -> shown(frame)), "a division's own");
      call(() -> {
        frame.close();
        return true;
      });
    }
  }

  /// Goes to Beijing, the first division below the nation.
  private static boolean province(Frame frame) {
    var shots = frame.open("display").shots();
    shots.stream().filter(s -> s.name().equals("province")).forEach(s -> s.show().run());
    return shots.size() > 2;
  }

  private static boolean settled(Frame frame) {
    frame.applyCss();
    frame.layout();
    return frame.ready() && tile(frame) != null && !shown(frame).isEmpty();
  }

  private static javafx.scene.Node tile(Frame frame) {
    return frame.lookupAll(".kpi-tile").stream()
        .filter(t -> ("tile-" + KPI).equals(t.getId()))
        .findFirst()
        .orElse(null);
  }

  private static String shown(Frame frame) {
    return tile(frame).lookup(".value") instanceof Label label ? label.getText() : "";
  }

  /// The newest value of a region as the platform serves it now.
  private static String asked(String url, String region) throws Exception {
    var http = HttpClient.newHttpClient();
    var request =
        HttpRequest.newBuilder(URI.create(url + "sync/changes?stream=kpi&limit=60000")).build();
    var body = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    var value =
        new PageReader<>(Feeds.KPI)
            .read(body).rows().stream()
                .filter(r -> r.kpi().equals(KPI) && r.region().equals(region))
                .max(Comparator.comparing(KpiReading::period))
                .orElseThrow()
                .val();
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private <T> T call(Supplier<T> work) {
    var answer = new CompletableFuture<T>();
    fx.execute(() -> {
      try {
        answer.complete(work.get());
      } catch (RuntimeException e) {
        answer.completeExceptionally(e);
      }
    });
    return answer.join();
  }
}
