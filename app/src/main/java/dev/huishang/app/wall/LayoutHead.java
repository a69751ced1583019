package dev.huishang.app.wall;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What a layout is called, when it opens by itself, and how long an incident breaks in.
final class LayoutHead extends VBox {
  private final Texts texts;
  private final LayoutsViewModel model;
  private final TextField name = new TextField();
  private final TextField seconds = new TextField();
  private final CheckBox start = new CheckBox();
  private final Label badName = Bits.said("bad");
  private final Label badSeconds = Bits.said("bad");

  LayoutHead(Texts texts, LayoutsViewModel model) {
    super(6);
    this.texts = texts;
    this.model = model;
    name.setId("wall-name");
    name.setPrefWidth(260);
    seconds.setId("wall-break-in");
    seconds.setPrefColumnCount(4);
    seconds.setMaxWidth(64);
    start.setText(texts.get("walls.at-start"));
    start.setId("wall-at-start");
    start.setMinWidth(USE_PREF_SIZE);
    start.setOnAction(event -> model.atStart(start.isSelected()));
    name.textProperty()
        .addListener((property, before, typed) -> {
          if (model.draft.get().layout().filter(l -> !l.name().equals(typed)).isPresent()) {
            model.name(typed);
          }
        });
    seconds
        .textProperty()
        .addListener((property, before, typed) -> {
          if (model.draft.get().layout().filter(l -> !l.breakIn().equals(typed)).isPresent()) {
            model.breakIn(typed);
          }
        });
    var row =
        new FlowPane(
            24,
            8,
            field("walls.name", name),
            field("walls.break-in", seconds, Bits.label(texts.get("walls.second"), "second")),
            start);
    row.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(row, badName, badSeconds);
  }

  private HBox field(String key, javafx.scene.Node... field) {
    var label = Bits.label(texts.get(key), "second");
    label.setMinWidth(USE_PREF_SIZE);
    var box = new HBox(8, label);
    box.getChildren().addAll(field);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  void show(List<Fault> faults) {
    var layout = model.draft.get().layout();
    setDisable(layout.isEmpty());
    layout.ifPresent(now -> {
      if (!name.getText().equals(now.name())) {
        name.setText(now.name());
      }
      if (!seconds.getText().equals(now.breakIn())) {
        seconds.setText(now.breakIn());
      }
      start.setSelected(now.atStart());
    });
    badName.setText(said(faults, "name"));
    badSeconds.setText(said(faults, "break-in"));
  }

  private String said(List<Fault> faults, String field) {
    return faults.stream()
        .filter(f -> f.field().equals(field))
        .map(f -> texts.get(f.key(), f.bound()))
        .findFirst()
        .orElse("");
  }
}
