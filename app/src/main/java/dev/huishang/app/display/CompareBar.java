package dev.huishang.app.display;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Icons;
import dev.huishang.app.shell.Texts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Above the map while two views are compared: which way, what the other side shows, and over each
/// side its time, completeness and layers.
final class CompareBar extends VBox {
  /// Room of the ways and of the button at the end.
  private static final double TAKEN = 280;

  /// Narrower than this the controls have a row of their own.
  private static final double NARROW = 1000;

  private final CompareViewModel model;
  private final Texts texts;
  private final BorderPane controls = new BorderPane();
  private final VBox labels = new VBox(2);

  CompareBar(CompareViewModel model, Texts texts) {
    super(6);
    this.model = model;
    this.texts = texts;
    setId("compare-bar");
    getStyleClass().addAll("panel", "legend");
    setMinWidth(0);
    var ways =
        new HBox(
            0,
            way(CompareMode.SWIPE, "compare.swipe", "compare-swipe"),
            way(CompareMode.SIDE, "compare.side", "compare-side"),
            way(CompareMode.DIFFERENCE, "compare.difference", "compare-difference"));
    ways.getStyleClass().add("choice");
    var close = new Button("", Icons.CLOSE.node());
    close.setId("compare-close");
    close.setTooltip(new Tooltip(texts.get("compare.close")));
    close.setAccessibleText(texts.get("compare.close"));
    close.setOnAction(event -> model.show(CompareMode.OFF));
    HBox.setHgrow(controls, Priority.ALWAYS);
    controls.setMinWidth(0);
    var head = new HBox(12, ways, controls, close);
    getChildren().addAll(head, labels);
    widthProperty()
        .map(width -> width.doubleValue() < NARROW)
        .subscribe(narrow -> {
          boolean below = Boolean.TRUE.equals(narrow);
          if (below == head.getChildren().contains(controls)) {
            getChildren().remove(controls);
            head.getChildren().setAll(ways, below ? Bits.spring() : controls, close);
            if (below) {
              getChildren().add(1, controls);
            }
          }
        });
    model.mode.addListener((property, before, now) -> fill());
    fill();
  }

  private ToggleButton way(CompareMode mode, String key, String id) {
    var button = new ToggleButton(texts.or(key, key));
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> model.show(mode));
    model.mode.subscribe(now -> button.setSelected(now == mode));
    button
        .selectedProperty()
        .addListener((s, was, is) -> button.setSelected(model.mode.get() == mode));
    return button;
  }

  private void fill() {
    var mode = model.mode.get();
    setVisible(mode != CompareMode.OFF);
    setManaged(isVisible());
    boolean sides = mode == CompareMode.SWIPE || mode == CompareMode.SIDE;
    if (sides) {
      wrap(new SideControls(model, texts));
      var left = said("compare-left", model.left);
      var right = said("compare-right", model.right);
      right.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
      labels.getChildren().setAll(halves(left, right));
    } else {
      controls.setCenter(null);
      labels.getChildren().clear();
      model.difference.get().ifPresent(this::difference);
    }
  }

  private void difference(DifferenceViewModel difference) {
    wrap(new DifferenceControls(difference, texts));
    var said = difference.said;
    var lacking = said("difference-lacking", said.map(DifferenceViewModel.Said::lacking));
    lacking.getStyleClass().add("focus-text");
    lacking.managedProperty().bind(lacking.textProperty().isNotEmpty());
    labels
        .getChildren()
        .setAll(
            said("difference-first", said.map(DifferenceViewModel.Said::first)),
            said("difference-second", said.map(DifferenceViewModel.Said::second)),
            said("difference-rule", said.map(DifferenceViewModel.Said::rule)),
            said("difference-sum", said.map(DifferenceViewModel.Said::sum)),
            lacking);
    labels.getChildren().getFirst().getStyleClass().add("strong");
    labels.getChildren().get(1).getStyleClass().add("strong");
  }

  /// Each takes its half, however long it is.
  private static GridPane halves(Label left, Label right) {
    var both = new GridPane(12, 0);
    for (var label : List.of(left, right)) {
      var half = new ColumnConstraints();
      half.setPercentWidth(50);
      both.getColumnConstraints().add(half);
      label.setMaxWidth(Double.MAX_VALUE);
      label.getStyleClass().add("strong");
    }
    both.addRow(0, left, right);
    return both;
  }

  /// The controls break into rows where the map ends.
  private void wrap(FlowPane row) {
    row.setMinWidth(0);
    controls.setCenter(row);
    row.prefWrapLengthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.max(200, getWidth() - (getWidth() < NARROW ? 26 : TAKEN)),
                widthProperty()));
  }

  private static Label said(String id, ObservableValue<String> text) {
    var label = Bits.wrapped("", "caption");
    label.setId(id);
    label.textProperty().bind(text);
    label.setMinWidth(0);
    return label;
  }

  /// The button that opens the comparison.
  static Node button(CompareViewModel model, Texts texts) {
    var button = new ToggleButton("", Icons.COMPARE.node());
    button.setId("compare");
    button.setTooltip(new Tooltip(texts.get("compare.title")));
    button.setAccessibleText(texts.get("compare.title"));
    button.setMinWidth(USE_PREF_SIZE);
    model.mode.subscribe(now -> button.setSelected(now != CompareMode.OFF));
    button.setOnAction(event ->
        model.show(model.mode.get() == CompareMode.OFF ? CompareMode.SWIPE : CompareMode.OFF));
    return button;
  }
}
