package dev.huishang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.display.gauge.KpiTile;
import dev.huishang.app.display.gauge.TileBoard;
import dev.huishang.app.display.gauge.TileData;
import dev.huishang.app.shell.Theme;
import dev.huishang.domain.rules.Freshness;
import dev.huishang.domain.rules.KpiStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.shape.Polyline;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/// Many tiles side by side: what changes in one is no work for the others, and many changes at once
/// are no long pulse.
class TileBoardTest {
  private static final int TILES = 40;
  private final Watching room = new Watching(Main.toolkit(true));

  private static TileData data(int i, String title, String value, List<Double> series) {
    return new TileData(
        "t" + i,
        "",
        title,
        value,
        "%",
        "",
        0,
        series,
        "",
        KpiStatus.MET,
        "达标",
        "339/339\n11-27 12:00",
        Instant.EPOCH,
        "",
        Freshness.FRESH,
        true,
        false);
  }

  private static List<TileData> all(String value) {
    return IntStream.range(0, TILES)
        .mapToObj(i -> data(i, "优良", value, List.of(1.0, 2.0)))
        .toList();
  }

  private TileBoard board(double height) {
    return room.call(() -> {
      Theme.loadFonts();
      var board = new TileBoard(8, id -> {});
      Theme.DARK.dress(new Scene(board, 900, height), board);
      board.show(all("1"));
      board.applyCss();
      board.layout();
      board.layout(); // words that wrap are known after the first
      return board;
    });
  }

  private static List<KpiTile> tiles(TileBoard board) {
    return board.getChildrenUnmodifiable().stream().map(n -> (KpiTile) n).toList();
  }

  private static long saying(TileBoard board, String value) {
    return tiles(board).stream()
        .filter(t -> ((Label) t.lookup(".value")).getText().equals(value))
        .count();
  }

  @Test
  void aChangedValueLaysOutItsTileAndALongerTitleTheBoard() {
    var board = board(1600);
    room.call(() -> {
      var tile = tiles(board).get(3);
      double height = tile.getHeight();
      var next = new ArrayList<>(all("1"));
      next.set(3, data(3, "优良", "8888", List.of(3.0, 1.0)));
      board.show(next);
      assertTrue(tile.isNeedsLayout());
      assertFalse(board.isNeedsLayout(), "its neighbours have nothing to do with it");
      assertFalse(tiles(board).get(2).isNeedsLayout(), "nor they with it");
      board.layout();
      assertEquals(height, tile.getHeight());
      next.set(3, data(3, "地级及以上城市优良天数比例".repeat(4), "8888", List.of(3.0, 1.0)));
      board.show(next);
      assertTrue(board.isNeedsLayout(), "a row grows with its highest tile");
      board.layout();
      assertTrue(tile.getHeight() >= tile.prefHeight(tile.getWidth()));
      return true;
    });
  }

  @Test
  void manyChangesAreShownOverSeveralPulsesAndTheNewestOfThem() {
    var board = board(900);
    var stage =
        room.call(() -> {
          var made = new Stage();
          made.setScene(board.getScene());
          made.show();
          board.show(all("2"));
          assertEquals(TILES, saying(board, "1"), "nothing at once");
          board.show(all("3"));
          return made;
        });
    assertTrue(room.within(Duration.ofSeconds(60), () -> saying(board, "3") == TILES));
    room.call(() -> {
      var other = new ArrayList<>(all("4"));
      other.set(0, data(99, "另一项", "4", List.of()));
      board.show(other);
      assertEquals(TILES, saying(board, "4"), "another domain is shown whole");
      stage.hide();
      return true;
    });
  }

  @Test
  void theLineRunsFromTheFootToTheTop() {
    var board = board(900);
    room.call(() -> {
      var line = (Polyline) tiles(board).getFirst().lookup(".spark");
      var bounds = line.getParent().getLayoutBounds();
      assertEquals(
          List.of(2.0, bounds.getHeight() - 2, bounds.getWidth() - 2, 2.0), line.getPoints());
      board.show(List.of(data(0, "优良", "1", List.of(7.0, 7.0))));
      assertEquals(bounds.getHeight() / 2, line.getPoints().get(1), "what stays is in the middle");
      board.show(List.of(data(0, "优良", "1", List.of(7.0))));
      assertEquals(List.of(), line.getPoints());
      return true;
    });
  }
}
