package dev.huishang.app.display;

import dev.huishang.app.shell.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// The legends under one fold: who knows the colours has the map.
final class FoldedLegends extends VBox {
  private final BooleanProperty open = new SimpleBooleanProperty(true);

  /// @param legends what is folded
  FoldedLegends(Texts texts, VBox legends) {
    super(4);
    var fold = new Button();
    fold.setId("legend-fold");
    fold.getStyleClass().addAll("link", "map-note");
    fold.textProperty()
        .bind(
            Bindings.when(open)
                .then(texts.get("views.legend-open"))
                .otherwise(texts.get("views.legend-closed")));
    fold.setOnAction(event -> open.set(!open.get()));
    legends.visibleProperty().bind(open);
    legends.managedProperty().bind(open);
    setPickOnBounds(false);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().addAll(fold, legends);
  }

  /// True while the legends are unfolded.
  BooleanProperty open() {
    return open;
  }
}
