package dev.huishang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.shell.Frame;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Theme;
import dev.huishang.cache.SetAside;
import dev.huishang.domain.PointKind;
import dev.huishang.domain.Unit;
import dev.huishang.wire.Feeds;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows of a platform that is newer than the console, or wrong: a value in a unit the standard does
/// not read is never classed, an unknown domain, network or kind never breaks a view, and a row
/// that cannot be true is set aside.
class UnknownRowsTest {
  private static final Duration SOON = Duration.ofSeconds(60);
  private final Watching room = new Watching(Main.toolkit(true));
  private final PagesServer server = new PagesServer();
  private Heard heard;
  @TempDir Path directory;

  @BeforeEach
  void serve() {
    server.serve(
        Feeds.STATIONS,
        List.of(
            Strange.station("A1", PointKind.AIR, "air-national", "甲站"),
            Strange.station("W1", PointKind.SURFACE_WATER, "water-national", "乙断面"),
            Strange.station("X1", PointKind.AIR, "moon-base", "丙站")));
    server.serve(
        Feeds.OBS,
        List.of(
            Strange.value("A1", "pm25", 0.4),
            Strange.value("A1", "pm10", 90),
            Strange.value("A1", "so2", 9),
            Strange.value("A1", "no2", 20),
            Strange.value("A1", "co", 0.5),
            Strange.value("A1", "o3", 60),
            Strange.value("W1", "codmn", 7_000),
            Strange.value("W1", "do", 8),
            Strange.value("X1", "pm10", 90),
            Strange.value("Z9", "pm10", 90)));
    parameters("mg/m³", "µg/L");
    room.call(() -> true);
    heard = new Heard();
  }

  @AfterEach
  void stop() {
    heard.close();
    server.close();
  }

  private void parameters(String pm25, String codmn) {
    server.serve(
        Feeds.PARAMETERS,
        List.of(
            Strange.parameter("pm25", PointKind.AIR, pm25),
            Strange.parameter("pm10", PointKind.AIR, "ug/m3"),
            Strange.parameter("so2", PointKind.AIR, "ug/m3"),
            Strange.parameter("no2", PointKind.AIR, "ug/m3"),
            Strange.parameter("co", PointKind.AIR, "mg/m3"),
            Strange.parameter("o3", PointKind.AIR, "ug/m3"),
            Strange.parameter("codmn", PointKind.SURFACE_WATER, codmn),
            Strange.parameter("do", PointKind.SURFACE_WATER, "mg/L")));
  }

  private Console console() {
    return new Console(server.url(), directory.resolve("profile"), room.fx());
  }

  private Frame frame(Console console) {
    return room.call(() -> {
      Theme.loadFonts();
      var chosen = Preferences.read(directory.resolve("profile")).with(true, Theme.DARK);
      var frame = Desk.frame(console, chosen);
      Theme.DARK.dress(new Scene(frame, 1600, 900), frame);
      frame.open("display");
      return frame;
    });
  }

  /// Looks a station up by its name, as an operator does, and opens it.
  private boolean open(Frame frame, String name) {
    var query = (TextField) frame.lookup("#search");
    query.setText("");
    query.setText(name);
    var hits = (VBox) query.getParent().getChildrenUnmodifiable().getLast();
    if (hits.getChildren().isEmpty()) {
      return false;
    }
    ((Button) hits.getChildren().getFirst()).fire();
    return true;
  }

  private String detail(Frame frame, String name, String word) {
    assertTrue(room.within(SOON, () -> open(frame, name)), () -> "found " + name + heard.all());
    assertTrue(
        room.within(SOON, () -> detail(frame).contains(name) && detail(frame).contains(word)),
        () -> word + " in " + room.call(() -> detail(frame)) + heard.all());
    return room.call(() -> detail(frame));
  }

  private static String detail(Frame frame) {
    return Watching.words((javafx.scene.Parent) frame.lookup("#detail"));
  }

  @Test
  void aValueInAnotherUnitIsNeverClassed() {
    try (var console = console()) {
      var frame = frame(console);
      var air = detail(frame, "甲站", "单位不符");
      assertTrue(air.contains("≠ ug/m3") && air.contains("pm25 mg/m³"), air);
      assertTrue(air.contains("\n—\n"), air);
      assertFalse(air.contains("首要"), air);
      var water = detail(frame, "乙断面", "单位不符");
      assertTrue(water.contains("≠ mg/L") && water.contains("codmn µg/L"), water);
      assertFalse(water.contains("劣"), water);
    }
    assertEquals(List.of(), heard.all());
  }

  @Test
  void theSameValuesInTheUnitOfTheStandardAreClassed() {
    parameters("μg/m³", "mg/l"); // Greek mu and a small litre are spellings, not other units
    try (var console = console()) {
      var frame = frame(console);
      var air = detail(frame, "甲站", "AQI");
      assertFalse(air.contains("单位不符"), air);
      assertTrue(air.contains("首要"), air);
      var water = detail(frame, "乙断面", "劣Ⅴ");
      assertFalse(water.contains("单位不符"), water);
    }
    assertEquals(List.of(), heard.all());
  }

