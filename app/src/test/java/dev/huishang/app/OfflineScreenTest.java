package dev.huishang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.display.DisplayViewModel;
import dev.huishang.app.display.gauge.KpiTile;
import dev.huishang.app.shell.Frame;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Theme;
import dev.huishang.map.MarkLook;
import dev.huishang.platform.FaultProxy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the room sees when the platform is gone: the last picture with its times and ages, and
/// nothing of it as fresh (P10, P11, P12).
class OfflineScreenTest {
  private static final Duration LOAD = Duration.ofSeconds(90);
  private static final Duration PROOF = Duration.ofSeconds(20);
  private final Watching room = new Watching(Main.toolkit(true));
  @TempDir Path directory;

  /// One console with its screen.
  private record Screen(Console console, Frame frame, DisplayViewModel model)
      implements AutoCloseable {
    /// The platform confirmed map and tiles; a source of its own may still be late.
    boolean fresh() {
      frame.applyCss();
      frame.layout();
      return model.picture.get() != null
          && model.picture.get().looks().containsKey(MarkLook.FRESH)
          && !model.picture.get().looks().containsKey(MarkLook.UNVERIFIED)
          && !tiles().isEmpty()
          && tiles().values().stream().anyMatch(t -> lookOf(t).equals("fresh"))
          && tiles().values().stream().noneMatch(t -> text(t, ".focus-text").startsWith("?"));
    }

    /// Nothing on map or tiles claims to be fresh, and every tile shows its age.
    boolean aged() {
      frame.applyCss();
      frame.layout();
      return model.picture.get() != null
          && model.picture.get().size() > 0
          && !model.picture.get().looks().containsKey(MarkLook.FRESH)
          && !tiles().isEmpty()
          && tiles().values().stream().allMatch(Screen::aged);
    }

    private static boolean aged(KpiTile tile) {
      return !lookOf(tile).equals("fresh") && text(tile, ".focus-text").matches("\\? \\d.*");
    }

    /// The 17 domains on the wall, brought up in the frame and put away again.
    Map<String, KpiTile> wall() {
      var wall =
          frame.open("display").shots().stream()
              .filter(s -> s.name().equals("wall"))
              .findFirst()
              .orElseThrow();
      wall.show().run();
      frame.applyCss();
      frame.layout();
      var tiles = tiles();
      wall.show().run();
      return tiles;
    }

    /// What claims to be in order in a function that judges its rows: green dots, and the state of
    /// streams said to be whole.
    long claims(String function) {
      frame.open(function);
      frame.applyCss();
      frame.layout();
      return frame.lookupAll(".card-frame .dot.green").size()
          + frame.lookupAll(".label").stream()
              .filter(n -> n instanceof Label l && l.getText().equals("完整"))
              .count();
    }

    boolean says(String word) {
      var label = (Label) frame.lookup("#link-bar");
      return label.getParent().isVisible() && label.getText().startsWith(word);
    }

    Map<String, KpiTile> tiles() {
      var tiles = new TreeMap<String, KpiTile>();
      for (var node : frame.lookupAll(".kpi-tile")) {
        if (node instanceof KpiTile tile && tile.getId() != null) {
          tiles.put(tile.getId(), tile);
        }
      }
      return tiles;
    }

    /// Value, and the line with coverage, data time and source, of every tile.
    Map<String, String> figures() {
      var figures = new TreeMap<String, String>();
      tiles().forEach((id, t) -> figures.put(id, text(t, ".value") + " " + text(t, ".foot")));
      return figures;
    }

    private static String text(KpiTile tile, String selector) {
      return tile.lookup(selector) instanceof Label label ? label.getText() : "";
    }

    private static String lookOf(KpiTile tile) {
      var styles = tile.lookup(".value").getStyleClass();
      return styles.contains("fresh") ? "fresh" : styles.toString();
    }

    @Override
    public void close() {
      console.close();
    }
  }

