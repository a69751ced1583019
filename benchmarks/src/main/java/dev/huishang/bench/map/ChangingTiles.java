package dev.huishang.bench.map;

import dev.huishang.app.display.gauge.TileBoard;
import dev.huishang.app.display.gauge.TileData;
import dev.huishang.domain.rules.Freshness;
import dev.huishang.domain.rules.KpiStatus;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.IntStream;

/// The sixty indicator tiles of the console as a wall shows them, every one with new values every
/// second.
public final class ChangingTiles {
  private static final int TILES = 60;
  private final TileBoard board;

  /// Made on the FX thread, with the values of the first second.
  ///
  /// @param columns how many stand side by side
  /// @param width of the board in logical pixels
  /// @param height of the board in logical pixels
  public ChangingTiles(int columns, double width, double height) {
    board = new TileBoard(columns, id -> {});
    board.setMinSize(width, height);
    board.setPrefSize(width, height);
    board.setMaxSize(width, height);
    show(0);
  }

  /// The board.
  public TileBoard view() {
    return board;
  }

  /// Shows the values of this second.
  public void show(int second) {
    board.show(IntStream.range(0, TILES).mapToObj(tile -> data(tile, second)).toList());
  }

  private static TileData data(int tile, int second) {
    var series =
        IntStream.range(0, 12)
            .mapToObj(k -> 50 + 40 * Math.sin(tile + (k + second) / 3.0))
            .toList();
    return new TileData(
        "t" + tile,
        "",
        "优良天数比例",
        String.format(Locale.ROOT, "%.1f", series.getLast()),
        "%",
        second % 2 == 0 ? "+1.2" : "-0.7",
        second % 2 == 0 ? 1 : -1,
        series,
        "2026: 87.0",
        KpiStatus.MET,
        "达标",
        "339/339 2026-11-26 12:00",
        Instant.EPOCH,
        "",
        Freshness.FRESH,
        true,
        false);
  }
}
