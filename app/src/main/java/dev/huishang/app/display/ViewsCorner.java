package dev.huishang.app.display;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.FunctionPane.Action;
import dev.huishang.app.shell.Room;
import dev.huishang.map.MapSurface;
import java.util.List;
import javafx.scene.control.Label;

/// Views kept of one map: the menu beside the path, the panel below, and what has to be said.
final class ViewsCorner {
  private final Room room;
  private final ViewsViewModel model;
  private final Standpoint here;
  private final ViewsPanel panel;
  private final ViewsMenu menu;
  private final Label notice = Bits.wrapped("", "map-note");

  ViewsCorner(Room room, DisplayViewModel display, MapSurface map) {
    this.room = room;
    model = new ViewsViewModel(room);
    here = new Standpoint(room, display, map);
    panel =
        new ViewsPanel(
            model,
            room.texts(),
            new ViewsPanel.Ways(here::suggestion, here::now, this::go, map::requestFocus));
    menu = new ViewsMenu(model, room.texts(), panel::save, panel::manage, this::go);
    notice.setId("views-notice");
    notice.setMaxWidth(560);
    notice.textProperty().bind(model.notice);
    notice.visibleProperty().bind(model.notice.isNotEmpty());
    notice.managedProperty().bind(notice.visibleProperty());
    notice.setOnMouseClicked(event -> model.say(""));
    map.cameraProperty()
        .addListener((camera, before, now) -> {
          if (!model.notice.get().isEmpty() && map.isFocused()) {
            model.say(""); // read, and the work went on
          }
        });
  }

  private void go(SavedView view) {
    var lacking = here.take(view);
    model.say(
        lacking.isEmpty()
            ? room.texts().get("views.there", view.name())
            : String.join(" ", lacking));
  }

  ViewsMenu menu() {
    return menu;
  }

  ViewsPanel panel() {
    return panel;
  }

  Label notice() {
    return notice;
  }

  /// Says something where views speak.
  void say(String words) {
    model.say(words);
  }

  List<Action> actions() {
    var texts = room.texts();
    return List.of(
        new Action(texts.get("views.save"), "Shortcut+D", panel::save),
        new Action(texts.get("views.manage"), "Shortcut+Shift+D", panel::manage));
  }
}
