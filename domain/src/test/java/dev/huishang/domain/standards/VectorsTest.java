package dev.huishang.domain.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.wire.data.DataFile;
import dev.huishang.wire.data.Standards;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Every vector that stands in the data files.
class VectorsTest {
  private static final Map<String, Instant> DAYS =
      Map.of(
          "HJ633-2012", Instant.parse("2026-02-28T04:00:00Z"),
          "HJ633-2026", Instant.parse("2026-02-28T16:00:00Z"));
  private final Standards standards = Standards.load();

  @Test
  void aqi() {
    int checked = 0;
    for (var vector : DataFile.read("aqi-breakpoints").path("test_vectors")) {
      boolean daily = vector.path("kind").asString().equals("daily");
      for (var day : DAYS.entrySet()) {
        var wanted = vector.path(day.getKey());
        if (wanted.isMissingNode() || !wanted.path("aqi").isNumber()) {
          continue;
        }
        var values = values(vector.path("input"));
        var aqi =
            daily
                ? standards.aqi().daily(day.getValue(), values)
                : standards.aqi().hourly(day.getValue(), values);
        assertEquals(day.getKey(), aqi.edition());
        assertEquals(wanted.path("aqi").asInt(), aqi.value(), vector::toString);
        for (var iaqi : wanted.path("iaqi").properties()) {
          if (iaqi.getValue().isNumber()) {
            int at = Pollutant.valueOf(iaqi.getKey()).ordinal();
            assertEquals(iaqi.getValue().asInt(), aqi.iaqi()[at], vector::toString);
          }
        }
        var primary = new ArrayList<String>();
        wanted.path("primary").forEach(p -> primary.add(p.asString()));
        assertEquals(
            primary.stream().sorted().toList(),
            aqi.primary().stream().map(Enum::name).sorted().toList(),
            vector::toString);
        checked++;
      }
    }
    assertTrue(checked >= 20, "vectors checked: " + checked);
  }

  private static double[] values(JsonNode input) {
    var values = new double[Pollutant.values().length];
    for (var pollutant : Pollutant.values()) {
      values[pollutant.ordinal()] = input.path(pollutant.name()).asDouble(Double.NaN);
    }
    return values;
  }

  @Test
  void surfaceWater() {
    check("gb3838", standards.surface());
  }

  @Test
  void groundwater() {
    check("gbt14848", standards.ground());
  }

  private static void check(String file, WaterStandard standard) {
    int checked = 0;
    for (var vector : DataFile.read(file).path("test_vectors")) {
      Map<String, Double> values = new HashMap<>();
      boolean lake = vector.path("input").has("TP_lake");
      for (var item : vector.path("input").properties()) {
        var id = item.getKey().toLowerCase(Locale.ROOT);
        values.put(id.startsWith("tp_") ? "tp" : id, item.getValue().asDouble());
      }
      var result = standard.evaluate(values, lake).orElseThrow();
      assertEquals(
          vector.path("class").asString().replace("inferior-V", "INFERIOR_V"),
          result.waterClass().name(),
          vector::toString);
      List<String> deciding = new ArrayList<>();
      vector.path("deciding").forEach(d -> deciding.add(d.asString().toLowerCase(Locale.ROOT)));
      assertEquals(
          deciding.stream().map(d -> d.startsWith("tp_") ? "tp" : d).sorted().toList(),
          result.deciding().stream().sorted().toList(),
          vector::toString);
      checked++;
    }
    assertTrue(checked >= 7);
  }
}
