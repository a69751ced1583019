package dev.huishang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.wire.Json;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/// `explain aqi`, `explain water` and `explain groundwater`, from the line to what is printed.
class ExplainTest {
  private static String run(int wanted, String... words) {
    var before = System.out;
    var out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      var line = new CommandLine(new ExplainCommand());
      line.setErr(new java.io.PrintWriter(java.io.Writer.nullWriter()));
      line.setExecutionExceptionHandler((e, l, r) -> e instanceof IllegalArgumentException ? 2 : 1);
      assertEquals(wanted, line.execute(words), () -> String.join(" ", words));
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static JsonNode json(String... words) throws Exception {
    return Json.parse(
        run(0, Stream.concat(Stream.of(words), Stream.of("--json")).toArray(String[]::new)));
  }

  @Test
  void theEditionFollowsTheDateOfTheData() throws Exception {
    String[] six = {
      "--so2", "10", "--no2", "30", "--co", "0.8", "--o3", "90", "--pm10", "70", "--pm25", "75"
    };
    for (var day :
        new String[][] {
          {"2026-02-28", "HJ 633-2012", "100 良"},
          {"2026-03-01", "HJ 633-2026", "114 轻度污染"}
        }) {
      var line = Stream.concat(Stream.of("aqi", "--date", day[0]), Stream.of(six));
      var json = json(line.toArray(String[]::new));
      assertEquals(day[1], json.path("standard").asString());
      assertEquals(day[2], json.path("value").path("zh").asString());
      assertEquals(6, json.path("parts").size());
    }
  }

  @Test
  void oneValueAloneIsExplainedToo() {
    var text = run(0, "aqi", "--date", "2026-03-01", "--pm25", "75");
    assertTrue(text.contains("PM25_24h: (60, 115] → (100, 150]; 100 + ⌈50 × (C − 60)"), text);
    assertTrue(text.contains("= 114"), text);
    assertTrue(text.contains("缺测的污染物 / pollutants missing → PM10, SO2, NO2, CO, O3"), text);
  }

  @Test
  void badValuesAreExplainedNotGuessed() throws Exception {
    for (var bad :
        new String[][] {
          {"-5", "负值"},
          {"NaN", "不是数值"},
          {"—", "缺测"},
          {"/", "未列入"},
          {"75mg/m3", "单位不符"},
          {"1e9", "超出"}
        }) {
      var json = json("aqi", "--date", "2026-03-01", "--pm25", bad[0]);
      assertEquals("", json.path("value").path("zh").asString(), bad[0]);
      var why = json.path("parts").get(0).path("steps").get(0).path("did").path("zh").asString();
      assertTrue(why.startsWith(bad[1]), why);
    }
  }

  @Test
  void waterAndGroundwater() throws Exception {
    var river = json("water", "--ph", "7.6", "--do=4.99", "codmn=2", "--nh3n", "<0.025");
    assertEquals("Ⅳ类 轻度污染", river.path("value").path("zh").asString());
    var lake = json("water", "--lake", "--tp", "0.12", "--tn", "3.1");
    assertEquals("Ⅴ类 中度污染", lake.path("value").path("zh").asString());
    var ground = json("groundwater", "--NH3N", "0.51mg/L", "--odor_taste", "无");
    assertEquals("Ⅳ类", ground.path("value").path("zh").asString());
    assertEquals("GB/T 14848-2017", ground.path("standard").asString());
  }

  @Test
  void wrongUseEndsWithTwo() {
    run(2, "water");
    run(2, "water", "--nosuch", "1");
    run(2, "water", "7.6");
    run(2, "water", "--ph");
    run(2, "aqi", "--pm25", "75");
    run(2, "aqi", "--date", "yesterday", "--pm25", "75");
    run(2);
  }
}
