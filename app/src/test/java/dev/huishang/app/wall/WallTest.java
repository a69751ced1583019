package dev.huishang.app.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.wall.Page.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Layouts, turns, break-ins and the loss of screens, without a toolkit.
class WallTest {
  private static final ScreenPlace LEFT = new ScreenPlace(0, 0, 0, 1920, 1080, 1);
  private static final ScreenPlace RIGHT = new ScreenPlace(1, 1920, 0, 3840, 2160, 2);
  private static final List<Page> PAGES =
      List.of(new Page(Kind.MAP, "", 10), new Page(Kind.TILES, "air", 20));

  private static Seat seat(ScreenPlace screen) {
    return new Seat(screen, PAGES, true);
  }

  private static Layout layout() {
    return new Layout("甲", true, 60, List.of(seat(LEFT), seat(RIGHT)));
  }

  private static Event event(String id, int level) {
    return new Event(id, "T" + id, level, "", Instant.EPOCH);
  }

  private static Duration s(int seconds) {
    return Duration.ofSeconds(seconds);
  }

  @Test
  void aLayoutIsKeptForItsOwnerAloneAndReadAgain(@TempDir Path profile) throws Exception {
    new LayoutFile(profile).keep(List.of(layout()));
    assertEquals(List.of(layout()), new LayoutFile(profile).read().layouts());
    var rights = Files.getPosixFilePermissions(profile.resolve("walls.json"));
    assertEquals(PosixFilePermissions.fromString("rw-------"), rights);
  }

  @Test
  void aDamagedFileIsPutAsideAndSaid(@TempDir Path profile) throws Exception {
    int n = 1;
    for (var damaged : List.of("{\"layouts\":[{\"name\":", "{}", "[]", "{\"layouts\":[{}]}", "")) {
      Files.writeString(profile.resolve("walls.json"), damaged);
      var read = new LayoutFile(profile).read();
      assertEquals(List.of(), read.layouts());
      var aside = "walls.json.damaged" + (n == 1 ? "" : "-" + n);
      assertEquals(aside, read.aside(), damaged);
      assertEquals(damaged, Files.readString(profile.resolve(aside)), "an earlier one stays");
      n++;
    }
  }

  @Test
  void aFileOfTheFirstVersionIsReadAndKeepsItsVersionWhenWritten(@TempDir Path profile)
      throws Exception {
    var file = profile.resolve("walls.json");
    Files.writeString(
        file,
        """
        {"layouts":[{"name":"甲","atStart":true,"breakInSeconds":60,"seats":[{"screen":
        {"index":0,"x":0,"y":0,"width":1920,"height":1080,"scale":1},"breakIn":true,
        "pages":[{"kind":"TILES","of":"air","seconds":20}]}]}]}
        """);
    var read = new LayoutFile(profile).read();
    assertEquals(
        List.of(new Page(Kind.TILES, "air", 20)),
        read.layouts().getFirst().seats().getFirst().pages());
    new LayoutFile(profile).keep(read.layouts());
    assertTrue(Files.readString(file).contains("\"version\" : 2"));
    assertEquals(read.layouts(), new LayoutFile(profile).read().layouts());
  }

  @Test
  void aFileOfANewerVersionIsNeitherShownNorWritten(@TempDir Path profile) throws Exception {
    var file = profile.resolve("walls.json");
    var text = "{\"version\":3,\"walls\":[]}";
    Files.writeString(file, text);
    assertTrue(new LayoutFile(profile).read().newer());
    assertThrows(IOException.class, () -> new LayoutFile(profile).keep(List.of(layout())));
    assertEquals(text, Files.readString(file));
  }

  @Test
  void aPageStaysUntilTheNextOneIsReady() {
    var first = Rotation.begin(s(0));
    assertEquals(0, first.at(s(9), PAGES, true).page());
    assertEquals(0, first.at(s(15), PAGES, false).page(), "not built yet: no empty page");
    var second = first.at(s(15), PAGES, true);
    assertEquals(1, second.page());
    assertEquals(1, second.at(s(34), PAGES, true).page());
    assertEquals(0, second.at(s(35), PAGES, true).page());
  }

