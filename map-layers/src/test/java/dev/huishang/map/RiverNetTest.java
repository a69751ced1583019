package dev.huishang.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rivers run to the sea, and as far as published lengths say.
class RiverNetTest {
  private static final RiverNet NET = RiverNet.of(BaseMap.load());

  /// Published distances by river, kilometres.
  @ParameterizedTest
  @CsvSource({
    "重庆 宜昌, 106.58, 29.57, 111.28, 30.70, 648",
    "宜昌 武汉, 111.28, 30.70, 114.30, 30.57, 626",
    "武汉 南京, 114.30, 30.57, 118.74, 32.10, 708",
    "兰州 包头, 103.83, 36.06, 109.84, 40.53, 1100",
    "哈尔滨 佳木斯, 126.62, 45.77, 130.36, 46.83, 400"
  })
  void lengthsAreThePublishedOnes(
      String what, double lon, double lat, double toLon, double toLat, double published) {
    var course = NET.down(lon, lat, 25, 5_000).orElseThrow();
    double[] there = course.nearest(toLon, toLat);
    assertTrue(there[1] < 25, what + " lies " + there[1] + " km off");
    assertEquals(1, there[0] / published, 0.06, what + " " + there[0] + " km");
  }

  @ParameterizedTest
  @CsvSource({
    "汉江十堰, 110.86, 32.55, 119.61, 32.20",
    "松花江, 126.62, 45.77, 137.07, 50.45",
    "黄河兰州, 103.83, 36.06, 119.03, 37.80",
    "淮河蚌埠, 117.36, 32.96, 119.61, 32.20",
    "西江梧州, 111.30, 23.48, 113.2, 22.6",
    "雅鲁藏布江, 91.1, 29.3, 90.3, 23.5"
  })
  void everyWayEndsAtItsMouthAndChainageOnlyGrows(
      String what, double lon, double lat, double mouthLon, double mouthLat) {
    var course = NET.down(lon, lat, 30, 10_000).orElseThrow();
    assertTrue(course.ends());
    int last = course.km().length - 1;
    double[] end = {course.lon()[last], course.lat()[last]};
    assertTrue(RiverGraph.km(end, mouthLon, mouthLat) < 60, what + Arrays.toString(end));
    for (int i = 1; i <= last; i++) {
      assertTrue(course.km()[i] >= course.km()[i - 1]);
    }
    double[] half = course.at(course.km()[last] / 2);
    assertEquals(course.km()[last] / 2, course.nearest(half[0], half[1])[0], 0.5);
  }

  @Test
  void theHanRunsIntoTheChangjiang() {
    var course = NET.down(110.86, 32.55, 30, 3_000).orElseThrow();
    var names = Arrays.stream(course.names()).distinct().toList();
    assertEquals("汉江", names.getFirst());
    assertTrue(names.contains("长江"), "" + names);
    assertTrue(course.nearest(114.30, 30.57)[1] < 15, "past 武汉");
  }

  @Test
  void whereNoRiverIsNearThereIsNoWay() {
    assertTrue(NET.down(83, 39, 15, 1_000).isEmpty(), "塔克拉玛干");
    assertTrue(NET.down(125, 30, 15, 1_000).isEmpty(), "the sea");
    var cut = NET.down(103.83, 36.06, 25, 200).orElseThrow();
    assertTrue(!cut.ends() && cut.km()[cut.km().length - 1] < 230);
    assertEquals(List.of("黄河"), Arrays.stream(cut.names()).distinct().toList());
  }
}
