package dev.huishang.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.place.DivisionAnswer;
import dev.huishang.domain.place.DivisionAnswer.Beside;
import dev.huishang.domain.place.DivisionAnswer.InForce;
import dev.huishang.wire.data.Divisions;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Every code of the base map is one the list of divisions knows, with its name.
class DivisionCodesTest {
  /// Edition of the base map's data.
  private static final LocalDate EDITION = LocalDate.of(2024, 5, 31);

  private static final LocalDate NOW = LocalDate.of(2026, 5, 1);
  private static final String NATION = "100000";

  @Test
  void everyCodeIsKnownToday() {
    var book = Divisions.load();
    Map<String, Integer> beside = new TreeMap<>();
    int known = 0;
    var filed = new TreeMap<String, String>();
    for (var region : BaseMap.load().regions()) {
      var filing = book.filed(region.adcode(), NOW);
      if (filing.answer() instanceof Beside(_, var above)) {
        beside.merge(above.name(), 1, Integer::sum);
      } else if (filing.known()) {
        known++;
        if (!filing.code().equals(region.adcode())) {
          filed.put(region.adcode(), filing.code());
        }
      } else {
        assertEquals(NATION, region.adcode(), region::toString);
      }
    }
    assertEquals(Map.of("台湾省", 20, "香港特别行政区", 18, "海西蒙古族藏族自治州", 1), beside);
    // 三沙's two parts, 江北, 渝北, 米林, 错那
    assertEquals(
        Map.of(
            "460321", "460300",
            "460322", "460300",
            "500105", "500157",
            "500112", "500100",
            "540422", "540481",
            "540530", "540581"),
        filed);
    assertTrue(known > 3_100, "known " + known);
    assertEquals("江北区", name(book.find("500105", EDITION)));
  }

  private static String name(DivisionAnswer answer) {
    return ((InForce) answer).division().name();
  }
}
