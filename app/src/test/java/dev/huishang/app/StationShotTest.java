package dev.huishang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.shell.Frame;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Theme;
import dev.huishang.domain.Observation;
import dev.huishang.domain.PointKind;
import dev.huishang.wire.Feeds;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The picture named after a station shows a station: it waits for one that is judged, and where
/// none comes it shows no other thing's detail and is named in the state.
class StationShotTest {
  private static final String NAME = "display-station";
  private final Watching room = new Watching(Main.toolkit(true));
  private final PagesServer server = new PagesServer();
  @TempDir Path directory;

  @BeforeEach
  void serve() {
    server.serve(Feeds.KPI_DEFINITIONS, List.of(Strange.definition("air.pm25", "air")));
    server.serve(Feeds.KPI, List.of(Strange.reading("air.pm25", "100000", "2026-10")));
    server.serve(
        Feeds.STATIONS, List.of(Strange.station("A1", PointKind.AIR, "air-national", "甲站")));
    server.serve(Feeds.OBS, List.of(value(1, "B")));
    server.serve(Feeds.PARAMETERS, List.of(Strange.parameter("pm25", PointKind.AIR, "ug/m3")));
  }

  /// One value of the station; only one flagged `N` is judged.
  private static Observation value(long version, String flag) {
    var plain = Strange.value("A1", "pm25", 80);
    return new Observation(plain.id(), version, plain.ds(), plain.at(), plain.val(), flag);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /// What the detail and the note over the map said while each picture was taken; a value arrives
  /// with the picture of the indicator where `late` says so.
  private List<String> said(Pictures pictures, boolean late, Duration patience) {
    try (var console = new Console(server.url(), directory.resolve("profile"), room.fx())) {
      var chosen = Preferences.read(directory.resolve("profile")).with(true, Theme.DARK);
      var frame =
          room.call(() -> {
            Theme.loadFonts();
            return Desk.frame(console, chosen);
          });
      var said = new ArrayList<String>();
      pictures.take(
          frame,
          Theme.DARK,
          directory.resolve("shots"),
          patience,
          file -> {
            var name = file.getFileName().toString();
            if (name.equals(NAME + ".png")) {
              said.add(room.call(() -> detail(frame)));
              said.add(room.call(() -> Watching.words(frame)));
            } else if (late && name.equals("display-kpi.png")) {
              server.serve(Feeds.OBS, List.of(value(2, "N")));
            }
          });
      room.call(() -> {
        frame.close();
        return true;
      });
      return said;
    }
  }

  private static String detail(Frame frame) {
    var detail = frame.lookup("#detail");
    return detail.isVisible() ? Watching.words((javafx.scene.Parent) detail) : "";
  }

  /// The pixels of the detail's title in a picture.
  private List<Integer> drawn(String name) {
    var file = directory.resolve("shots").resolve(name + ".png");
    var pixels = new Image(file.toUri().toString()).getPixelReader();
    var title = new ArrayList<Integer>();
    for (int y = 84; y < 120; y++) {
      for (int x = 930; x < 1290; x++) {
        title.add(pixels.getArgb(x, y));
      }
    }
    return title;
  }

  @Test
  void aPointThatIsNotThereClosesTheOldDetailAndSaysSo() {
    var pictures = new Pictures(room.fx(), 1366, 768);
    var said = said(pictures, false, Duration.ofSeconds(5));
    assertEquals("", said.getFirst());
    assertTrue(said.get(1).contains("尚无可打开的点位"), said.get(1));
    assertTrue(pictures.unready().contains(NAME), pictures.unready().toString());
  }

  @Test
  void thePictureWaitsForAStationThatIsJudged() {
    var pictures = new Pictures(room.fx(), 1366, 768);
    var said = said(pictures, true, Duration.ofSeconds(45));
    assertTrue(said.getFirst().contains("甲站"), said.toString());
    assertFalse(drawn("display-kpi").equals(drawn(NAME)), "the picture of what was open before");
    assertFalse(pictures.unready().contains(NAME), pictures.unready().toString());
  }
}
