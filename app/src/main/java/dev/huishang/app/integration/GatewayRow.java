package dev.huishang.app.integration;

import static dev.huishang.app.shell.Bits.label;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Texts;
import dev.huishang.domain.GatewayCount;
import dev.huishang.domain.rules.Words;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One device and outcome in two lines: an MN has 24 characters and is never cut.
final class GatewayRow {
  private final Texts texts;
  private final Words words;

  GatewayRow(Texts texts) {
    this.texts = texts;
    words = new Words(texts.isChinese());
  }

  VBox of(GatewayCount row) {
    boolean nobody = row.device().equals(GatewayPanel.NOBODY);
    var device = label(nobody ? texts.get("integration.gateway.nobody") : row.device(), "strong");
    var station =
        label(
            row.station() == null ? texts.get("integration.gateway.unregistered") : row.station(),
            "caption",
            row.station() == null ? "bad" : "second");
    station.setVisible(!nobody);
    var first = new HBox(10, device, station, Bits.spring(), label(count(row), "strong"));
    var second =
        new HBox(
            10,
            label(texts.name(row.zh(), row.en()), "caption", row.refused() ? "bad" : "second"),
            Bits.spring(),
            label(
                texts.get("integration.gateway.last", words.shortTime(row.last())),
                "caption",
                "second"));
    first.setAlignment(Pos.BASELINE_LEFT);
    return new VBox(2, first, second);
  }

  private String count(GatewayCount row) {
    return texts.get(
        row.values() ? "integration.gateway.values" : "integration.gateway.frames",
        words.figure((double) row.count(), 0));
  }
}
