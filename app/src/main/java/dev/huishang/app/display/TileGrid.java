package dev.huishang.app.display;

import dev.huishang.app.display.gauge.KpiTile;
import dev.huishang.app.display.gauge.TileData;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/// Tiles in columns of equal width; tiles are kept and only their contents change.
final class TileGrid extends GridPane {
  private final ObservableList<TileData> tiles;
  private final int columns;
  private final Consumer<String> open;

  TileGrid(ObservableList<TileData> tiles, int columns, Consumer<String> open) {
    this.tiles = tiles;
    this.columns = columns;
    this.open = open;
    setHgap(12);
    setVgap(12);
    for (int i = 0; i < columns; i++) {
      var column = new ColumnConstraints();
      column.setPercentWidth(100.0 / columns);
      getColumnConstraints().add(column);
    }
    tiles.addListener((ListChangeListener<TileData>) change -> fill());
    fill();
  }

  private void fill() {
    while (getChildren().size() < tiles.size()) {
      int at = getChildren().size();
      add(new KpiTile(), at % columns, at / columns);
    }
    getChildren().remove(tiles.size(), getChildren().size());
    int rows = (tiles.size() + columns - 1) / columns;
    while (getRowConstraints().size() < rows) {
      var row = new RowConstraints();
      row.setVgrow(Priority.ALWAYS);
      row.setMinHeight(USE_PREF_SIZE);
      getRowConstraints().add(row);
    }
    for (int i = 0; i < tiles.size(); i++) {
      if (getChildren().get(i) instanceof KpiTile tile) {
        var data = tiles.get(i);
        tile.show(data);
        tile.onOpen(() -> open.accept(data.id()));
      }
    }
  }
}
