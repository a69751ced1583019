package dev.huishang.map.files;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.map.BaseMap;
import dev.huishang.map.Outline;
import dev.huishang.map.drawing.Place;
import dev.huishang.map.drawing.Shape;
import dev.huishang.map.files.Incoming.Feature;
import dev.huishang.map.files.Incoming.Format;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Exchanged coordinates of the far west are valid places, and are noticed all the same.
class SwapPatternTest {
  private static final Outline OUTLINE = Outline.of(BaseMap.load());

  @Test
  void anExchangedFileIsNoticedAndATrueOneIsNot() {
    var urumqi = new double[][] {{87.6, 43.8}, {86.1, 44.3}, {84.9, 45.6}};
    assertFalse(looks(Stream.of(urumqi).map(p -> new Place(p[0], p[1])).toList()));
    assertTrue(looks(Stream.of(urumqi).map(p -> new Place(p[1], p[0])).toList()));
    assertFalse(looks(List.of(new Place(15.6, 78.2), new Place(18, 79))), "斯瓦尔巴");
    assertFalse(looks(List.of(new Place(127, 37.5), new Place(139.7, 35.7))), "abroad");
    assertFalse(looks(List.of()));
  }

  private static boolean looks(List<Place> places) {
    var features = places.stream().map(p -> new Feature(new Shape.Spot(p), "")).toList();
    var file = new Incoming("a", Format.KML, "", false, features, List.of(), List.of(), Set.of());
    return SwapPattern.looksSwapped(file, OUTLINE::contains);
  }
}
