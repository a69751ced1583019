package dev.huishang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.shell.Frame;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Theme;
import dev.huishang.domain.CatalogueEntry;
import dev.huishang.domain.CatalogueKind;
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
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The tree of the catalogue holds what the platform has, in either order, and finds it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueTest {
  private static final Duration SOON = Duration.ofSeconds(60);
  @TempDir static Path directory;
  private final Watching room = new Watching(Main.toolkit(true));
  private Platform platform;
  private Console console;
  private Frame frame;
  private List<CatalogueEntry> entries;

  @BeforeAll
  void start() throws Exception {
    platform = Platform.start(PlatformOptions.at(directory.resolve("platform")));
    console = new Console(platform.url(), directory.resolve("profile"), room.fx());
    entries = asked();
    frame =
        room.call(() -> {
          Theme.loadFonts();
          var chosen = Preferences.read(directory.resolve("profile")).with(true, Theme.DARK);
          var made = Desk.frame(console, chosen);
          Theme.DARK.dress(new Scene(made, 1600, 900), made);
          made.open("integration");
          return made;
        });
    assertTrue(room.within(SOON, () -> shown().contains(expected())));
  }

  @AfterAll
  void stop() {
    room.call(() -> {
      frame.close();
      return true;
    });
    console.close();
    platform.close();
  }

  private List<CatalogueEntry> asked() throws Exception {
    var uri = URI.create(platform.url() + "sync/changes?stream=resources&limit=50000");
    var body =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
            .body();
    return new PageReader<>(Feeds.RESOURCES).read(body).rows();
  }

  private String expected() {
    return String.format(
        Locale.ROOT, "%,d / %,d", number(CatalogueKind.CATALOGUE), number(CatalogueKind.RESOURCE));
  }

  private long number(CatalogueKind kind) {
    return entries.stream().filter(e -> e.kind() == kind).count();
  }

  private TreeView<?> tree() {
    return (TreeView<?>) frame.lookup("#catalogue-tree");
  }

  private List<String> listed() {
    return ((TableView<?>) frame.lookup("#catalogue"))
        .getItems().stream().map(e -> ((CatalogueEntry) e).id()).toList();
  }

  private void search(String text) {
    room.call(() -> {
      ((TextField) frame.lookup("#catalogue-search")).setText(text);
      return true;
    });
  }

  private String shown() {
    frame.applyCss();
    frame.layout();
    return Watching.words(tree());
  }

  private String words() {
    return room.call(this::shown);
  }

  @Test
  void theTreeCountsWhatThePlatformHas() {
    search("");
    assertEquals(208, number(CatalogueKind.CATALOGUE));
    assertEquals(2_830, number(CatalogueKind.RESOURCE));
    for (var by : List.of("PROVIDER", "SUBJECT")) {
      room.call(() -> {
        ((ToggleButton) frame.lookup("#by-" + by)).fire();
        return true;
      });
      assertTrue(words().contains(expected()), by + words());
      var sums =
          room.call(() -> {
            int[] sum = new int[2];
            leaves(tree().getRoot(), sum);
            return sum;
          });
      assertEquals(number(CatalogueKind.CATALOGUE), sums[0], by);
      assertEquals(number(CatalogueKind.RESOURCE), sums[1], by);
    }
  }

  /// Walks the whole tree, making all of its items.
  private void leaves(TreeItem<?> item, int[] sum) {
    var words = String.valueOf(item.getValue());
    sum[0] += words.startsWith("CatalogueNode[key=CAT-") ? 1 : 0;
    sum[1] += words.startsWith("CatalogueNode[key=RES-") ? 1 : 0;
    item.getChildren().forEach(below -> leaves(below, sum));
  }

  @Test
  void aResourceIsFoundByNameByInitialsAndByCode() {
    var wanted = entries.stream().filter(e -> e.id().equals("RES-2077")).findFirst().orElseThrow();
    for (var query : List.of(wanted.zh(), "RES-2077", "res-2077")) {
      search(query);
      assertTrue(words().contains(wanted.zh()), query + words());
    }
    search("kqzljcsj"); // 空气质量监测数据
    assertTrue(words().contains("空气质量监测数据"), words());
    assertFalse(words().contains(expected()), words());
    search("这里没有");
    assertFalse(words().contains("/"), words());
    assertEquals(List.of(), room.call(this::listed));
  }

  @Test
  void theKeyboardGoesFromTheSearchToTheListedResource() {
    search("RES-2077");
    room.call(() -> {
      key(frame.lookup("#catalogue-search"), KeyCode.ENTER);
      return true;
    });
    room.call(() -> {
      var selection = tree().getSelectionModel();
      selection.select(tree().getExpandedItemCount() - 1);
      return true;
    });
    assertEquals(List.of("RES-2077"), room.call(this::listed));
    room.call(() -> {
      key(frame.lookup("#catalogue-search"), KeyCode.ESCAPE);
      return true;
    });
    assertTrue(words().contains(expected()), words());
  }

  private static void key(javafx.scene.Node node, KeyCode code) {
    node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }
}
