package dev.huishang.app.display;

import dev.huishang.app.display.gauge.TileBoard;
import dev.huishang.app.display.gauge.TileData;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The tiles of a list as it changes. What is given as last stands in the cell after them.
final class TileGrid extends StackPane {
  TileGrid(ObservableList<TileData> tiles, int columns, Consumer<String> open, Node... last) {
    var board = new TileBoard(columns, open, last);
    getChildren().add(board);
    tiles.addListener((ListChangeListener<TileData>) change -> board.show(List.copyOf(tiles)));
    board.show(List.copyOf(tiles));
  }
}
