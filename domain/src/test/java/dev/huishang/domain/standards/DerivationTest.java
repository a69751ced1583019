package dev.huishang.domain.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.explain.Derivation;
import dev.huishang.domain.explain.Derivation.Input;
import dev.huishang.domain.standards.AirJudge.Span;
import dev.huishang.wire.data.AqiFile;
import dev.huishang.wire.data.WaterFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every result says how it came about: what went in, the row used, the rounding, the rule.
class DerivationTest {
  private static final LocalDate OLD = LocalDate.of(2026, 2, 28);
  private static final LocalDate NEW = LocalDate.of(2026, 3, 1);

  private static Derivation air(LocalDate date, Span span, String... words) {
    var inputs =
        Stream.of(words)
            .map(w -> w.split("=", -1))
            .map(w -> new Input(w[0], w[1], w[0].startsWith("co") ? "mg/m3" : "ug/m3", "t"))
            .toList();
    return new AirJudge(AqiFile.load()).judge(date, span, inputs).derivation();
  }

  private static Derivation water(boolean ground, boolean lake, String... words) {
    var standard = ground ? WaterFiles.open().ground() : WaterFiles.open().surface();
    var inputs =
        Stream.of(words)
            .map(w -> w.split("=", -1))
            .map(w -> new Input(w[0], w[1], w.length > 2 ? w[2] : "mg/L", "t"))
            .toList();
    return new WaterJudge(standard, lake).judge(inputs).derivation();
  }

  private static List<String> did(Derivation d) {
    return d.steps().stream().map(s -> s.did().toString()).toList();
  }

  @Test
  void anIndexOfADay() {
    var d = air(NEW, Span.DAILY, "so2=10", "no2=30", "co=0.85", "o3=90", "pm10=70", "pm25=61.5");
    assertEquals("空气质量指数(日报) / air quality index of a day", d.what().toString());
    assertEquals("102 轻度污染 / 102 Lightly polluted", d.value().toString());
    assertEquals("HJ 633-2026", d.standard());
    assertEquals(6, d.inputs().size());
    assertEquals("t", d.inputs().getFirst().time());
    assertEquals(
        List.of(
            "2026-03-01 → HJ 633-2026 (2026-03-01 – )",
            "SO2_24h 10, NO2_24h 38, CO_24h 20, O3_max8h 45, PM10_24h 65, PM25_24h 102",
            "PM2.5"),
        did(d));
    assertEquals(
        "首要污染物: AQI 大于 50 时分指数最大者 / primary pollutants: the greatest, above 50",
        d.steps().getLast().rule().toString());
    var part = d.parts().getLast();
    assertEquals("分指数 pm25 / individual index pm25", part.what().toString());
    assertEquals("102", part.value().toString());
    assertEquals(
        List.of(
            "61.5 → 62",
            "PM25_24h: (60, 115] → (100, 150]; 100 + ⌈50 × (C − 60) / (115 − 60)⌉ = 102"),
        did(part));
    assertEquals(
        List.of("0.85 → 0.8", "CO_24h: (0, 2] → (0, 50]; 0 + ⌈50 × (C − 0) / (2 − 0)⌉ = 20"),
        did(d.parts().get(2)));
    assertEquals(List.of(), part.parts());
  }

  @Test
  void theOldEditionNamesWhatExceeds() {
    var d = air(OLD, Span.HOURLY, "pm25=500.5", "pm10=160", "PM10_24h_moving=0", "so2=900");
    assertEquals("空气质量指数(实时报) / air quality index of an hour", d.what().toString());
    assertEquals("500 严重污染 / 500 Severely polluted", d.value().toString());
    assertEquals(
        "2026-02-28 → HJ 633-2012 (2016-01-01 – 2026-02-28)", d.steps().get(0).did().toString());
    assertEquals("PM25_1h 500, PM10_1h 105", d.steps().get(1).did().toString());
    assertEquals("NO2, CO, O3", d.steps().get(2).did().toString());
    assertEquals("PM2.5", d.steps().get(3).did().toString());
    assertEquals("PM2.5, PM10", d.steps().get(4).did().toString());
    assertEquals(
        "超标污染物: 分指数大于 100 / exceeding: individual index above 100",
        d.steps().get(4).rule().toString());
    assertEquals(
        "PM25_24h: (350, 500] → (400, 500]; 400 + ⌈100 × (C − 350) / (500 − 350)⌉ = 500",
        did(d.parts().get(0)).get(1));
    assertEquals(
        "滑动平均只列分指数 / a moving mean has no part in the AQI",
        d.parts().get(2).steps().get(1).rule().toString());
    assertEquals("900; 改用 SO2_24h / 900; use SO2_24h", did(d.parts().get(3)).getFirst());
    assertEquals("", d.parts().get(3).value().toString());
  }

