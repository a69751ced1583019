package dev.huishang.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Frames are dropped, never queued: a slow lane draws the newest order only.
class FramesTest {
  private static Frame.Order order(double zoom) {
    var notice = new Furniture.Notice("zh", null, List.of());
    return new Frame.Order(
        new Camera(104, 36, zoom), 320, 200, 16, 1, List.of(), MapStyle.LIGHT, notice);
  }

  @Test
  void ofManyOrdersTheLastIsDrawn() throws IOException {
    var lane = new ArrayDeque<Runnable>();
    var shown = new ArrayList<Double>();
    var picture = new MapPicture(BaseMap.load(), Fonts.regular(), Fonts.bold());
    var frames =
        new Frames(picture, lane::add, Runnable::run, f -> shown.add(f.order().camera().zoom()));
    for (double zoom = 3; zoom <= 6; zoom++) {
      frames.order(order(zoom));
    }
    while (!lane.isEmpty()) {
      lane.poll().run();
    }
    assertEquals(List.of(6.0), shown);
    frames.order(order(4));
    lane.remove().run();
    assertEquals(List.of(6.0, 4.0), shown);
  }
}
