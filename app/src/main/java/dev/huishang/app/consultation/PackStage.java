package dev.huishang.app.consultation;

import dev.huishang.app.paper.Pack;
import dev.huishang.app.shell.Texts;
import java.io.ByteArrayInputStream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What the room looks at: the map as it was frozen in the chosen pack, or the live map.
final class PackStage extends BorderPane {
  private final ImageView picture = new ImageView();
  private final StackPane frozen = new StackPane(picture);
  private final Node map;
  private final ToggleButton asFrozen;
  private final ToggleButton live;

  PackStage(ConsultationViewModel model, Texts texts, Node map) {
    this.map = map;
    asFrozen = choice(texts.get("consultation.stage.frozen"), true);
    live = choice(texts.get("consultation.stage.live"), false);
    var choices = new HBox(asFrozen, live);
    choices.getStyleClass().addAll("choice");
    BorderPane.setMargin(choices, new Insets(0, 0, 8, 0));
    setTop(choices);
    frozen.getStyleClass().add("panel");
    frozen.setMinSize(0, 0);
    picture.setPreserveRatio(true);
    picture.setSmooth(true);
    picture.setManaged(false); // its size follows the stage, never the other way round
    frozen.layoutBoundsProperty().addListener((o, was, is) -> fit());
    model.chosen().addListener((o, was, is) -> show(is));
    show(model.chosen().get());
  }

  private ToggleButton choice(String text, boolean pack) {
    var button = new ToggleButton(text);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> turn(pack));
    return button;
  }

  private void show(@Nullable Pack pack) {
    picture.setImage(pack == null ? null : new Image(new ByteArrayInputStream(pack.map())));
    asFrozen.setDisable(pack == null);
    fit();
    turn(pack != null);
  }

  private void turn(boolean pack) {
    asFrozen.setSelected(pack);
    live.setSelected(!pack);
    setCenter(pack ? frozen : map);
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