  @Test
  void aBreakInReturnsToThePageItCameUpon() {
    var broken = Rotation.begin(s(0)).at(s(10), PAGES, true).brokenIn(s(12), 60);
    assertEquals(s(72), broken.until());
    assertEquals(broken, broken.at(s(71), PAGES, true), "no turn during a break-in");
    var back = broken.at(s(72), PAGES, true);
    assertNull(back.until());
    assertEquals(1, back.page());
    assertEquals(1, back.at(s(91), PAGES, true).page(), "its turn begins anew");
    assertEquals(s(82), broken.brokenIn(s(22), 60).until(), "a second one prolongs it");
  }

  @Test
  void aScreenThatGoesTakesItsWindowAndGivesItBack() {
    var screens = FXCollections.observableArrayList(LEFT, RIGHT);
    try (var wall = new WallViewModel(layout(), screens)) {
      assertEquals(Set.of(0, 1), wall.placed().keySet());
      screens.remove(RIGHT);
      assertEquals(Set.of(0), wall.placed().keySet());
      screens.add(RIGHT);
      assertEquals(RIGHT, wall.placed().get(1));
      screens.clear();
      assertEquals(Set.of(), wall.placed().keySet());
      var changed = new ScreenPlace(1, 1920, 0, 2560, 1440, 1);
      screens.setAll(LEFT, changed);
      assertEquals(changed, wall.placed().get(1), "known again by its place in the list");
    }
  }

  @Test
  void theLeftScreenGoneTheRightWindowKeepsItsOwn() {
    var alone = new ScreenPlace(0, 1920, 0, 3840, 2160, 2);
    var screens = FXCollections.observableArrayList(LEFT, RIGHT);
    try (var wall = new WallViewModel(layout(), screens)) {
      screens.setAll(alone);
      assertEquals(Set.of(1), wall.placed().keySet(), "the same bounds go before the same index");
    }
  }

  @Test
  void withOneScreenTheSecondWindowWaits() {
    try (var wall = new WallViewModel(layout(), FXCollections.observableArrayList(LEFT))) {
      assertEquals(Set.of(0), wall.placed().keySet());
    }
  }

  @Test
  void whatIsNewOrWorseBreaksInAndNothingElse() {
    try (var wall = new WallViewModel(layout(), FXCollections.observableArrayList(LEFT))) {
      wall.show(new Seen(List.of(event("a", 3)), false), true);
      wall.show(new Seen(List.of(event("a", 3), event("b", 4)), true), true);
      assertNull(wall.breakIn.get(), "what the room finds is no news");
      wall.show(new Seen(List.of(event("a", 2), event("b", 4)), false), true);
      assertEquals(new WallViewModel.BreakIn(1, event("a", 2), 1), wall.breakIn.get());
      wall.show(new Seen(List.of(event("a", 3), event("c", 1)), true), false);
      wall.show(new Seen(List.of(event("a", 2), event("b", 4)), true), true);
      assertEquals(1, wall.breakIn.get().serial(), "a past hour was no news, nor the way back");
      wall.show(new Seen(List.of(event("c", 1), event("d", 5), event("a", 2)), true), true);
      assertEquals(new WallViewModel.BreakIn(2, event("c", 1), 2), wall.breakIn.get());
      wall.show(new Seen(List.of(event("a", 4)), true), true);
      assertEquals(2, wall.breakIn.get().serial(), "better is no news");
    }
  }

  @Test
  void aSingleScreenShowsAllInTurn() {
    var one = Layout.over("甲", List.of(LEFT));
    assertEquals(3, one.seats().getFirst().pages().size());
    var two = Layout.over("乙", List.of(LEFT, RIGHT));
    assertTrue(two.seats().stream().allMatch(seat -> seat.pages().size() == 1));
  }
}
