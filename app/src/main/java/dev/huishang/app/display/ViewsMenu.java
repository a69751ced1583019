package dev.huishang.app.display;

import dev.huishang.app.shell.Icons;
import dev.huishang.app.shell.Texts;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

/// The views kept, beside the path: one click to stand there again.
final class ViewsMenu extends MenuButton {
  /// More are found in the panel, where they can be scrolled.
  private static final int MOST = 15;

  /// @param save asks for a name
  /// @param manage opens the list
  /// @param go stands there
  ViewsMenu(
      ViewsViewModel model, Texts texts, Runnable save, Runnable manage, Consumer<SavedView> go) {
    super("", Icons.VIEWS.node());
    setId("views-menu");
    setTooltip(new Tooltip(texts.get("views.title")));
    setAccessibleText(texts.get("views.title"));
    setMinWidth(USE_PREF_SIZE);
    setOnShowing(event -> {
      getItems()
          .setAll(
              item(texts.get("views.save") + "    Ctrl D", save),
              item(texts.get("views.manage") + "    Ctrl Shift D", manage));
      if (!model.views.isEmpty()) {
        getItems().add(new SeparatorMenuItem());
      }
      model.views.stream()
          .limit(MOST)
          .forEach(view -> getItems().add(item(view.name(), () -> go.accept(view))));
    });
    getItems().add(item(texts.get("views.save"), save)); // an empty menu would not open
  }

  private static MenuItem item(String text, Runnable run) {
    var item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> run.run());
    return item;
  }
}
