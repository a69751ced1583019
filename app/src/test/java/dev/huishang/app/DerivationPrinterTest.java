package dev.huishang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.huishang.domain.explain.Derivation;
import dev.huishang.domain.explain.Derivation.Input;
import dev.huishang.domain.explain.Derivation.Step;
import dev.huishang.domain.explain.Said;
import dev.huishang.wire.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class DerivationPrinterTest {
  private static final Derivation PART =
      new Derivation(
          Said.of("分指数 / individual index"),
          Said.NOTHING,
          "",
          Said.NOTHING,
          List.of(),
          List.of(),
          List.of());
  private static final Derivation WHOLE =
      new Derivation(
          Said.of("指数 / index"),
          Said.same("114"),
          "HJ 633-2026",
          Said.of("第4.4条 / 4.4"),
          List.of(new Input("PM25", "75", "ug/m3", "2026-03-01T00:00+08:00")),
          List.of(new Step(Said.of("最大者 / the largest"), "114")),
          List.of(PART));

  @Test
  void textIsAnIndentedTree() {
    assertEquals(
        """
        指数 / index: 114
          依据 by HJ 633-2026, 第4.4条 / 4.4
          输入 in  PM25 = 75 ug/m3 @ 2026-03-01T00:00+08:00
          步骤 step 最大者 / the largest → 114
          分指数 / individual index: —\
        """,
        DerivationPrinter.print(WHOLE, false));
  }

  @Test
  void jsonHasTheComponentsOfTheRecord() throws Exception {
    var json = Json.parse(DerivationPrinter.print(WHOLE, true));
    assertEquals(Json.parse("{\"zh\":\"指数\",\"en\":\"index\"}"), json.path("what"));
    assertEquals("114", json.path("value").path("en").asString());
    assertEquals("ug/m3", json.path("inputs").get(0).path("unit").asString());
    assertEquals("114", json.path("steps").get(0).path("did").path("zh").asString());
    assertEquals("individual index", json.path("parts").get(0).path("what").path("en").asString());
    assertEquals(0, json.path("parts").get(0).path("inputs").size());
  }
}
