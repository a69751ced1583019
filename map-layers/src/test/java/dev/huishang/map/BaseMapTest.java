package dev.huishang.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.map.BaseMap.BoundaryClass;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the vendored binary must hold: whole territory, counts, lines by class.
class BaseMapTest {
  private static final BaseMap MAP = BaseMap.load();

  @Test
  void thirtyFourProvincesAndEveryLeafOfTheSource() {
    Map<Integer, Long> levels =
        MAP.regions().stream().collect(Collectors.groupingBy(Region::level, Collectors.counting()));
    assertEquals(1, levels.get(0));
    assertEquals(34, levels.get(1));
    assertEquals(333, levels.get(2));
    assertEquals(2_891, MAP.leafCount());
    assertEquals(34, MAP.children("100000").size());
  }

  @Test
  void everyDivisionHasItsParentAndItsLabelInItsBox() {
    for (var region : MAP.regions()) {
      if (region.level() > 0) {
        var parent = MAP.region(region.parent());
        assertNotNull(parent, region.adcode());
        assertTrue(parent.level() < region.level(), region.adcode());
      }
      assertTrue(region.west() <= region.lon() && region.lon() <= region.east(), region.name());
      assertTrue(region.south() <= region.lat() && region.lat() <= region.north(), region.name());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "达旺, 91.87, 27.59, 54",
    "伊塔那噶, 93.62, 27.10, 54",
    "巴昔卡, 95.33, 28.07, 54",
    "瓦弄, 97.02, 28.13, 54",
    "阿克赛钦, 79.3, 35.2, 65",
    "沙克斯干, 76.5, 36.1, 65",
    "黑瞎子岛西, 134.45, 48.33, 23",
    "金门, 118.33, 24.45, 35",
    "台北, 121.52, 25.04, 71",
    "北京, 116.39, 39.91, 11",
    "香港, 114.16, 22.28, 81",
    "永兴岛, 112.34, 16.834, 46",
  })
  void thePointLiesInThisProvince(String name, double lon, double lat, String province) {
    var county = MAP.countyAt(lon, lat);
    assertNotNull(county, name);
    assertEquals(province, county.substring(0, 2), name);
  }

  @ParameterizedTest
  @CsvSource({"提斯普尔, 92.79, 26.63", "平壤, 125.75, 39.03", "首尔, 126.98, 37.57", "公海, 130, 25"})
  void thePointLiesOutside(String name, double lon, double lat) {
    assertNull(MAP.countyAt(lon, lat), name);
  }

  @Test
  void boundaryLinesByClassTenDashesAmongThem() {
    var counts = new EnumMap<BoundaryClass, Integer>(BoundaryClass.class);
    MAP.boundaries.forEach(b -> counts.merge(b.kind(), 1, Integer::sum));
    assertEquals(
        Map.of(
            BoundaryClass.SOUTH_CHINA_SEA_DASH, 10,
            BoundaryClass.UNDEFINED_INTERNATIONAL, 1,
            BoundaryClass.SAR_BOUNDARY, 7,
            BoundaryClass.PROVINCIAL_SEA, 13),
        counts);
  }

  @Test
  void theBoxReachesFromThePamirToTheUssuriAndToZengmuAnsha() {
    var nation = MAP.region("100000");
    assertNotNull(nation);
    assertEquals(73.50, nation.west(), 0.01);
    assertEquals(135.09, nation.east(), 0.01);
    assertEquals(3.83, nation.south(), 0.01);
    assertEquals(53.56, nation.north(), 0.01);
  }

  @Test
  void diaoyuDaoAndChiweiYuAreIslandsOfOursAndGuarded() {
    for (double[] at : new double[][] {{123.47, 25.74}, {124.56, 25.92}}) {
      assertTrue(
          MAP.borders.stream()
              .map(Border::line)
              .anyMatch(l ->
                  Islets.guarded(l)
                      && Math.abs(l.west() / 1e5 - at[0]) < 0.1
                      && Math.abs(l.south() / 1e5 - at[1]) < 0.1));
    }
  }

  @Test
  void officialEnglishNamesOfProvinces() {
    assertEquals("Taiwan Province", english("710000"));
    assertEquals("Inner Mongolia", english("150000"));
    assertEquals("Xizang", english("540000"));
    assertEquals("Shaanxi", english("610000"));
    assertEquals("Hong Kong", english("810000"));
    assertEquals("Macao", english("820000"));
  }

  private static String english(String adcode) {
    var region = MAP.region(adcode);
    assertNotNull(region);
    return region.nameEn();
  }

  @Test
  void theHeaderNamesSourcesAndTheHashOfEveryInput() {
    assertTrue(MAP.source().startsWith("底图数据来源：天地图（2024-05）"));
    assertEquals(4, MAP.source().lines().filter(l -> l.matches(".*[0-9a-f]{64}.*")).count());
  }
}
