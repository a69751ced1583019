package dev.huishang.map;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Over the whole country the inset covers nothing that must be seen, and 钓鱼岛 has its name.
class InsetTest {
  private static MapPicture picture;

  @BeforeAll
  static void fonts() throws IOException {
    picture = new MapPicture(BaseMap.load(), Fonts.regular(), Fonts.bold());
  }

  @Test
  void itNeverCoversTaiwanNorDiaoyuDao() {
    for (int width = 560; width <= 1900; width += 71) {
      for (int height = 500; height <= 1100; height += 37) {
        var at = width + "x" + height;
        var view = new View(Camera.home(width, height), width, height, 1);
        int[] box = Inset.box(width, height, 1);
        boolean east = view.x(124.7) < box[0];
        boolean north = view.y(21.85) < box[1];
        assertTrue(
            east || north,
            at + " " + view.x(124.7) + " " + view.y(21.85) + " " + box[0] + " " + box[1]);
        assertTrue(
            box[0] > 0 && box[1] > 0 && box[3] >= 150,
            at + " " + box[0] + " " + box[1] + " " + box[3]);
        assertTrue(view.x(73.5) >= 0 && view.x(135.09) <= width, at);
        assertTrue(view.y(53.56) >= 0 && view.y(18.1) <= height, at);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "646,612",
    "598,612",
    "646,576",
    "1200,923",
    "1152,923",
    "1200,887",
    "1128,899",
    "873,890",
    "1280,800"
  })
  void diaoyuDaoIsNamed(int width, int height) {
    var camera = Camera.home(width, height);
    var view = new View(camera, width, height, 1);
    int ink = MapStyle.LIGHT.palette.strongText();
    for (var language : List.of("zh", "en")) {
      int[] pixels =
          picture.draw(
              width, height, 1, camera, List.of(), MapStyle.LIGHT, language, null, List.of());
      int letters = 0;
      for (int dy = -24; dy <= 24; dy++) {
        for (int dx = -90; dx <= 90; dx++) {
          int x = Math.clamp((int) view.x(123.47) + dx, 0, width - 1);
          int y = Math.clamp((int) view.y(25.745) + dy, 0, height - 1);
          letters += MarkSprites.contrast(pixels[y * width + x] & 0xFFFFFF, ink) < 1.15 ? 1 : 0;
        }
      }
      assertTrue(letters > 5, language + " " + letters);
    }
  }
}
