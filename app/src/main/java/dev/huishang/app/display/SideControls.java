package dev.huishang.app.display;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// What the other side of a comparison shows: the present or an hour of the past, and its layers.
final class SideControls extends FlowPane {
  SideControls(CompareViewModel model, Texts texts) {
    super(10, 6);
    setAlignment(Pos.CENTER_LEFT);
    var start = model.hour.get().orElse(Instant.EPOCH);
    var picker = new HourPicker(texts, "compare", start);
    var present = new CheckBox(texts.get("compare.present"));
    present.setId("compare-present");
    present.setMinWidth(USE_PREF_SIZE);
    present.setSelected(model.hour.get().isEmpty());
    picker.disableProperty().bind(present.selectedProperty());
    Runnable look =
        () ->
            model.hour.set(
                present.isSelected() ? Optional.empty() : Optional.of(picker.chosen().get()));
    picker.chosen().addListener((property, before, now) -> look.run());
    present.setOnAction(event -> look.run());
    var layers =
        Choices.box(
            "compare-layers",
            SideLayers.all(),
            model.other.get(),
            (SideLayers l) -> l.name(texts),
            model.other::set);
    getChildren()
        .addAll(
            List.of(
                together(Bits.label(texts.get("compare.right"), "strong"), picker),
                present,
                together(Bits.label(texts.get("compare.layers"), "second"), layers)));
  }

  /// What is named stays beside its name when the row breaks.
  static HBox together(Node name, Node named) {
    var both = new HBox(8, name, named);
    both.setAlignment(Pos.CENTER_LEFT);
    return both;
  }
}
