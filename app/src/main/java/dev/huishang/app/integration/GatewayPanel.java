package dev.huishang.app.integration;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.RowCell;
import dev.huishang.app.shell.Texts;
import dev.huishang.domain.GatewayCount;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/// Devices that deliver over HJ 212 with what became of their frames: what was taken, what was
/// refused and why, and who is not registered. Not there while no device ever spoke.
final class GatewayPanel extends VBox {
  /// A device without a station is in the count of the title; bytes that name none are no device.
  static final String NOBODY = "?";

  private static final double ROW = 54;
  private static final int MOST = 4;
  private final ObservableList<GatewayCount> rows;
  private final ListView<GatewayCount> list;
  private final Label title = Bits.label("", "title");
  private final Texts texts;

  GatewayPanel(ObservableList<GatewayCount> rows, Texts texts) {
    super(8);
    this.rows = rows;
    this.texts = texts;
    list = new ListView<>(rows);
    list.setId("gateway");
    list.setFixedCellSize(ROW);
    list.setCellFactory(view -> new RowCell<>(new GatewayRow(texts)::of));
    title.setMinWidth(0);
    getChildren().setAll(title, list);
    rows.addListener((ListChangeListener<GatewayCount>) c -> show());
    show();
  }

  private void show() {
    setVisible(!rows.isEmpty());
    setManaged(!rows.isEmpty());
    var devices = rows.stream().filter(r -> !r.device().equals(NOBODY)).toList();
    title.setText(
        texts.get(
            "integration.gateway",
            devices.stream().map(GatewayCount::device).distinct().count(),
            devices.stream()
                .filter(r -> r.station() == null)
                .map(GatewayCount::device)
                .distinct()
                .count()));
    double height = ROW * Math.clamp(rows.size(), 1, MOST) + 4;
    list.setPrefHeight(height);
    list.setMinHeight(height);
  }
}