  private Screen screen(String url) {
    var profile = directory.resolve("profile");
    var console = new Console(url, profile, room.fx());
    return room.call(() -> {
      Theme.loadFonts();
      var chosen = Preferences.read(profile).with(true, Theme.DARK);
      var frame = Desk.frame(console, chosen);
      Theme.DARK.dress(new Scene(frame, 1600, 900), frame);
      frame.open("display");
      return new Screen(console, frame, new DisplayViewModel(console.room(chosen)));
    });
  }

  @Test
  void P10_P11_P12_aKilledPlatformLeavesTheLastPictureAndNothingFresh() throws Exception {
    String url;
    Map<String, String> before;
    int[] marks = {0};
    try (var platform = PlatformProcess.start(directory.resolve("platform"), "tanker-spill");
        var screen = screen(platform.url())) {
      url = platform.url();
      assertTrue(room.within(LOAD, screen::fresh), () -> state(screen));
      assertTrue(room.within(LOAD, () -> !screen.says("恢复")), () -> state(screen));
      assertTrue(room.within(LOAD, () -> screen.claims("integration") > 0), () -> state(screen));
      assertTrue(room.within(LOAD, () -> screen.claims("settings") > 0), () -> state(screen));
      assertTrue(room.call(() -> screen.frame().open("display") != null));
      platform.process().destroyForcibly().waitFor();
      before = room.call(screen::figures);
      marks[0] = room.call(() -> screen.model().picture.get().size());
      assertTrue(room.within(PROOF, () -> screen.says("离线") && screen.aged()), () -> state(screen));
      assertEquals(before, room.call(screen::figures), "every value keeps its figure and time");
      assertEquals(marks[0], room.call(() -> screen.model().picture.get().size()));
      assertTrue(room.call(() -> words(screen)).contains("数据截至"));
      assertNothingFresh(screen);
    }
    try (var again = screen(url)) {
      assertTrue(
          room.within(PROOF, () -> again.aged() && again.model().picture.get().size() == marks[0]),
          () -> state(again));
      assertTrue(room.call(() -> again.says("离线")), () -> state(again));
      assertEquals(before, room.call(again::figures), "the last picture");
      assertEquals(marks[0], room.call(() -> again.model().picture.get().size()));
      assertNothingFresh(again);
    }
  }

  /// All 17 domains keep a tile with its age, and no table claims to be up to date.
  private void assertNothingFresh(Screen screen) {
    var wall = room.call(screen::wall);
    assertEquals(17, wall.size(), () -> state(screen));
    wall.forEach((id, tile) -> assertTrue(room.call(() -> Screen.aged(tile)), id));
    for (var function : List.of("integration", "settings")) {
      room.call(() -> screen.frame().open(function));
      assertTrue(room.within(PROOF, () -> screen.frame().ready()), function);
      assertEquals(0, room.call(() -> screen.claims(function)), () -> state(screen));
    }
    room.call(() -> screen.frame().open("display"));
  }

  @Test
  void P11_F26_aSilentOpenConnectionIsShownAndTheReturnConfirmsThePicture() {
    try (var platform = PlatformProcess.start(directory.resolve("platform"), "tanker-spill");
        var line = new FaultProxy(URI.create(platform.url()).getPort(), FaultProxy.Line.OPEN);
        var screen = screen(line.url())) {
      assertTrue(room.within(LOAD, screen::fresh), () -> state(screen));
      line.set(FaultProxy.Line.SILENT);
      assertTrue(room.within(PROOF, () -> screen.says("离线") && screen.aged()), () -> state(screen));
      line.set(FaultProxy.Line.OPEN);
      assertTrue(room.within(LOAD, screen::fresh), () -> state(screen));
    }
  }

  private static String words(Screen screen) {
    return Watching.words(screen.frame());
  }

  private String state(Screen screen) {
    return room.call(() ->
        screen.console().sync().link()
            + " "
            + screen.model().picture.get().looks()
            + words(screen));
  }
}