  @Test
  void unknownDomainsNetworksAndKindsBreakNoView() {
    server.serve(
        Feeds.KPI_DEFINITIONS,
        List.of(Strange.definition("air.pm25", "air"), Strange.definition("sky.blue", "sky")));
    server.serve(
        Feeds.KPI,
        List.of(
            Strange.reading("air.pm25", "100000", "2026-10"),
            Strange.reading("sky.blue", "100000", "2026-W44"),
            Strange.reading("nobody.knows", "100000", "2026-10"),
            Strange.reading("air.pm25", "999999", "2026-10")));
    server.serve(Feeds.TASKS, List.of(Strange.task()));
    server.serve(Feeds.UNITS, List.of(new Unit("U1", 1, "丁队", "U1", "ufo", "999999", 1, 1, true)));
    server.serve(Feeds.INCIDENTS, List.of(Strange.incident()));
    try (var console = console()) {
      var frame = frame(console);
      assertTrue(
          room.within(SOON, () -> Watching.words(frame).contains("name of sky")),
          () -> room.call(() -> Watching.words(frame)) + heard.all());
      var unknown = detail(frame, "丙站", "moon-base");
      assertTrue(unknown.contains("X1"), unknown);
      shows(frame, "dispatch", "戊任务");
      shows(frame, "emergency", "己事件");
      shows(frame, "consultation", "");
      shows(frame, "integration", "");
      shows(frame, "settings", "");
    }
    assertEquals(List.of(), heard.all());
  }

  @Test
  void aDivisionGivenUpIsReadAsItsSuccessorAndAnUnknownOneIsSaid() {
    server.serve(
        Feeds.STATIONS,
        List.of(
            Strange.station("A1", PointKind.AIR, "air-national", "甲站", "110221"),
            Strange.station("X1", PointKind.AIR, "moon-base", "丙站")));
    try (var console = console()) {
      var frame = frame(console);
      var old = detail(frame, "甲站", "文件中为 110221 昌平县，现为 110114 昌平区");
      assertTrue(old.contains("北京市昌平区"), old);
      var unknown = detail(frame, "丙站", "行政区划代码 999999 未知");
      assertTrue(unknown.contains("X1"), unknown);
      shows(frame, "settings", "1 行：行政区划代码 999999 未知");
      shows(frame, "settings", "1 行，文件中为 110221 昌平县");
      shows(frame, "integration", "隔离区 1 条");
    }
    assertEquals(List.of(), heard.all());
  }

  private void shows(Frame frame, String function, String word) {
    room.call(() -> frame.open(function));
    assertTrue(
        room.within(SOON, () -> Watching.words(frame).contains(word)),
        () -> function + " " + room.call(() -> Watching.words(frame)) + heard.all());
  }

  @Test
  void rowsThatCannotBeTrueAreSetAsideWithTheirReason() {
    server.spoil(Feeds.STATIONS, text -> text.replaceFirst("39\\.9", "139.9"));
    server.spoil(Feeds.OBS, text -> text.replace("\"Z9.pm10\"", "\"nonsense\""));
    server.serve(
        Feeds.KPI_DEFINITIONS,
        List.of(Strange.definition("air.pm25", "air"), Strange.definition("sky.blue", "sky")));
    server.spoil(Feeds.KPI_DEFINITIONS, text -> text.replace("\">=\"", "\"about\""));
    server.serve(Feeds.KPI, List.of(Strange.reading("air.pm25", "100000", "2026-10")));
    server.spoil(Feeds.KPI, text -> text.replace("\"2026-10\"", "\"last month\""));
    server.spoil(Feeds.PARAMETERS, text -> text.replaceAll("3600", "0"));
    try (var console = console()) {
      var held = console.profile().inbox();
      var streams = List.of("kpi", "kpi-definitions", "obs", "parameters", "stations");
      assertTrue(
          room.within(
              SOON,
              () ->
                  held.setAside().stream()
                      .map(SetAside::stream)
                      .collect(Collectors.toCollection(TreeSet::new))
                      .containsAll(streams)),
          () -> held.setAside().toString());
      var reasons = held.setAside().stream().map(SetAside::reason).toList();
      for (var reason :
          List.of(
              "lat cannot be 139.9",
              "ds cannot be nonsense",
              "targetOp cannot be about",
              "period cannot be last month",
              "cadenceSeconds cannot be 0")) {
        assertTrue(reasons.contains(reason), () -> reason + " in " + reasons);
      }
      assertEquals(2, held.all(Feeds.STATIONS).size(), "the other stations stay");
      assertEquals(9, held.all(Feeds.OBS).size(), "the other values stay");
    }
  }
}
