package dev.huishang.app.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All keys of this view (`?`).
final class KeysView extends VBox {
  KeysView(Room room, List<FunctionPane.Action> actions, List<String> more, Runnable done) {
    super(4);
    getStyleClass().addAll("panel", "padded");
    setMaxSize(640, Region.USE_PREF_SIZE);
    var title = new Label(room.texts().get("keys.title"));
    title.getStyleClass().add("page-title");
    getChildren().add(title);
    getChildren().add(new Label(room.texts().get("keys.frame")));
    actions.stream()
        .filter(a -> !a.keys().isEmpty())
        .forEach(a -> getChildren().add(new Label(line(a))));
    more.forEach(line -> getChildren().add(Bits.wrapped(line)));
    setOnMouseClicked(event -> done.run());
  }

  static String line(FunctionPane.Action action) {
    var keys =
        action.keys().replace("Shortcut", "Ctrl").replace("COMMA", ",").replace("Ctrl+", "Ctrl ");
    return keys.isEmpty() ? action.title() : action.title() + "    " + keys;
  }
}
