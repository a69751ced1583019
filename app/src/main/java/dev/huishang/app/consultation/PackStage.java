package dev.huishang.app.consultation;

import dev.huishang.app.paper.Pack;
import dev.huishang.app.shell.Texts;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What the room looks at: the map as it was frozen in the chosen pack, the live map, the warnings
/// the forecast asks for, the messages about those issued.
final class PackStage extends BorderPane {
  static final String FROZEN = "frozen";
  static final String LIVE = "live";
  static final String PROPOSALS = "proposals";
  static final String MESSAGES = "messages";
  private final ImageView picture = new ImageView();
  private final StackPane frozen = new StackPane(picture);
  private final Map<String, Node> views = new LinkedHashMap<>();
  private final Map<String, ToggleButton> choices = new LinkedHashMap<>();

  PackStage(ConsultationViewModel model, Texts texts, Node map, Node proposals, Node messages) {
    var bar = new HBox();
    bar.getStyleClass().addAll("choice");
    views.put(FROZEN, frozen);
    views.put(LIVE, map);
    views.put(PROPOSALS, proposals);
    views.put(MESSAGES, messages);
    views
        .keySet()
        .forEach(id -> {
          var button = new ToggleButton(texts.get("consultation.stage." + id));
          button.setId("stage-" + id);
          button.setMinWidth(USE_PREF_SIZE);
          button.setOnAction(event -> turn(id));
          choices.put(id, button);
          bar.getChildren().add(button);
        });
    BorderPane.setMargin(bar, new Insets(0, 0, 8, 0));
    setTop(bar);
    setMinWidth(0);
    frozen.getStyleClass().add("panel");
    frozen.setMinSize(0, 0);
    picture.setPreserveRatio(true);
    picture.setSmooth(true);
    picture.setManaged(false); // its size follows the stage, never the other way round
    frozen.layoutBoundsProperty().addListener((o, was, is) -> fit());
    model.chosen().addListener((o, was, is) -> show(is));
    show(model.chosen().get());
  }

  private void show(@Nullable Pack pack) {
    picture.setImage(pack == null ? null : new Image(new ByteArrayInputStream(pack.map())));
    choices.forEach((id, button) -> button.setDisable(id.equals(FROZEN) && pack == null));
    fit();
    turn(pack == null ? LIVE : FROZEN);
  }

  /// Shows one of the views.
  void turn(String id) {
    choices.forEach((other, button) -> button.setSelected(other.equals(id)));
    setCenter(views.get(id));
  }

  private void fit() {
    var image = picture.getImage();
    if (image == null || image.getWidth() == 0) {
      return;
    }
    double scale =
        Math.min(frozen.getWidth() / image.getWidth(), frozen.getHeight() / image.getHeight());
    picture.setFitWidth(image.getWidth() * scale);
    picture.setX((frozen.getWidth() - image.getWidth() * scale) / 2);
    picture.setY((frozen.getHeight() - image.getHeight() * scale) / 2);
  }
}
