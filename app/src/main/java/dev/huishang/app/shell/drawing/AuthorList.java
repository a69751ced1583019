package dev.huishang.app.shell.drawing;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Texts;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// One layer per author, each with a box to switch it.
final class AuthorList extends VBox {
  private List<String> listed = List.of();

  AuthorList(DrawingViewModel model, Texts texts) {
    super(4);
    getStyleClass().addAll("panel", "chosen");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setVisible(false);
    setManaged(false);
    model.drawn.addListener((o, was, is) -> {
      var authors = model.drawings().authors();
      if (!authors.equals(listed)) {
        listed = authors;
        getChildren().setAll(Bits.label(texts.get("drawing.authors"), "strong"));
        authors.forEach(author -> getChildren().add(box(model, author)));
        setVisible(!authors.isEmpty());
        setManaged(!authors.isEmpty());
      }
    });
  }

  private static CheckBox box(DrawingViewModel model, String author) {
    var box = new CheckBox(author);
    box.setId("draw-author-" + author);
    box.setSelected(model.shows(author));
    box.setOnAction(event -> model.toggle(author));
    return box;
  }
}
