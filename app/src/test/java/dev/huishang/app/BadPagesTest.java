package dev.huishang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.shell.Frame;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Theme;
import dev.huishang.cache.SetAside;
import dev.huishang.domain.Connectivity;
import dev.huishang.domain.PointKind;
import dev.huishang.domain.Station;
import dev.huishang.wire.Feeds;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server that speaks the contract but serves bad pages: one bad record is set aside with its
/// reason and shown in the settings; a half page changes nothing of what is held.
class BadPagesTest {
  private static final Duration SOON = Duration.ofSeconds(30);
  private final Watching room = new Watching(Main.toolkit(true));
  @TempDir Path directory;
  private final PagesServer server = new PagesServer();

  @BeforeEach
  void serve() {
    server.serve(Feeds.STATIONS, List.of(station("S1"), station("S2")));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static Station station(String id) {
    return new Station(
        id,
        1,
        PointKind.AIR,
        "air-local",
        id,
        id,
        "110000",
        116.4,
        39.9,
        null,
        null,
        null,
        true,
        true);
  }

  @Test
  void oneBadRecordIsSetAsideAndShownAndTheOthersStay() {
    server.spoil(Feeds.STATIONS, text -> text.replaceFirst("116\\.4", "\"east\""));
    try (var console = new Console(server.url(), directory.resolve("profile"), room.fx())) {
      var held = console.profile().inbox();
      assertTrue(room.within(SOON, () -> held.all(Feeds.STATIONS).size() == 1), "one stays");
      assertEquals("S2", held.all(Feeds.STATIONS).getFirst().id());
      var aside = held.setAside().getFirst();
      assertEquals("stations", aside.stream());
      assertEquals("S1", aside.id());
      assertTrue(aside.reason().contains("lon is no number"), aside::reason);
      var frame = settings(console);
      assertTrue(
          room.within(SOON, () -> Watching.words(frame).contains("站点 S1: lon is no number")),
          () -> room.call(() -> Watching.words(frame)));
    }
  }

  @Test
  void anUnknownKindIsSetAsideWithItsName() {
    server.spoil(Feeds.STATIONS, text -> text.replaceFirst("\"AIR\"", "\"VOLCANO\""));
    try (var console = new Console(server.url(), directory.resolve("profile"), room.fx())) {
      var held = console.profile().inbox();
      assertTrue(room.within(SOON, () -> !held.setAside().isEmpty()), "set aside");
      assertTrue(
          held.setAside().stream().map(SetAside::reason).allMatch(r -> r.contains("VOLCANO")),
          () -> held.setAside().toString());
    }
  }

  @Test
  void aHalfPageChangesNothingOfWhatIsHeldAndTheBannerSaysSoWithoutComingAndGoing() {
    try (var console = new Console(server.url(), directory.resolve("profile"), room.fx())) {
      var held = console.profile().inbox();
      assertTrue(room.within(SOON, () -> held.verified(Feeds.STATIONS)), "read");
      server.spoil(Feeds.STATIONS, text -> text.substring(0, text.length() / 2));
      var sync = console.sync();
      for (int i = 0; i < 4; i++) {
        int asked = server.asked(Feeds.ALL.getLast());
        sync.wake();
        assertTrue(room.within(SOON, () -> server.asked(Feeds.ALL.getLast()) > asked), "a round");
      }
      assertTrue(room.within(SOON, () -> sync.link().reason().equals("pages")), "named");
      var since = sync.link().since();
      int asked = server.asked(Feeds.ALL.getLast());
      sync.wake();
      assertTrue(
          room.within(SOON, () -> server.asked(Feeds.ALL.getLast()) > asked), "one more round");
      assertEquals(Connectivity.DEGRADED, sync.link().state());
      assertEquals(since, sync.link().since(), "the banner does not come and go");
      assertEquals(2, held.all(Feeds.STATIONS).size(), "the layer stays");
      assertFalse(held.verified(Feeds.STATIONS), "and is not called current");
      assertTrue(held.verified(Feeds.KPI), "the others are");
      server.spoil(Feeds.STATIONS, UnaryOperator.identity());
      sync.wake();
      assertTrue(
          room.within(SOON, () -> sync.link().state() == Connectivity.ONLINE),
          () -> sync.link().toString());
      assertTrue(held.verified(Feeds.STATIONS));
    }
  }

  @Test
  void aServerWithoutASinglePageIsNotThePlatformThoughItAnswers() {
    Feeds.ALL.forEach(feed -> server.spoil(feed, text -> "<html>welcome to the hotel</html>"));
    try (var console = new Console(server.url(), directory.resolve("profile"), room.fx())) {
      var sync = console.sync();
      assertTrue(room.within(SOON, () -> sync.link().reason().equals("not-platform")), "named");
      var since = sync.link().since();
      int asked = server.asked(Feeds.ALL.getLast());
      sync.wake();
      assertTrue(
          room.within(SOON, () -> server.asked(Feeds.ALL.getLast()) > asked), "one more round");
      assertEquals(Connectivity.OFFLINE, sync.link().state());
      assertEquals(since, sync.link().since(), "the banner does not come and go");
    }
  }

  @Test
  void theSameFaultAgainIsOneLine() {
    server.spoil(Feeds.STATIONS, text -> text.replaceFirst("116\\.4", "\"east\""));
    try (var console = new Console(server.url(), directory.resolve("profile"), room.fx())) {
      var held = console.profile().inbox();
      assertTrue(room.within(SOON, () -> !held.setAside().isEmpty()), "set aside");
      var first = held.setAside().getFirst().at();
      console.sync().wake();
      assertTrue(
          room.within(SOON, () -> held.setAside().getFirst().at().isAfter(first)),
          "set aside anew");
      assertEquals(1, held.setAside().size(), () -> held.setAside().toString());
    }
  }

  private Frame settings(Console console) {
    return room.call(() -> {
      Theme.loadFonts();
      var chosen = Preferences.read(directory.resolve("profile")).with(true, Theme.DARK);
      var frame = Desk.frame(console, chosen);
      Theme.DARK.dress(new Scene(frame, 1600, 900), frame);
      frame.open("settings");
      return frame;
    });
  }
}
