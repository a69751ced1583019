package dev.huishang.app.display;

import static dev.huishang.app.shell.Bits.label;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Room;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Live or frozen, the place shown, until when the observations reach, and the oldest value in
/// view.
final class TimeBar extends HBox {
  private final DisplayViewModel model;
  private final Room room;
  private final Label place = label("", "title");
  private final Label state = label("", "strong");

  TimeBar(Room room, DisplayViewModel model) {
    this.room = room;
    this.model = model;
    getStyleClass().addAll("panel", "time-bar");
    var texts = room.texts();
    var live = choice(texts.get("time.live"), true);
    live.setId("live");
    var frozen = choice(texts.get("time.freeze"), false);
    frozen.setId("freeze");
    var both = new HBox(live, frozen);
    both.getStyleClass().add("choice");
    getChildren()
        .addAll(
            both,
            fact(texts.get("time.state"), state),
            fact(texts.get("time.place"), place),
            fact(texts.get("time.as-of"), bound(model.asOf)),
            fact(texts.get("time.age"), bound(model.age)),
            Bits.spring(),
            fact(texts.get("time.points"), bound(model.coverage)),
            fact(texts.get("time.oldest"), bound(model.oldest)));
    model.region.addListener((property, before, now) -> fill());
    model.live.addListener((property, before, now) -> {
      live.setSelected(now);
      frozen.setSelected(!now);
      fill();
    });
    fill();
  }

  private ToggleButton choice(String text, boolean live) {
    var button = new ToggleButton(text);
    button.setSelected(model.live.get() == live);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> {
      model.live.set(live);
      button.setSelected(true);
    });
    return button;
  }

  private void fill() {
    place.setText(
        model.path().stream()
            .map(r -> room.texts().name(r.name(), r.nameEn()))
            .reduce((above, below) -> above + " › " + below)
            .orElse(""));
    boolean live = model.live.get();
    state.setText(room.texts().get(live ? "time.follows" : "time.frozen"));
    state.getStyleClass().setAll("label", "strong", live ? "good" : "focus-text");
  }

  private static Label bound(ObservableValue<String> text) {
    var label = label("", "strong");
    label.textProperty().bind(text);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static VBox fact(String name, Label value) {
    value.setMinWidth(USE_PREF_SIZE);
    var box = new VBox(1, label(name, "caption", "second"), value);
    box.setMinWidth(USE_PREF_SIZE);
    box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    return box;
  }
}
