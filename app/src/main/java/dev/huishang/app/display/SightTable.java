package dev.huishang.app.display;

import dev.huishang.app.display.SightColumn.Order;
import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

/// What is in view, a row a point. Rows come sorted: a press on a header asks for them in another
/// order. Only rows on screen are put into words.
final class SightTable extends TableView<SightRow> {
  private static final double ROW = 32;

  /// Of the bar that scrolls.
  private static final double BAR = 24;

  private final PointWords words;
  private final Consumer<Order> asks;

  /// @param asks told the order wanted
  SightTable(PointWords words, Texts texts, Consumer<Order> asks) {
    this.words = words;
    this.asks = asks;
    setId("sight-table");
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    double all =
        Arrays.stream(SightColumn.values()).mapToDouble(c -> c.width(texts.isChinese())).sum();
    widthProperty()
        .addListener((w, before, now) -> {
          double free = now.doubleValue() - all - BAR;
          double item = SightColumn.ITEM.width(texts.isChinese());
          getColumns().get(SightColumn.ITEM.ordinal()).setVisible(free >= 0);
          getColumns().get(SightColumn.KIND.ordinal()).setVisible(free >= -item);
        });
    setFixedCellSize(ROW);
    setPlaceholder(Bits.wrapped(texts.get("points.table.empty"), "second"));
    for (var column : SightColumn.values()) {
      getColumns().add(column(column, texts.get("points.column." + column.name())));
    }
    var worst = getColumns().get(SightColumn.CLASS.ordinal());
    worst.setSortType(SortType.DESCENDING);
    getSortOrder().add(worst);
    setSortPolicy(table -> {
      ask();
      return true;
    });
  }

  private TableColumn<SightRow, String> column(SightColumn column, String title) {
    var made = new TableColumn<SightRow, String>(title);
    var text = text(column);
    made.setId(column.name());
    double width = column.width(words.room().texts().isChinese());
    made.setPrefWidth(width);
    made.setMinWidth(width);
    switch (column) {
      case NAME, ITEM, REGION -> {} // what is left is theirs
      case KIND, CLASS, VALUE, UNIT, TIME, AGE -> made.setMaxWidth(width);
    }
    made.setCellValueFactory(c -> new ReadOnlyStringWrapper(text.apply(c.getValue())));
    if (column == SightColumn.CLASS) {
      made.setCellFactory(c -> new ClassCell());
    }
    return column == SightColumn.VALUE ? Bits.figures(made) : made;
  }

  private Function<SightRow, String> text(SightColumn column) {
    return switch (column) {
      case NAME -> r -> words.name(r.point());
      case KIND -> r -> words.kind(r.point());
      case CLASS -> r -> words.className(r.point());
      case ITEM -> r -> words.item(r.point(), r.lead());
      case VALUE -> r -> words.figure(r.lead());
      case UNIT -> r -> words.unit(r.lead());
      case TIME -> r -> words.time(r.point());
      case AGE -> r -> words.age(r.point());
      case REGION -> r -> words.region(r.point());
    };
  }

  private void ask() {
    asks.accept(
        getSortOrder().isEmpty()
            ? Order.WORST
            : new Order(
                SightColumn.valueOf(getSortOrder().getFirst().getId()),
                getSortOrder().getFirst().getSortType() == SortType.DESCENDING));
  }

  /// Shows these rows; the one chosen stays chosen.
  void show(List<SightRow> rows) {
    var chosen = getSelectionModel().getSelectedItem();
    setItems(FXCollections.observableList(rows));
    if (chosen != null) {
      for (int i = 0; i < rows.size(); i++) {
        if (rows.get(i).index() == chosen.index()) {
          getSelectionModel().select(i);
          return;
        }
      }
    }
  }

  /// The class as a chip; struck through where it no longer holds.
  private static final class ClassCell extends TableCell<SightRow, String> {
    private final Label chip = new Label();

    @Override
    protected void updateItem(String word, boolean empty) {
      super.updateItem(word, empty);
      var row = getTableRow() == null ? null : getTableRow().getItem();
      setText(null);
      setGraphic(empty || row == null ? null : chip);
      if (!empty && row != null) {
        Chips.dress(chip, word, row.point().rgb(), !row.current());
      }
    }
  }
}
