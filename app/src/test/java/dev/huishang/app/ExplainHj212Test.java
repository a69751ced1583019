package dev.huishang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.wire.Json;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ExplainHj212Test {
  private static final String FRAME =
      "##0298QN=20260301010000123;ST=31;CN=2051;PW=123456;MN=010000A8900016F000169DC0;Flag=9;RF=1;"
          + "CP=&&DataTime=20260301005000;a21026-Avg=12.4,a21026-Min=11.0,a21026-Max=14.2,"
          + "a21026-Flag=N;a21002-Avg=38.6,a21002-Min=35.1,a21002-Max=41.0,a21002-Flag=N;"
          + "a34013-Avg=3.2,a34013-Min=3.0,a34013-Max=3.9,a34013-Flag=N&&59C0";

  private static String run(String... arguments) {
    var out = new ByteArrayOutputStream();
    var before = System.out;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      assertEquals(0, new CommandLine(new ExplainHj212()).execute(arguments));
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aFrameGivesItsFieldsCheckFactorsAndConversions() {
    var text = run("--frame", FRAME);
    for (var wanted :
        new String[] {
          "HJ 212-2025",
          "MN = 010000A8900016F000169DC0",
          "59C0",
          "二氧化硫",
          "12.4 mg/m³",
          "12400.0 µg/m³",
          "分钟",
          "2026-02-28T16:50:00Z"
        }) {
      assertTrue(text.contains(wanted), () -> wanted + " is not in\n" + text);
    }
  }

  @Test
  void jsonHasTheSameShapeAsEveryDerivation() {
    var json = Json.MAPPER.readTree(run("--json", "--frame", FRAME));
    assertEquals("HJ 212-2025", json.path("standard").asString());
    assertEquals(9, json.path("parts").size());
  }

  @Test
  void aRefusedFrameSaysWhy() {
    var text = run("--frame", FRAME.replace("59C0", "59C1"));
    assertTrue(text.contains("59C1") && text.contains("59C0") && text.contains("拒收"), text);
  }
}
