package dev.huishang.app.display;

import dev.huishang.app.shell.Room;
import dev.huishang.map.Region;
import java.util.Comparator;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;

/// From the nation down to the division shown, and the divisions below it.
final class Breadcrumb extends HBox {
  private final Room room;
  private final DisplayViewModel model;
  private final Consumer<Region> go;

  Breadcrumb(Room room, DisplayViewModel model, Consumer<Region> go) {
    super(2);
    this.room = room;
    this.model = model;
    this.go = go;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("panel");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMinWidth(USE_PREF_SIZE);
    model.region.addListener((property, before, now) -> fill());
    fill();
  }

  private void fill() {
    getChildren().clear();
    for (var region : model.path()) {
      if (!getChildren().isEmpty()) {
        getChildren().add(new Label("›"));
      }
      var button = new Button(name(region));
      button.getStyleClass().add("link");
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(event -> go.accept(region));
      getChildren().add(button);
    }
    var below = room.baseMap().children(model.region.get());
    if (!below.isEmpty()) {
      var menu = new MenuButton(room.texts().get("map.below"));
      menu.getStyleClass().add("link");
      menu.setMinWidth(USE_PREF_SIZE);
      menu.setId("below");
      below.stream()
          .sorted(Comparator.comparing(Region::adcode))
          .forEach(region -> {
            var item = new MenuItem(name(region));
            item.setOnAction(event -> go.accept(region));
            menu.getItems().add(item);
          });
      getChildren().add(menu);
    }
  }

  private String name(Region region) {
    return room.texts().name(region.name(), region.nameEn());
  }
}
