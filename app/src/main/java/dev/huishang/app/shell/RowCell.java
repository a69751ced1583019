package dev.huishang.app.shell;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A cell of a list that shows its item as a row of nodes, as wide as the list: the row wraps, and
/// nothing scrolls sideways. A cell without an item is empty.
///
/// @param <T> what the list holds
public final class RowCell<T> extends ListCell<T> {
  private final Function<? super T, ? extends Node> row;

  /// @param row makes the row of an item
  public RowCell(Function<? super T, ? extends Node> row) {
    this.row = row;
  }

  @Override
  protected void updateItem(@Nullable T item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    setPrefWidth(0);
    setGraphic(empty || item == null ? null : row.apply(item));
  }
}
