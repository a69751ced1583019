package dev.huishang.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.map.BaseMap;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Rows by their division code, in the words an operator reads.
class FiledTest {
  private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");
  private final Filed filed = new Filed(BaseMap.load());

  @Test
  void aCodeGivenUpIsReadAsWhatItsAreaBecame() {
    assertEquals("110114", filed.at("110221", NOW).code());
    assertEquals("北京市昌平区", filed.name("110221", NOW, Texts.chinese()));
    var zh = filed.remark("110221", NOW, Texts.chinese()).orElseThrow();
    assertEquals("文件中为 110221 昌平县，现为 110114 昌平区", zh);
    var source = filed.source("110221", NOW, Texts.chinese()).orElseThrow();
    assertEquals("区划依据：GB/T 2260 · 民政部2023年版，含2024、2025年变更，可信度 M", source);
    var en = filed.remark("110221", NOW, Texts.english()).orElseThrow();
    assertEquals("Filed as 110221 昌平县, now 110114 昌平区", en);
    assertEquals("110114", filed.onMap("110221", NOW).orElseThrow().adcode());
  }

  @Test
  void aDividedOneIsCountedInThePlaceItsPartsShare() {
    assertEquals("重庆市", filed.name("500112", NOW, Texts.chinese()));
    assertEquals("重庆市两江新区", filed.name("500105", NOW, Texts.chinese()), "newer than the map");
    assertEquals("500105", filed.onMap("500105", NOW).orElseThrow().adcode(), "as the map has it");
  }

  @Test
  void whatHoldsHasNoRemarkAndWhatIsUnknownIsSaid() {
    assertEquals(Optional.empty(), filed.remark("110114", NOW, Texts.chinese()));
    assertEquals(Optional.empty(), filed.remark("100000", NOW, Texts.chinese()));
    assertEquals("全国", filed.name("100000", NOW, Texts.chinese()));
    for (var code : new String[] {"999999", "110199", "", "昌平"}) {
      assertEquals("行政区划代码 " + code + " 未知，不归入任何地区", filed.name(code, NOW, Texts.chinese()));
      assertTrue(filed.remark(code, NOW, Texts.english()).orElseThrow().contains("unknown"), code);
    }
  }
}
