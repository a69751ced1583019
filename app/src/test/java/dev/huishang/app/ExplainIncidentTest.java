package dev.huishang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.wire.Json;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ExplainIncidentTest {
  private int code;

  private String run(String... args) {
    var out = new StringWriter();
    code = new CommandLine(new ExplainCommand()).setOut(new PrintWriter(out)).execute(args);
    return out.toString();
  }

  @Test
  void aGradeNamesItsCriterionAndItsResponse() throws Exception {
    var json = Json.parse(run("grade", "--cross-boundary", "province", "--deaths", "1", "--json"));
    assertEquals(0, code);
    assertEquals("至少 II 重大", json.path("value").path("zh").asString());
    assertEquals(
        "II: cross_boundary = province",
        json.path("steps").get(0).path("rule").path("zh").asString());
    assertTrue(json.path("parts").get(0).path("value").path("zh").asString().startsWith("II级响应"));
  }

  @Test
  void aBadFactIsSaidAndEndsWithTheCodeOfWrongUse() {
    var text = run("grade", "--deaths=-3", "--fact", "radiation=overdose_of_annual_limit");
    assertEquals(Main.USAGE, code);
    assertTrue(text.contains("deaths = \"-3\": 负数"), text);
    assertTrue(text.contains("至少 IV"), text);
  }

  @Test
  void aClockRestartsAtTheChangeAndHenanIsStricter() throws Exception {
    var json =
        Json.parse(
            run(
                "clock",
                "--discovered",
                "2026-05-01T08:00",
                "--grade",
                "IV",
                "--grade",
                "II@2026-05-01T11:00",
                "--division",
                "411300",
                "--now",
                "2026-05-01T12:30",
                "--sent",
                "2026-05-01T12:00",
                "--json"));
    assertEquals(0, code);
    assertEquals("2026-05-01T13:00:00+08:00", json.path("value").path("zh").asString());
    assertTrue(json.toString().contains("2026-05-01T11:20:00+08:00"), json::toString);
    assertTrue(json.toString().contains("LATE"), "twenty minutes by telephone are over");
  }

  @Test
  void aTimeThatIsNoneIsSaid() {
    assertTrue(run("clock", "--discovered", "2026-02-30T08:00").contains("不是时间"));
    assertEquals(Main.USAGE, code);
    assertTrue(run("clock", "--grade", "V").contains("不是级别"));
    assertEquals(Main.USAGE, code);
    assertTrue(run("clock").contains("没有发现或者得知的时间"));
    assertEquals(Main.USAGE, code);
  }
}
