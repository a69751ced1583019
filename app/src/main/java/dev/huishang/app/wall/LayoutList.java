package dev.huishang.app.wall;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Texts;
import dev.huishang.app.wall.Spot.State;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// All layouts of the room, and what can be done with one as a whole.
final class LayoutList extends VBox {
  private final Texts texts;
  private final LayoutsViewModel model;
  private final ListView<LayoutDraft> list = new ListView<>();
  private final Button duplicate;
  private final Button delete;
  private final Button undo;
  private String running = "";
  private boolean showing;

  LayoutList(Texts texts, LayoutsViewModel model) {
    super(12);
    this.texts = texts;
    this.model = model;
    getStyleClass().addAll("panel", "padded");
    list.setId("wall-layouts");
    list.setFixedCellSize(64);
    list.setPlaceholder(Bits.wrapped(texts.get("walls.none"), "second"));
    list.setCellFactory(view -> new Cell());
    list.getSelectionModel()
        .selectedIndexProperty()
        .addListener((property, before, now) -> {
          if (!showing && now.intValue() >= 0) {
            model.choose(now.intValue());
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    var add = button("walls.new", this::add);
    duplicate = button("walls.duplicate", this::duplicate);
    delete = button("walls.delete", model::delete);
    undo = button("walls.undo", model::undo);
    add.setId("wall-new");
    delete.setId("wall-delete");
    undo.setId("wall-undo");
    getChildren()
        .addAll(
            Bits.label(texts.get("function.walls"), "page-title"),
            list,
            new FlowPane(8, 8, add, duplicate, delete, undo));
  }

  private Button button(String key, Runnable run) {
    var button = new Button(texts.get(key));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> run.run());
    return button;
  }

  void add() {
    int n = model.draft.get().layouts().size() + 1;
    while (model.draft.get().has(texts.get("screens.name", n))) {
      n++;
    }
    model.add(texts.get("screens.name", n));
  }

  void duplicate() {
    model
        .draft
        .get()
        .layout()
        .ifPresent(layout -> {
          int n = 2;
          while (model.draft.get().has(texts.get("walls.copy", layout.name(), n))) {
            n++;
          }
          model.duplicate(texts.get("walls.copy", layout.name(), n));
        });
  }

  /// @param now name of the layout that is open
  void show(String now) {
    var draft = model.draft.get();
    showing = true;
    if (!list.getItems().equals(draft.layouts()) || !now.equals(running)) {
      running = now;
      list.getItems().setAll(draft.layouts());
    }
    list.getSelectionModel().select(draft.layouts().isEmpty() ? -1 : draft.chosen());
    showing = false;
    List.of(duplicate, delete).forEach(b -> b.setDisable(draft.layouts().isEmpty()));
    undo.setDisable(!model.undoable.get());
  }

  private final class Cell extends ListCell<LayoutDraft> {
    @Override
    protected void updateItem(LayoutDraft layout, boolean empty) {
      super.updateItem(layout, empty);
      setText(null);
      setGraphic(empty || layout == null ? null : row(layout));
    }

    private VBox row(LayoutDraft layout) {
      var state = new HBox(8);
      if (layout.name().strip().equals(running)) {
        state.getChildren().addAll(Bits.dot("green"), Bits.label(texts.get("walls.running")));
      }
      if (layout.atStart()) {
        state.getChildren().add(Bits.label(texts.get("walls.starts"), "caption", "second"));
      }
      var spots = Spot.of(layout, model.screens);
      long missing = spots.stream().filter(s -> s.state() == State.MISSING).count();
      var count = texts.get("walls.screens", layout.seats().size());
      state.getChildren().add(Bits.label(count, "caption", "second"));
      if (missing > 0) {
        state.getChildren().add(Bits.label(texts.get("walls.missing", missing), "caption", "bad"));
      }
      var name = layout.name().isBlank() ? texts.get("walls.unnamed") : layout.name();
      return new VBox(2, Bits.label(name, "strong"), state);
    }
  }
}
