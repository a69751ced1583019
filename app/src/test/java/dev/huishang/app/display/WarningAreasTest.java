package dev.huishang.app.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.Console;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Room;
import dev.huishang.cache.Profile;
import dev.huishang.map.MarkLayer;
import dev.huishang.map.ZoneLayer;
import dev.huishang.map.ZoneLayer.Zone;
import dev.huishang.map.ZoneLook;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Areas of real CAP messages kept in a profile, as the map shows them.
class WarningAreasTest {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx").withZone(ZoneOffset.ofHours(8));
  private static final String SQUARE = "<polygon>36,114 36,116 38,116 38,114 36,114</polygon>";
  private final ExecutorService fx = Executors.newSingleThreadExecutor();
  private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private Console console;
  private Room room;
  @TempDir Path directory;

  @BeforeEach
  void open() {
    try (var profile = Profile.begin(directory)) {
      keep(profile, message("P1", "Actual", "Severe", SQUARE, 6));
      keep(profile, message("C1", "Actual", "Extreme", "<circle>30.5,114.3 80</circle>", 6));
      keep(profile, message("S1", "Actual", "Minor", "<circle>29,106 0</circle>", 6));
      keep(profile, message("G1", "Actual", "Moderate", code("GB/T 2260", "370100"), 6));
      keep(profile, message("X1", "Exercise", "Severe", SQUARE, 6));
      keep(profile, message("T1", "Test", "Severe", SQUARE, 6));
      keep(profile, message("E1", "Actual", "Severe", SQUARE, -1));
      keep(profile, message("K1", "Actual", "Severe", SQUARE, 6));
      keep(profile, cancel("K2", "K1"));
      keep(
          profile,
          message("B1", "Actual", "Minor", "<polygon>36,114 36,116 38,116 38,114</polygon>", 6));
      keep(
          profile,
          message(
              "B2", "Actual", "Minor", "<polygon>36,114 38,116 36,116 38,114 36,114</polygon>", 6));
      keep(
          profile,
          message(
              "B3", "Actual", "Minor", "<polygon>36,114 36,216 38,116 38,114 36,114</polygon>", 6));
      keep(
          profile,
          message(
              "B4",
              "Actual",
              "Minor",
              "<polygon>50,170 50,-170 60,-170 60,170 50,170</polygon>",
              6));
      keep(profile, message("B5", "Actual", "Minor", code("GB/T 2260", "999999"), 6));
      keep(profile, message("B6", "Actual", "Minor", code("SAME", "006109"), 6));
      keep(profile, message("B7", "Actual", "Minor", "<circle>89.9,10 300</circle>", 6));
      var many = new StringBuilder();
      for (int i = 0; i < 4_000; i++) {
        many.append(20 + i * 0.001).append(",110 ");
      }
      keep(profile, message("B8", "Actual", "Minor", "<polygon>" + many + "20.0,110</polygon>", 6));
    }
    console = new Console("http://127.0.0.1:1/", directory, fx);
    room = console.room(Preferences.read(directory));
  }

  @AfterEach
  void close() {
    console.close();
    fx.shutdown();
  }

  private void keep(Profile profile, String xml) {
    var id = xml.replaceAll("(?s).*<identifier>(.*?)</identifier>.*", "$1");
    profile.messages().take(id, "/" + id, "", now, xml.getBytes(StandardCharsets.UTF_8));
  }

  private static String code(String name, String value) {
    return "<geocode><valueName>" + name + "</valueName><value>" + value + "</value></geocode>";
  }

  private String message(String id, String status, String severity, String shape, int hours) {
    var sent = now.minus(Duration.ofHours(3));
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>%s</identifier>
    <sender>duty@p.example</sender><sent>%s</sent><status>%s</status><msgType>Alert</msgType>
    <scope>Public</scope><info><language>zh-CN</language><category>Env</category>
    <event>水污染</event><urgency>Immediate</urgency><severity>%s</severity>
    <certainty>Observed</certainty><expires>%s</expires><headline>标题%s</headline>
    <area><areaDesc>甲地</areaDesc>%s</area></info></alert>
    """
        .formatted(
            id,
            TIME.format(sent),
            status,
            severity,
            TIME.format(now.plus(Duration.ofHours(hours))),
            id,
            shape);
  }

  private String cancel(String id, String of) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>%s</identifier>
    <sender>duty@p.example</sender><sent>%s</sent><status>Actual</status>
    <msgType>Cancel</msgType><scope>Public</scope>
    <references>duty@p.example,%s,%s</references></alert>
    """
        .formatted(
            id,
            TIME.format(now.minus(Duration.ofHours(1))),
            of,
            TIME.format(now.minus(Duration.ofHours(3))));
  }

