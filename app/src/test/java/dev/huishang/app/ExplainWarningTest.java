package dev.huishang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.wire.Json;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/// `explain warning`, from the line to what is printed.
class ExplainWarningTest {
  private static String run(int wanted, String... days) {
    var before = System.out;
    var out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      var line = new CommandLine(new ExplainCommand());
      var said = new java.io.StringWriter();
      line.setErr(new PrintWriter(said));
      line.setExecutionExceptionHandler((e, l, r) -> {
        System.out.println(e.getMessage());
        return e instanceof IllegalArgumentException ? 2 : 1;
      });
      var words = new ArrayList<>(List.of("warning", "--city", "保定市", "--date", "2026-11-25"));
      words.addAll(List.of(days));
      assertEquals(
          wanted, line.execute(words.toArray(String[]::new)), () -> words + said.toString());
      return out.toString(StandardCharsets.UTF_8) + said;
    } finally {
      System.setOut(before);
    }
  }

  private static JsonNode json(String... days) throws Exception {
    var all = new ArrayList<>(List.of(days));
    all.add("--json");
    return Json.parse(run(0, all.toArray(String[]::new)));
  }

  private static String value(String... days) throws Exception {
    return json(days).path("value").path("en").asString();
  }

  @Test
  void theDaysAreJudgedByTheLadder() throws Exception {
    assertEquals("issue red (short notice)", value("210", "320", "240"));
    assertEquals("issue orange", value("90", "90", "160", "170", "155"));
    assertEquals("none needed", value("150", "150", "150"));
    assertEquals("days missing, not certain", value("160", "-"));
    assertEquals("none needed", value("210:O3", "220:O3"));
    assertEquals("upgrade to red", value("210", "320", "240", "--in-force", "ORANGE"));
    assertEquals("lift", value("90", "80", "70", "--in-force", "ORANGE"));
    assertEquals("keep (same colour)", value("210", "220", "--in-force", "ORANGE"));
  }

  @Test
  void theTextNamesCityDaysRuleAndDocument() {
    var text = run(0, "210", "320", "240");
    for (var part :
        List.of("保定市", "环大气〔2024〕6号", "AQI = 320 @ 2026-11-26", "红色 / red", "达到 / reached")) {
      assertTrue(text.contains(part), () -> part + " in\n" + text);
    }
  }

  @Test
  void daysThatAreOverCountWhileTheirEpisodeRuns() throws Exception {
    assertEquals(
        "issue orange (short notice)", value("160", "170", "155", "--today", "2026-11-27"));
    var over = json("260", "270", "80", "--today", "2026-11-27");
    assertEquals("none needed", over.path("value").path("en").asString());
    var asked = over.path("parts").get(0);
    assertEquals("none", asked.path("value").path("en").asString(), "an episode that is over");
    assertEquals(1, asked.path("inputs").size());
  }

  @Test
  void badInputEndsWithTwoAndIsNamed() {
    for (var bad : List.of("many", "1e3", "501", "12.5", "")) {
      var said = run(2, "210", bad);
      assertTrue(bad.isEmpty() || said.contains(bad), said);
    }
    run(2);
    run(2, "-7");
    assertTrue(run(2, "210", "--in-force", "BLUE").contains("no blue"));
    run(2, "210", "--in-force", "PINK");
    assertTrue(run(2, "210", "--today", "2026-12-25").contains("2026-12-25"));
  }
}
