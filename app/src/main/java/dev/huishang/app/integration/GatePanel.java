package dev.huishang.app.integration;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Texts;
import dev.huishang.domain.GateCount;
import dev.huishang.domain.rules.Words;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/// Devices that deliver over HJ 212 with what became of their frames: what was taken, what was
/// refused and why, and who is not registered. Not there while no device ever spoke.
final class GatePanel extends VBox {
  private static final double ROW = 34;
  private static final int FEWEST = 2;
  private static final int MOST = 6;
  private final ObservableList<GateCount> rows;
  private final TableView<GateCount> table;
  private final Label title = Bits.label("", "title");
  private final Texts texts;

  GatePanel(ObservableList<GateCount> rows, Texts texts) {
    super(8);
    this.rows = rows;
    this.texts = texts;
    var words = new Words(texts.isChinese());
    table = new TableView<>(rows);
    table.setId("gate");
    table.setFixedCellSize(ROW);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getColumns().add(column("device", 200, 140, GateCount::device));
    table.getColumns().add(column("station", texts.isChinese() ? 90 : 130, 80, this::station));
    table.getColumns().add(column("outcome", 240, 160, r -> texts.name(r.zh(), r.en())));
    table
        .getColumns()
        .add(Bits.figures(column("count", 80, 80, r -> words.figure((double) r.count(), 0))));
    table.getColumns().add(column("last", 110, 110, r -> words.shortTime(r.last())));
    getChildren().setAll(title, table);
    rows.addListener((ListChangeListener<GateCount>) c -> show());
    show();
  }

  private String station(GateCount row) {
    return row.station() == null ? texts.get("integration.gate.unregistered") : row.station();
  }

  private void show() {
    setVisible(!rows.isEmpty());
    setManaged(!rows.isEmpty());
    title.setText(
        texts.get(
            "integration.gate",
            rows.stream().map(GateCount::device).distinct().count(),
            rows.stream()
                .filter(r -> r.station() == null && !r.device().equals("?"))
                .map(GateCount::device)
                .distinct()
                .count()));
    table.setPrefHeight(ROW * (Math.clamp(rows.size(), FEWEST, MOST) + 1) + 8);
    table.setMinHeight(table.getPrefHeight());
  }

  private TableColumn<GateCount, String> column(
      String key, double width, double least, Function<GateCount, String> text) {
    var column = new TableColumn<GateCount, String>(texts.get("integration.gate." + key));
    column.setPrefWidth(width);
    column.setMinWidth(least);
    column.setCellValueFactory(c -> new ReadOnlyStringWrapper(text.apply(c.getValue())));
    return column;
  }
}
