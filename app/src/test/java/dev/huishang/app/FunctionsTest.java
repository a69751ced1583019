package dev.huishang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.paper.PackFile;
import dev.huishang.app.shell.Frame;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Texts;
import dev.huishang.app.shell.Theme;
import dev.huishang.domain.CatalogueEntry;
import dev.huishang.domain.CatalogueKind;
import dev.huishang.domain.KeyTask;
import dev.huishang.domain.OrderStage;
import dev.huishang.domain.Row;
import dev.huishang.domain.Unit;
import dev.huishang.platform.Platform;
import dev.huishang.platform.PlatformOptions;
import dev.huishang.wire.Feed;
import dev.huishang.wire.Feeds;
import dev.huishang.wire.PageReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Each function on the real platform: what it shows came from there, what it commands arrives
/// there.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FunctionsTest {
  @TempDir static Path directory;
  private final Executor fx = Main.toolkit(true);
  private Platform platform;
  private Console console;
  private Frame frame;

  @BeforeAll
  void start() {
    platform =
        Platform.start(
            new PlatformOptions(
                0, directory.resolve("platform"), 20261124, null, null, null, true, 0.01));
    console = new Console(platform.url(), directory.resolve("profile"), fx);
    frame =
        call(() -> {
          Theme.loadFonts();
          var made =
              Desk.frame(
                  console, Preferences.read(directory.resolve("profile")).with(true, Theme.DARK));
          Theme.DARK.dress(new Scene(made, 1600, 900), made);
          return made;
        });
    console.entry().signIn("commander", "huishang-demo", "R1-03", "commander", problem -> {});
    await(() -> console.sync().progress().complete());
  }

  @AfterAll
  void stop() {
    call(() -> {
      frame.close();
      return true;
    });
    console.close();
    platform.close();
  }

  @Test
  void dispatchShowsThePlatformsTaskAndItsReportArrives() throws Exception {
    open("dispatch");
    await(() -> call(() -> table("dispatch").getItems().size() == 186));
    var tasks = asked(Feeds.TASKS);
    assertEquals(tasks.size(), call(() -> table("dispatch").getItems().size()));
    var shown = call(() -> texts());
    var first =
        tasks.stream()
            .filter(t -> shown.contains(t.no()))
            .findFirst()
            .orElseThrow(() -> new AssertionError(shown));
    assertTrue(shown.contains("实际 " + first.progressPct() + " %"), shown);
    call(() -> {
      type("#dispatch-percent", "88");
      type("#dispatch-text", "完成年度监测点位建设");
      fire("#dispatch-send");
      return true;
    });
    await(() -> platformTask(first.id()).progressPct() == 88);
    await(() -> call(() -> texts()).contains("实际 88 %"));
    assertEquals(first.ver() + 1, platformTask(first.id()).ver());
  }

  private KeyTask platformTask(String id) {
    try {
      return asked(Feeds.TASKS).stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  @SuppressWarnings("unchecked") // the list of units holds units
  void emergencyGoesFromTheButtonToAcknowledged() throws Exception {
    open("emergency");
    call(() -> {
      type("#incident-title", "化工园区污水外溢");
      type("#incident-lon", "32.05");
      type("#incident-lat", "118.78");
      fire("#incident-open");
      return true;
    });
    assertTrue(
        call(() -> texts()).contains(Texts.chinese().get("emergency.error.place")), "swapped");
    call(() -> {
      type("#incident-lon", "118.78");
      type("#incident-lat", "32.05");
      fire("#incident-open");
      return true;
    });
    await(() -> call(() -> texts()).contains("化工园区污水外溢"));
    await(() -> call(() -> ((ComboBox<Unit>) find("#order-unit")).getItems().size() > 3));
    var unit =
        call(() -> {
          var box = (ComboBox<Unit>) find("#order-unit");
          box.getSelectionModel().select(0);
          type("#order-text", "立即开展应急监测");
          fire("#order-issue");
          return box.getValue();
        });
    await(() -> call(() -> texts()).contains("已报告"));
    var order =
        asked(Feeds.ORDERS).stream()
            .filter(o -> o.text().equals("立即开展应急监测"))
            .findFirst()
            .orElseThrow();
    assertEquals(OrderStage.REPORTED, order.stage());
    assertEquals(unit.id(), order.unit());
    assertTrue(call(() -> texts()).contains(order.report()), "the unit's report is shown");
    assertEquals(2, platform.effects().stream().distinct().filter(this::ours).count());
    assertTrue(call(() -> ((ListView<?>) find("#incident-list")).getItems().size()) >= 1);
    assertEquals(Cursor.HAND, call(() -> find("#incident-clock").getCursor()), "tells why");
  }

  private boolean ours(String id) {
    return console.profile().outbox().all().stream()
        .anyMatch(o -> o.command().id().equals(id) && o.command().lane() == 0);
  }

  @Test
  void consultationFreezesWhatThePlatformSaid() throws Exception {
    open("consultation");
    await(() -> call(() -> frame.ready()));
    call(() -> {
      fire("#consultation-freeze");
      return true;
    });
    await(() -> call(() -> ((ListView<?>) find("#pack-list")).getItems().size()) == 1);
    Path file;
    try (var files = Files.list(directory.resolve("profile/packs"))) {
      file = files.filter(f -> f.toString().endsWith(".hspack")).findFirst().orElseThrow();
    }
    var pack = PackFile.read(file);
    assertTrue(call(() -> texts()).contains(pack.shortHash()), "the hash is shown");
    assertEquals(asked(Feeds.KPI_DEFINITIONS), pack.rows(Feeds.KPI_DEFINITIONS));
    assertTrue(pack.manifest().markings().contains("模拟数据"));
    call(() -> {
      type("#conclusion-text", "京津冀维持橙色预警建议");
      fire("#conclusion-add");
      return true;
    });
    await(() -> asks(Feeds.LOG).stream().anyMatch(e -> e.incident().equals("pack/" + pack.hash())));
    call(() -> {
      fire("#consultation-brief");
      return true;
    });
    var brief = directory.resolve("profile/briefs/brief-" + pack.shortHash() + ".pdf");
    await(
        () -> Files.exists(brief) && call(() -> texts()).contains(brief.getFileName().toString()));
  }

  @Test
  void integrationCountsWhatThePlatformHas() throws Exception {
    open("integration");
    var entries = asked(Feeds.RESOURCES);
    int catalogues = count(entries, CatalogueKind.CATALOGUE);
    await(() -> call(() -> table("catalogue").getItems().size()) == catalogues);
    var names = call(() -> texts());
    for (var system : asked(Feeds.SYSTEMS)) {
      assertTrue(names.contains(system.zh()), system.zh());
    }
  }

  private static int count(List<CatalogueEntry> entries, CatalogueKind kind) {
    return (int) entries.stream().filter(e -> e.kind() == kind).count();
  }

  private void open(String id) {
    call(() -> frame.open(id));
    await(() ->
        call(() -> {
          frame.applyCss();
          frame.layout();
          return frame.ready();
        }));
  }

  private Node find(String selector) {
    var found = frame.lookup(selector);
    if (found == null) {
      throw new AssertionError("nothing is " + selector);
    }
    return found;
  }

  private TableView<?> table(String id) {
    var named = frame.lookup("#" + id);
    return (TableView<?>) (named instanceof TableView<?> ? named : frame.lookup(".table-view"));
  }

  private void type(String selector, String text) {
    ((TextInputControl) find(selector)).setText(text);
  }

  private void fire(String selector) {
    ((ButtonBase) find(selector)).fire();
  }

  /// All words on the screen now.
  private String texts() {
    frame.applyCss();
    frame.layout();
    var all = new StringBuilder();
    for (var node : frame.lookupAll("*")) {
      if (node instanceof Labeled labeled && labeled.getText() != null) {
        all.append(labeled.getText()).append('\n');
      }
    }
    return all.toString();
  }

  private <R extends Row> List<R> asks(Feed<R> feed) {
    try {
      return asked(feed);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /// The rows as the platform serves them now, read beside the console.
  private <R extends Row> List<R> asked(Feed<R> feed) throws Exception {
    var uri = URI.create(platform.url() + "sync/changes?stream=" + feed.name() + "&limit=50000");
    var body =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
            .body();
    return new PageReader<>(feed)
        .read(body).rows().stream().sorted(java.util.Comparator.comparing(Row::id)).toList();
  }

  private static void await(BooleanSupplier condition) {
    Pictures.await(condition, Instant.now().plus(Duration.ofSeconds(60)));
    assertTrue(condition.getAsBoolean(), "waited a minute for nothing");
  }

  private <T> T call(Supplier<T> work) {
    var answer = new CompletableFuture<T>();
    fx.execute(() -> {
      try {
        answer.complete(work.get());
      } catch (RuntimeException | AssertionError e) {
        answer.completeExceptionally(e);
      }
    });
    return answer.join();
  }
}
