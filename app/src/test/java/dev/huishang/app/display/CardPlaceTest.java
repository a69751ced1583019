package dev.huishang.app.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/// A card stands on the map, beside its point, and never on the inset.
class CardPlaceTest {
  @Test
  void whereverThePointIsTheCardCoversNeitherItNorTheInset() {
    var random = new Random(11);
    int placed = 0;
    for (int i = 0; i < 20_000; i++) {
      double width = 500 + random.nextInt(3_000);
      double height = 300 + random.nextInt(1_800);
      var inset = new Rectangle2D(width - 232, height - 302, 220, 290);
      var place = new CardPlace(width, height, List.of(inset));
      double w = 80 + random.nextInt(340);
      double h = 30 + random.nextInt(170);
      double x = random.nextDouble() * width;
      double y = random.nextDouble() * height;
      var at = place.of(x, y, w, h);
      if (at.isPresent()) {
        placed++;
        var card = new Rectangle2D(at.get().getX(), at.get().getY(), w, h);
        assertFalse(card.intersects(inset), card + " on " + inset);
        assertFalse(card.intersects(x - 13, y - 13, 26, 26), card + " on " + x + ", " + y);
        assertTrue(card.getMinX() >= 0 && card.getMaxX() <= width, card + " in " + width);
        assertTrue(card.getMinY() >= 0 && card.getMaxY() <= height, card + " in " + height);
        assertTrue(near(card, x, y) < 420, "far away: " + near(card, x, y));
      }
    }
    assertTrue(placed > 19_500, placed + " found a place");
  }

  private static double near(Rectangle2D card, double x, double y) {
    double dx = Math.max(0, Math.max(card.getMinX() - x, x - card.getMaxX()));
    double dy = Math.max(0, Math.max(card.getMinY() - y, y - card.getMaxY()));
    return Math.hypot(dx, dy);
  }

  @Test
  void withoutRoomThereIsNoCard() {
    assertEquals(Optional.empty(), new CardPlace(300, 100, List.of()).of(150, 50, 290, 90));
  }
}