  @Test
  void aboveTheTableAndNotPublished() {
    var above = air(NEW, Span.HOURLY, "pm25=501");
    assertEquals("PM25_24h: > 500 → 500", did(above.parts().getFirst()).get(1));
    var na = air(NEW, Span.DAILY, "pm25=20");
    assertEquals("", na.value().toString());
    assertEquals("100 → NA", na.steps().get(3).did().toString());
    assertEquals(4, na.steps().size());
    var low = air(NEW, Span.DAILY, "pm25=20", "pm10=/", "so2=/", "no2=/", "co=/", "o3=/");
    assertEquals("29 优 / 29 Excellent", low.value().toString());
    assertEquals("无 / none", low.steps().getLast().did().toString());
    assertEquals("未列入监测计划 / not in the station's plan", did(low.parts().get(1)).getFirst());
    assertEquals("不参评 / not judged", low.parts().get(1).steps().getFirst().rule().toString());
  }

  @Test
  void aRiverSection() {
    var d = water(false, false, "ph=7.6=", "do=4.99", "nh3n=1.25", "fcoli=300=count/L", "x=1");
    assertEquals("河流断面水质类别 / class of a river section", d.what().toString());
    assertEquals("Ⅳ类 轻度污染 / class Ⅳ Lightly polluted", d.value().toString());
    assertEquals("GB 3838-2002", d.standard());
    assertEquals("Ⅳ: do, nh3n", d.steps().get(0).did().toString());
    assertEquals("单独列出 / reported beside the class", d.steps().get(1).did().toString());
    assertEquals(
        List.of("Ⅰ", "Ⅳ", "Ⅳ", "Ⅱ", ""), d.parts().stream().map(p -> p.value().zh()).toList());
    assertEquals("7.6: Ⅰ [6, 9]", did(d.parts().get(0)).getFirst());
    assertEquals(
        "4.99: Ⅰ ≥ 7.5, Ⅱ ≥ 6, Ⅲ ≥ 5, Ⅳ ≥ 3, Ⅴ ≥ 2 mg/L", did(d.parts().get(1)).getFirst());
    assertEquals(
        List.of("1.25: Ⅰ ≤ 0.15, Ⅱ ≤ 0.5, Ⅲ ≤ 1, Ⅳ ≤ 1.5, Ⅴ ≤ 2 mg/L", "0.25"),
        did(d.parts().get(2)));
    assertEquals("单列 / beside", did(d.parts().get(3)).get(1));
    assertEquals("x", d.parts().get(4).what().toString());
    assertEquals(List.of("标准未列此项 / not an item of the standard"), did(d.parts().get(4)));
    assertEquals(5, d.inputs().size());
    assertTrue(
        d.parts().get(2).what().toString().endsWith("/ Ammonia nitrogen"),
        d.parts().get(2).what().toString());
  }

  @Test
  void lakesTracesAndNothing() {
    var lake = water(false, true, "nh3n=<0.16");
    assertEquals("湖库水质类别 / class of a lake or reservoir", lake.what().toString());
    assertEquals("Ⅰ–Ⅱ类, 未定 / class Ⅰ–Ⅱ, open", lake.value().toString());
    assertTrue(lake.steps().getFirst().did().en().endsWith(": nh3n"));
    assertEquals("Ⅰ–Ⅱ", lake.parts().getFirst().value().toString());
    assertEquals("不取数值 / no number is taken", did(lake.parts().getFirst()).get(1));
    var none = water(false, true);
    assertEquals("", none.value().toString());
    assertEquals(List.of("无可评项目, 无类别 / nothing to judge, no class"), did(none));
    assertEquals("Ⅰ", water(false, true, "nh3n=0.1").steps().getFirst().did().toString());
  }

  @Test
  void groundwater() {
    var d = water(true, false, "las=0.2", "odor_taste=无=", "gross_alpha=0.6=Bq/L", "ph=9=");
    assertEquals("地下水质量类别 / class of groundwater", d.what().toString());
    assertEquals("Ⅳ类 / class Ⅳ", d.value().toString(), "no words for groundwater");
    assertEquals("GB/T 14848-2017", d.standard());
    assertEquals("0.2: Ⅱ ≤ 0.1, Ⅲ ≤ 0.3, Ⅳ ≤ 0.3 mg/L", did(d.parts().get(0)).getFirst());
    assertEquals("无: Ⅰ = 无", did(d.parts().get(1)).getFirst());
    assertEquals("按较好一类并标记 / the better one, flagged", did(d.parts().get(2)).get(1));
    assertEquals("9: Ⅰ [6.5, 8.5], Ⅳ [5.5, 6.5), Ⅳ (8.5, 9.0]", did(d.parts().get(3)).getFirst());
    assertEquals(1, d.steps().size());
  }
}