  private Themed themed(ThemeQuestion question) {
    var choice = new MapChoice("", Set.of(LayerKind.WARNING_AREAS), "pm25", "", Set.of());
    return question.answer(choice).themes().getFirst();
  }

  private static Map<String, Zone> zones(Themed themed) {
    return ((ZoneLayer) themed.layers().getFirst())
        .zones().stream().collect(Collectors.toMap(Zone::id, Function.identity()));
  }

  @Test
  void whatIsInForceRehearsedOrOverIsDrawnApart() {
    var themed = themed(new ThemeQuestion(room, new MapQuestion(room)));
    var zones = zones(themed);
    assertEquals(
        Set.of("cap:P1", "cap:C1", "cap:G1", "cap:X1", "cap:E1", "cap:K1"), zones.keySet());
    assertEquals(ZoneLook.FILLED, zones.get("cap:P1").look());
    assertEquals("严重", zones.get("cap:P1").label());
    assertEquals(3, zones.get("cap:P1").strokes());
    assertEquals(4, zones.get("cap:P1").rings().getFirst()[0].length);
    assertEquals(Set.of("370100"), zones.get("cap:G1").codes());
    assertEquals(ZoneLook.HATCHED, zones.get("cap:X1").look());
    assertEquals("演练 严重", zones.get("cap:X1").label());
    assertEquals(ZoneLook.DASHED, zones.get("cap:E1").look());
    assertEquals("已到期", zones.get("cap:E1").label());
    assertEquals(ZoneLook.DASHED, zones.get("cap:K1").look());
    assertEquals("已解除", zones.get("cap:K1").label());
    var order = ((ZoneLayer) themed.layers().getFirst()).zones().stream().map(Zone::id).toList();
    assertEquals("cap:C1", order.getLast(), "the worst lies on top");
    var mark = ((MarkLayer) themed.layers().get(1)).marks().getFirst();
    assertEquals(List.of("cap:S1", 106.0, 29.0), List.of(mark.id(), mark.lon(), mark.lat()));
    double[][] circle = zones.get("cap:C1").rings().getFirst();
    for (int i = 0; i < circle[0].length; i++) {
      double dy = Math.toRadians(circle[1][i] - 30.5) * 6371.0088;
      double dx =
          Math.toRadians(circle[0][i] - 114.3)
              * 6371.0088
              * Math.cos(Math.toRadians((circle[1][i] + 30.5) / 2));
      assertEquals(80, Math.hypot(dx, dy), 0.4, "80 km all around");
    }
  }

  @Test
  void badAreasBecomeNotices() {
    var legend = themed(new ThemeQuestion(room, new MapQuestion(room))).legend();
    assertTrue(legend.warning().startsWith("8 "), legend.warning());
    var said = String.join("\n", legend.lines());
    for (var why : List.of("没有闭合", "自相交", "超出范围", "180°", "代码不在图上", "没有区域")) {
      assertTrue(said.contains(why), why + " in " + said);
    }
    assertTrue(said.contains("《标题B1》甲地"), said);
    assertTrue(said.contains("另有 1 条"), "the test message is told: " + said);
    var words = legend.entries().stream().map(LegendPart.Entry::word).toList();
    assertTrue(
        words.containsAll(List.of("特别严重 1", "严重 1", "较重 1", "演练 严重 1", "已解除 1", "已到期 1")),
        words.toString());
    assertTrue(legend.entries().stream().anyMatch(e -> e.hatched() && e.word().startsWith("演练")));
  }

  @Test
  void whatHasNotChangedIsNotDrawnAnew() {
    var question = new ThemeQuestion(room, new MapQuestion(room));
    assertEquals(themed(question).layers(), themed(question).layers());
  }

  @Test
  void aClickSaysWhatItIsAndWhatItsSignatureIsWorth() {
    var picked = new PickedWarning(room);
    var inForce = picked.say("cap:P1").orElseThrow();
    assertTrue(
        inForce.contains("标题P1") && inForce.contains("严重") && inForce.contains("北京时间"), inForce);
    assertTrue(inForce.contains("无签名"), inForce);
    assertTrue(picked.say("cap:K1").orElseThrow().contains("已解除"), "cancelled");
    assertTrue(picked.say("cap:X1").orElseThrow().contains("演练"), "exercise");
    assertTrue(picked.say("cap:none").isEmpty());
  }

  @Test
  void beforeItWasSentItWasNotInForce() {
    room.clock().freeze();
    room.clock().replay();
    room.clock().step(-20);
    var themed = themed(new ThemeQuestion(room, new MapQuestion(room)));
    assertEquals(List.of(), themed.layers(), themed.toString());
  }
}
