package dev.huishang.app.display;

import dev.huishang.app.shell.Room;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/// 展现: domains, map, tiles or detail, and the bar of time below.
final class DisplayView extends StackPane {
  private static final double RIGHT = 440;
  private final DisplayViewModel model;
  private final BorderPane normal = new BorderPane();
  private final StackPane wall;
  private final MapPanel map;
  private final DetailView detail;
  private final StackPane right = new StackPane();

  DisplayView(Room room, DisplayViewModel model) {
    this.model = model;
    map = new MapPanel(room, model);
    detail = new DetailView(room.texts(), model::back);
    var tiles = new ScrollPane(new TileGrid(model.tiles, 2, model::openKpi));
    tiles.setFitToWidth(true);
    tiles.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    right.getChildren().addAll(tiles, detail);
    right.setMinWidth(RIGHT);
    right.setMaxWidth(RIGHT);
    detail.setVisible(false);
    model.detail.addListener((property, before, now) -> {
      detail.setVisible(now != null);
      if (now != null) {
        detail.show(now);
      }
    });
    var centre = new HBox(12, new DomainList(model), map, right);
    HBox.setHgrow(map, Priority.ALWAYS);
    centre.setPadding(new Insets(12));
    normal.setCenter(centre);
    normal.setBottom(timeBar(room));
    wall = new StackPane(new TileGrid(model.wall, 6, model::openKpi));
    wall.setPadding(new Insets(12));
    wall.getStyleClass().add("wall");
    getChildren().add(normal);
  }

  private HBox timeBar(Room room) {
    var live = new ToggleButton(room.texts().get("time.live"));
    live.setSelected(true);
    live.setId("live");
    live.selectedProperty().bindBidirectional(model.live);
    live.textProperty()
        .bind(
            javafx.beans.binding.Bindings.when(model.live)
                .then(room.texts().get("time.live"))
                .otherwise(room.texts().get("time.frozen")));
    var until = new Label();
    until.textProperty().bind(model.asOf);
    until.getStyleClass().add("title");
    var caption = new Label(room.texts().get("time.as-of"));
    caption.getStyleClass().add("second");
    var place = new Label();
    place.getStyleClass().add("title");
    model.region.addListener((property, before, now) -> place.setText(place(room)));
    place.setText(place(room));
    var bar = new HBox(live, place, caption, until);
    bar.getStyleClass().addAll("panel", "time-bar");
    BorderPane.setMargin(bar, new Insets(0, 12, 12, 12));
    return bar;
  }

  private String place(Room room) {
    return model.path().stream()
        .map(r -> room.texts().name(r.name(), r.nameEn()))
        .reduce((above, below) -> above + " › " + below)
        .orElse("");
  }

  MapPanel map() {
    return map;
  }

  /// Shows the tiles of all domains, or the map again.
  void wall() {
    getChildren().setAll(getChildren().contains(wall) ? normal : wall);
  }
}
