package dev.huishang.app.display;

import static dev.huishang.app.shell.Bits.label;

import dev.huishang.app.shell.Lent;
import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.TimeControls;
import dev.huishang.app.shell.TimeModes;
import dev.huishang.domain.RoomTime;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Live, frozen or a past hour, the place shown, until when the observations reach, and the oldest
/// value in view.
final class TimeBar extends HBox {
  /// A narrower screen stands on a desk: the track keeps its room, facts give way.
  private static final double NEAR = 1600;

  private final DisplayViewModel model;
  private final Room room;

  /// Width of the window, not of this bar, which may be wider than its place.
  private final ObservableValue<Number> screen =
      sceneProperty().flatMap(Scene::widthProperty).orElse(NEAR);

  private final Label place = label("", "title");
  private final Label state = label("", "strong");

  TimeBar(Room room, DisplayViewModel model) {
    this.room = room;
    this.model = model;
    getStyleClass().addAll("panel", "time-bar");
    var texts = room.texts();
    var controls = new TimeControls(texts, room.clock(), room.past());
    HBox.setHgrow(controls, javafx.scene.layout.Priority.ALWAYS);
    var near = Bindings.createBooleanBinding(this::near, screen);
    var present = // the track needs the room, and in the past these say nothing more
        List.of(
            fact(texts.get("time.state"), state),
            fact(texts.get("time.as-of"), bound(model.asOf)),
            fact(texts.get("time.oldest"), bound(model.oldest)));
    for (var fact : present) {
      boolean needed = fact == present.get(1);
      fact.visibleProperty()
          .bind(needed ? controls.replaying().not() : controls.replaying().or(near).not());
      fact.managedProperty().bind(fact.visibleProperty());
    }
    var where = fact(texts.get("time.place"), place);
    var old = fact(texts.get("time.age"), bound(model.age));
    where.visibleProperty().bind(near.not()); // the path stands on the map as well
    old.visibleProperty().bind(controls.replaying().not().or(near.not()));
    for (var fact : List.of(where, old)) {
      fact.managedProperty().bind(fact.visibleProperty());
    }
    near.subscribe(controls::narrow);
    setMinWidth(0); // whatever it says, it never makes the window wider
    getChildren()
        .addAll(
            new TimeModes(texts, room.clock()),
            controls,
            present.get(0),
            where,
            present.get(1),
            old,
            fact(texts.get("time.points"), bound(model.coverage)),
            present.get(2));
    model.region.addListener((property, before, now) -> fill());
    Lent.hear(room.clock().time(), this, (bar, now) -> bar.fill());
    fill();
  }

  private boolean near() {
    return screen.getValue().doubleValue() < NEAR;
  }

  private void fill() {
    place.setText(
        model.path().stream()
            .map(r -> room.texts().name(r.name(), r.nameEn()))
            .reduce((above, below) -> above + " › " + below)
            .orElse(""));
    boolean live = room.clock().current().isLive();
    state.setText(
        switch (room.clock().current()) {
          case RoomTime.Live() -> room.texts().get("time.follows");
          case RoomTime.Frozen(var at) -> room.texts().get("time.frozen");
          case RoomTime.Replay r -> room.texts().get("time.replayed");
        });
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
