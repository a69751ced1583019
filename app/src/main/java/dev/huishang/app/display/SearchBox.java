package dev.huishang.app.display;

import dev.huishang.app.shell.Texts;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/// Search by name, code, pinyin or initials, with its hits below.
final class SearchBox extends VBox {
  /// Its prompt fits; what stands beside it must end before the place under the pointer.
  private static final double WIDE = 262;

  private final TextField query = new TextField();
  private final VBox hits = new VBox();

  SearchBox(DisplayViewModel model, Texts texts, Consumer<SearchHit> found) {
    super(4);
    setMaxSize(340, USE_PREF_SIZE);
    query.setPromptText(texts.get("search.prompt"));
    query.setId("search");
    query.setPrefWidth(WIDE);
    setMinWidth(120);
    hits.getStyleClass().add("panel");
    hits.setVisible(false);
    hits.setManaged(false);
    query
        .textProperty()
        .addListener((property, before, text) -> {
          var all = model.find(text);
          hits.getChildren().setAll(all.stream().map(hit -> button(hit, found)).toList());
          hits.setVisible(!all.isEmpty());
          hits.setManaged(!all.isEmpty());
        });
    query.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER
          && !hits.getChildren().isEmpty()
          && hits.getChildren().getFirst() instanceof Button first) {
        first.fire();
      }
    });
    getChildren().addAll(query, hits);
  }

  private Button button(SearchHit hit, Consumer<SearchHit> found) {
    var button = new Button(hit.label());
    button.getStyleClass().add("link");
    button.setOnAction(event -> {
      hits.setVisible(false);
      hits.setManaged(false);
      found.accept(hit);
    });
    return button;
  }

  /// Puts the cursor here.
  void ask() {
    query.requestFocus();
  }
}
