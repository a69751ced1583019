package dev.huishang.app.display;

import dev.huishang.app.display.ChartWish.Kind;
import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Icons;
import dev.huishang.app.shell.Texts;
import dev.huishang.app.shell.chart.ChartView;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The charts of a station over the map: kind, parameter, span, and the same as a table.
final class ChartsPane extends VBox {
  private static final List<Integer> HOURS = List.of(24, 72, 168, 720);
  private final ChartsViewModel model;
  private final Texts texts;
  private final FlowPane choices = new FlowPane(6, 6);

  ChartsPane(ChartsViewModel model, Texts texts) {
    super(8);
    this.model = model;
    this.texts = texts;
    setId("charts");
    getStyleClass().addAll("panel", "padded");
    setMinSize(0, 0);
    var view = new ChartView(texts);
    VBox.setVgrow(view, Priority.ALWAYS);
    var table = new ToggleButton(texts.get("chart.table"));
    table.setId("chart-as-table");
    table.setMinWidth(USE_PREF_SIZE);
    table.selectedProperty().bindBidirectional(model.tabled);
    var close = new Button("", Icons.CLOSE.node());
    close.setId("charts-close");
    close.getStyleClass().add("link");
    close.setOnAction(event -> model.close(false));
    HBox.setHgrow(choices, Priority.ALWAYS);
    choices.setMinWidth(0);
    choices.prefWrapLengthProperty().bind(widthProperty().subtract(190));
    getChildren().addAll(new HBox(8, choices, table, close), view);
    model.tabled.addListener((property, before, now) -> view.tabled(now));
    model.wish.addListener((property, before, now) -> choices());
    model.parameters.addListener(
        (ListChangeListener<dev.huishang.domain.Parameter>) change -> choices());
    model.chart.addListener((property, before, now) -> {
      setVisible(now != null);
      if (now != null) {
        view.show(now);
      }
    });
    setVisible(false);
  }

  private void choices() {
    choices.getChildren().clear();
    var wish = model.wish.get();
    if (wish == null) {
      return;
    }
    for (var kind : Kind.values()) {
      add(texts.get("chart.kind." + kind.name()), kind == wish.kind(), wish.with(kind));
    }
    choices.getChildren().add(Bits.label(" ", "second"));
    if (wish.kind() == Kind.HISTORY) {
      add(texts.get("chart.all"), wish.param().isEmpty(), wish.of(""));
    }
    for (var p : model.parameters) {
      boolean first = wish.param().isEmpty() && wish.kind() != Kind.HISTORY;
      boolean chosen = p.id().equals(wish.param()) || first && p == model.parameters.getFirst();
      add(texts.name(p.zh(), p.en()), chosen, wish.of(p.id()));
    }
    if (wish.kind() != Kind.BOXES) {
      choices.getChildren().add(Bits.label(" ", "second"));
      HOURS.forEach(h -> add(texts.get("span." + h), h == wish.hours(), wish.over(h)));
    }
  }

  private void add(String name, boolean chosen, ChartWish next) {
    var button = new ToggleButton(name);
    button.setSelected(chosen);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> model.wanted(next));
    choices.getChildren().add(button);
  }
}
