package dev.huishang.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.map.DrawingLayer.Kind;
import dev.huishang.map.DrawingLayer.Piece;
import dev.huishang.map.DrawingLayer.Tone;
import dev.huishang.map.drawing.DrawingPicture;
import dev.huishang.map.drawing.Entry.By;
import dev.huishang.map.drawing.Entry.Element;
import dev.huishang.map.drawing.Place;
import dev.huishang.map.drawing.Shape;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Drawings are on the picture where they were drawn, and found there by a click.
class DrawingLayerTest {
  private static final int SIZE = 512;
  private static final Camera OVER = new Camera(116, 40, 8);
  private final MapPicture picture;

  DrawingLayerTest() throws IOException {
    picture = new MapPicture(BaseMap.load(), Fonts.regular(), Fonts.bold());
  }

  private int[] draw(List<Layer> layers) {
    return picture.draw(SIZE, SIZE, 1, OVER, layers, MapStyle.DARK, "zh", null, List.of());
  }

  private static int at(int[] pixels, double lon, double lat) {
    var view = new View(OVER, SIZE, SIZE, 1);
    return pixels[Math.round(view.y(lat)) * SIZE + Math.round(view.x(lon))] & 0xFFFFFF;
  }

  private static DrawingLayer layer(Tone tone, Shape... shapes) {
    var by = new By("wang", "R1-01");
    var elements =
        Arrays.stream(shapes)
            .map(s ->
                new Element("e" + Arrays.asList(shapes).indexOf(s), by, Instant.EPOCH, s, "", ""))
            .toList();
    return DrawingPicture.of(elements, e -> tone, m -> "");
  }

  @Test
  void aLineAnAreaAndAPointAreDrawnWhereTheyLie() {
    var ring =
        List.of(
            new Place(115.6, 39.6),
            new Place(115.9, 39.6),
            new Place(115.9, 39.9),
            new Place(115.6, 39.9));
    var drawn =
        draw(
            List.of(
                layer(
                    Tone.OWN,
                    new Shape.Spot(new Place(116.2, 40.2)),
                    new Shape.Trace(List.of(new Place(116.1, 39.7), new Place(116.5, 39.7))),
                    new Shape.Area(List.of(ring)))));
    var empty = draw(List.of());
    int ink = MapStyle.DARK.palette.strongText();
    assertEquals(ink, at(drawn, 116.2, 40.2));
    assertEquals(ink, at(drawn, 116.3, 39.7));
    assertEquals(ink, at(drawn, 115.6, 39.75), "its edge");
    assertNotEquals(at(empty, 115.75, 39.75), at(drawn, 115.75, 39.75), "its inside is tinted");
    assertEquals(at(empty, 116.0, 40.3), at(drawn, 116.0, 40.3), "nothing elsewhere");
  }

  @Test
  void whatIsChosenHasTheAccent() {
    var spot = new Shape.Spot(new Place(116.2, 40.2));
    assertEquals(0x43B4FF, at(draw(List.of(layer(Tone.CHOSEN, spot))), 116.2, 40.2));
  }

  @Test
  void aMillionPlacesOnOnePixelCostOne() {
    double[] x = new double[1_000_000];
    double[] y = new double[x.length];
    Arrays.fill(x, Camera.worldX(116.2));
    Arrays.fill(y, Camera.worldY(40.2));
    var many =
        new DrawingLayer(
            List.of(
                new Piece(
                    "m",
                    Kind.DOTS,
                    Tone.OWN,
                    new double[][] {x},
                    new double[][] {y},
                    new double[] {x[0], y[0], x[0], y[0]})),
            List.of());
    var one = draw(List.of(layer(Tone.OWN, new Shape.Spot(new Place(116.2, 40.2)))));
    var drawn = assertTimeout(Duration.ofSeconds(5), () -> draw(List.of(many)));
    assertArrayEquals(one, drawn);
  }

  @Test
  void aClickFindsTheLineBeforeTheAreaAroundIt() {
    var ring =
        List.of(new Place(115, 39), new Place(117, 39), new Place(117, 41), new Place(115, 41));
    var layer =
        layer(
            Tone.OWN,
            new Shape.Trace(List.of(new Place(115.5, 40), new Place(116.5, 40))),
            new Shape.Area(List.of(ring)));
    double reach = 8 / OVER.worldSize();
    assertEquals("e0", layer.at(Camera.worldX(116), Camera.worldY(40.001), reach));
    assertEquals("e1", layer.at(Camera.worldX(116), Camera.worldY(40.5), reach));
    assertNull(layer.at(Camera.worldX(118), Camera.worldY(40.5), reach));
  }

  @Test
  void wordsOfDrawingsDoNotPushAnIslandsNameAway() {
    var camera = new Camera(123.5, 25.7, 8);
    var words = layer(Tone.OWN, new Shape.Words(new Place(123.47, 25.75), "测"));
    var plain =
        picture.draw(SIZE, SIZE, 1, camera, List.of(), MapStyle.DARK, "zh", null, List.of());
    var with =
        picture.draw(SIZE, SIZE, 1, camera, List.of(words), MapStyle.DARK, "zh", null, List.of());
    int changed = 0;
    for (int i = 0; i < plain.length; i++) {
      changed += plain[i] == with[i] ? 0 : 1;
    }
    int pixels = changed;
    assertTrue(changed > 20 && changed < 700, () -> "only the word itself: " + pixels);
  }
}
