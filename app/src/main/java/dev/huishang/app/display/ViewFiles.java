package dev.huishang.app.display;

import dev.huishang.app.shell.Texts;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;

/// Asks where views are written to and read from.
///
/// @param by stands in the window that asks
record ViewFiles(ViewsViewModel model, Texts texts, Node by) {
  void export() {
    var chosen = chooser("views.export").showSaveDialog(by.getScene().getWindow());
    if (chosen != null) {
      model.export(chosen.toPath());
    }
  }

  void take() {
    var chosen = chooser("views.import").showOpenDialog(by.getScene().getWindow());
    if (chosen != null) {
      model.take(chosen.toPath());
    }
  }

  private FileChooser chooser(String title) {
    var chooser = new FileChooser();
    chooser.setTitle(texts.or(title, title));
    chooser.getExtensionFilters().add(new ExtensionFilter("JSON", "*.json"));
    chooser.setInitialFileName(ViewFile.NAME);
    return chooser;
  }
}
