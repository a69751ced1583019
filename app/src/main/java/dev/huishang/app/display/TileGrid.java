package dev.huishang.app.display;

import dev.huishang.app.display.gauge.KpiTile;
import dev.huishang.app.display.gauge.TileData;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/// Tiles in columns of equal width and rows that share the height; tiles are kept and only their
/// contents change. What is given as last stands in the cell after them.
final class TileGrid extends GridPane {
  private final ObservableList<TileData> tiles;
  private final List<KpiTile> kept = new ArrayList<>();
  private final List<Node> last;
  private final int columns;
  private final Consumer<String> open;

  TileGrid(ObservableList<TileData> tiles, int columns, Consumer<String> open, Node... last) {
    this.tiles = tiles;
    this.columns = columns;
    this.open = open;
    this.last = List.of(last);
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
    if (kept.size() != tiles.size()) {
      place();
    }
    for (int i = 0; i < kept.size(); i++) {
      var data = tiles.get(i);
      kept.get(i).show(data);
      kept.get(i).onOpen(() -> open.accept(data.id()));
    }
  }

  private void place() {
    while (kept.size() < tiles.size()) {
      kept.add(new KpiTile());
    }
    kept.subList(tiles.size(), kept.size()).clear();
    var all = new ArrayList<Node>(kept);
    all.addAll(last);
    getChildren().clear();
    getRowConstraints().clear();
    int rows = (all.size() + columns - 1) / columns;
    for (int i = 0; i < rows; i++) {
      var row = new RowConstraints();
      row.setVgrow(Priority.ALWAYS);
      row.setMinHeight(USE_PREF_SIZE);
      getRowConstraints().add(row);
    }
    for (int i = 0; i < all.size(); i++) {
      add(all.get(i), i % columns, i / columns);
    }
  }
}
