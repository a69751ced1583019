package dev.huishang.app.display;

import dev.huishang.app.shell.Room;
import dev.huishang.map.MapSurface;
import dev.huishang.map.Pick;
import dev.huishang.map.Pick.Found;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Says what of a thematic layer was clicked, and offers to zoom to a cluster.
final class PickedTheme extends HBox {
  private final Room room;
  private final MapSurface map;
  private final ThemeWords words;

  PickedTheme(Room room, ThemeWords words, MapSurface map) {
    super(8);
    this.room = room;
    this.words = words;
    this.map = map;
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setId("picked-theme");
    clear();
  }

  void show(Pick pick) {
    clear();
    if (pick.found() instanceof Found.Cluster cluster) {
      cluster(cluster);
    }
    words.at(pick).ifPresent(said -> room.live().ask(said, found -> found.ifPresent(this::say)));
  }

  private void clear() {
    getChildren().clear();
    setVisible(false);
    setManaged(false);
  }

  private void say(String text) {
    var label = new Label(text);
    label.getStyleClass().add("map-note");
    getChildren().add(label);
    setVisible(true);
    setManaged(true);
  }

  private void cluster(Found.Cluster cluster) {
    if (cluster.count() > 1) {
      say(room.texts().get("theme.cluster.picked", cluster.count()));
      var zoom = new Button(room.texts().get("theme.cluster.zoom", cluster.count()));
      zoom.setId("zoom-cluster");
      zoom.getStyleClass().add("primary");
      zoom.setOnAction(event -> {
        clear();
        map.flyTo(cluster.west(), cluster.south(), cluster.east(), cluster.north());
      });
      getChildren().add(zoom);
    }
  }
}
