package dev.huishang.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.huishang.map.Tile.Content;
import dev.huishang.map.Tile.Level;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// What stands in while a zoom goes on: the most complete picture there is, never nothing.
@ExtendWith(ApplicationExtension.class)
class TileSheetTest {
  private final PixelPool pool = new PixelPool();
  private final Content content = new Content(List.of(), MapStyle.LIGHT);

  private static View view(double zoom) {
    return new View(new Camera(104, 36, zoom), 600, 400, 1);
  }

  private Wish wish(double zoom) {
    return Wish.of(view(zoom), new Level(zoom, 1), content, null);
  }

  private List<Tile> tiles(Wish wish, int many) {
    return wish.visible().stream()
        .limit(many)
        .map(key -> new Tile(key, content, pool.take()))
        .toList();
  }

  private static int onFx(java.util.function.IntSupplier work) throws Exception {
    var done = new CompletableFuture<Integer>();
    Platform.runLater(() -> done.complete(work.getAsInt()));
    return done.get(10, TimeUnit.SECONDS);
  }

  @Test
  void aPartStandsInWhileNothingWholeWasEverThere() throws Exception {
    int standing =
        onFx(() -> {
          var sheet = new TileSheet(pool);
          sheet.follow(wish(4), view(4));
          sheet.show(tiles(wish(4), 1));
          sheet.follow(wish(4.5), view(4.5));
          sheet.follow(wish(5), view(5));
          return sheet.standingIn();
        });
    assertEquals(1, standing);
  }

  @Test
  void aWholePictureIsNotGivenUpForAPart() throws Exception {
    int all = wish(4).visible().size();
    int standing =
        onFx(() -> {
          var sheet = new TileSheet(pool);
          sheet.follow(wish(4), view(4));
          sheet.show(tiles(wish(4), all));
          sheet.follow(wish(4.5), view(4.5));
          sheet.show(tiles(wish(4.5), 1));
          sheet.follow(wish(5), view(5));
          return sheet.standingIn();
        });
    assertEquals(all, standing);
  }
}
