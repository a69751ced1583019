package dev.huishang.app.shell;

import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/// Everything that can be done, found by typing (Ctrl+K).
final class PaletteView extends VBox {
  private final TextField query = new TextField();
  private final ListView<FunctionPane.Action> list = new ListView<>();
  private final Runnable done;

  PaletteView(Room room, List<FunctionPane.Action> actions, Runnable done) {
    super(8);
    this.done = done;
    getStyleClass().addAll("panel", "padded");
    setMaxSize(640, 480);
    query.setPromptText(room.texts().get("palette.prompt"));
    query.setId("palette-query");
    var shown = new FilteredList<>(FXCollections.observableArrayList(actions));
    list.setItems(shown);
    list.setCellFactory(view -> new Cell());
    list.getSelectionModel().selectFirst();
    query
        .textProperty()
        .addListener((property, before, text) -> {
          var part = text.toLowerCase(Locale.ROOT);
          shown.setPredicate(a -> a.title().toLowerCase(Locale.ROOT).contains(part));
          list.getSelectionModel().selectFirst();
        });
    query.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.DOWN) {
        list.getSelectionModel().selectNext();
      } else if (event.getCode() == KeyCode.UP) {
        list.getSelectionModel().selectPrevious();
      } else if (event.getCode() == KeyCode.ENTER) {
        run();
      }
    });
    list.setOnMouseClicked(event -> run());
    getChildren().addAll(query, list);
  }

  private void run() {
    if (list.getSelectionModel().getSelectedItem() instanceof FunctionPane.Action action) {
      done.run();
      action.run().run();
    }
  }

  @Override
  public void requestFocus() {
    query.requestFocus();
  }

  private static final class Cell extends ListCell<FunctionPane.Action> {
    @Override
    protected void updateItem(FunctionPane.Action action, boolean empty) {
      super.updateItem(action, empty);
      setText(empty || action == null ? "" : KeysView.line(action));
    }
  }
}
