package dev.huishang.app.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.display.SavedViews.Refusal;
import dev.huishang.domain.RoomTime;
import dev.huishang.map.Camera;
import dev.huishang.wire.BadPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Views in their file: exact, in order, at most so many, and nothing is lost when it is damaged.
class ViewFileTest {
  private static final Instant AT = Instant.parse("2026-11-26T06:00:00Z");
  @TempDir Path profile;
  private ViewFile file;

  @BeforeEach
  void open() {
    file = new ViewFile(profile);
  }

  private static SavedView view(String name) {
    return new SavedView(
        name,
        new Camera(116.40717001, 39.9042, 7.123456789),
        "110000",
        new MapChoice(
            "air",
            Set.of(LayerKind.SURFACE, LayerKind.ZONES),
            "o3",
            "air.pm25_mean",
            Set.of("air-national")),
        "vector-light",
        RoomTime.replay(AT, Duration.ofHours(24)).known(Duration.ofHours(2)));
  }

  private List<String> names() throws IOException {
    return file.read().outcome().views().views().stream().map(SavedView::name).toList();
  }

  private Optional<Refusal> save(String name) throws IOException {
    return file.change(all -> all.with(view(name))).outcome().refusal();
  }

  @Test
  void whatWasKeptIsReadExactly() throws IOException {
    var frozen = view("b");
    var other =
        new SavedView(
            "b",
            frozen.camera(),
            frozen.region(),
            frozen.choice(),
            frozen.base(),
            new RoomTime.Frozen(AT.plusMillis(123)));
    var live =
        new SavedView("c", other.camera(), "100000", other.choice(), "", new RoomTime.Live());
    save("a");
    file.change(all -> all.with(other));
    file.change(all -> all.with(live));
    assertEquals(
        List.of(view("a"), other, live), new ViewFile(profile).read().outcome().views().views());
    if (profile.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertEquals(
          "rw-------",
          java.nio.file.attribute.PosixFilePermissions.toString(
              Files.getPosixFilePermissions(profile.resolve(ViewFile.NAME))));
    }
  }

  @Test
  void anotherWindowsViewIsNeverWrittenOver() throws IOException {
    var second = new ViewFile(profile);
    save("first window");
    second.change(all -> all.with(view("second window")));
    save("first again");
    assertEquals(List.of("first window", "second window", "first again"), names());
  }

  @Test
  void orderIsKeptAndWhatWasDeletedComesBackWhereItStood() throws IOException {
    for (var name : List.of("a", "b", "c")) {
      save(name);
    }
    file.change(all -> all.moved("c", -2));
    assertEquals(List.of("c", "a", "b"), names());
    file.change(all -> all.without("a"));
    assertEquals(List.of("c", "b"), names());
    file.change(all -> all.with(1, view("a")));
    assertEquals(List.of("c", "a", "b"), names());
    file.change(all -> all.renamed("a", " d "));
    assertEquals(List.of("c", "d", "b"), names());
  }

  @Test
  void whatCannotBeIsRefusedAndChangesNothing() throws IOException {
    save("a");
    save("b");
    assertEquals(Optional.of(Refusal.TAKEN), save("a"));
    var taken = file.change(all -> all.renamed("a", "b"));
    assertEquals(Optional.of(Refusal.TAKEN), taken.outcome().refusal());
    var gone = file.change(all -> all.without("x"));
    assertEquals(Optional.of(Refusal.GONE), gone.outcome().refusal());
    var nameless = file.change(all -> all.renamed("a", "  "));
    assertEquals(Optional.of(Refusal.NAME), nameless.outcome().refusal());
    assertEquals(List.of("a", "b"), names());
    for (int i = 2; i < SavedViews.MOST; i++) {
      assertEquals(Optional.empty(), save("v" + i));
    }
    assertEquals(Optional.of(Refusal.FULL), save("one more"));
    assertEquals(SavedViews.MOST, names().size());
  }

  @Test
  void aDamagedFileIsKeptAsideAndSoIsTheNextOne() throws IOException {
    Files.writeString(profile.resolve(ViewFile.NAME), "{\"version\":1,\"views\":[{\"na");
    assertEquals("views.json.damaged", file.read().aside());
    save("a");
    Files.writeString(profile.resolve(ViewFile.NAME), "<html>");
    assertEquals("views.json.damaged-2", file.read().aside());
    assertTrue(Files.readString(profile.resolve("views.json.damaged")).contains("\"na"));
    assertEquals("<html>", Files.readString(profile.resolve("views.json.damaged-2")));
  }

  @Test
  void aNewerFileIsNotReadAndNotLost() throws IOException {
    Files.writeString(profile.resolve(ViewFile.NAME), "{\"version\":2,\"views\":[]}");
    assertEquals("views.json.damaged", file.read().aside());
    assertTrue(Files.exists(profile.resolve("views.json.damaged")));
  }

  @Test
  void oneDamagedViewIsLeftOutAndTheFileAsItWasIsKept() throws IOException {
    save("a");
    save("b");
    var path = profile.resolve(ViewFile.NAME);
    var whole = Files.readString(path);
    var broken = whole.replaceFirst("\"zoom\" : [0-9.]+", "\"zoom\" : \"near\"");
    Files.writeString(path, broken);
    var answer = file.read();
    assertEquals(1, answer.found().lost());
    assertEquals(List.of("b"), names());
    assertEquals(broken, Files.readString(profile.resolve(answer.aside())));
  }

  @Test
  void anUnknownLayerIsLeftOutByName() throws IOException {
    save("a");
    var path = profile.resolve(ViewFile.NAME);
    Files.writeString(path, Files.readString(path).replace("\"zones\"", "\"volcanoes\""));
    var answer = file.read();
    assertEquals(Set.of("volcanoes"), answer.found().unknown());
    var view = answer.outcome().views().views().getFirst();
    assertEquals(Set.of(LayerKind.SURFACE), view.choice().kinds());
    assertTrue(Files.readString(profile.resolve(answer.aside())).contains("volcanoes"));
    assertEquals("", file.read().aside(), "said once, not at every start");
  }

  @Test
  void viewsTravelFromProfileToProfile(@TempDir Path other) throws IOException, BadPage {
    save("a");
    save("b");
    var out = other.resolve("out.json");
    file.export(out);
    var there = new ViewFile(other);
    there.change(all -> all.with(view("a")));
    var answer = there.take(out);
    assertEquals(
        List.of("a", "a (2)", "b"),
        answer.outcome().views().views().stream().map(SavedView::name).toList());
    Files.writeString(out, "[1,2]");
    assertThrows(BadPage.class, () -> there.take(out));
    assertFalse(Files.exists(other.resolve("views.json.damaged")), "nothing of ours was touched");
  }
}
