package dev.huishang.app.display;

import dev.huishang.app.shell.Room;
import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// 展现: domains, map, tiles or detail, and the bar of time below.
final class DisplayView extends StackPane {
  private static final double RIGHT = 440;

  /// A narrower window stands on a desk: the wall's tiles keep the size of the others.
  private static final double NEAR = 1500;

  private final BorderPane normal = new BorderPane();
  private final StackPane wall;
  private final MapPanel map;
  private final DetailView detail;
  private final StackPane right = new StackPane();

  private final CompareViewModel compare;

  DisplayView(Room room, DisplayViewModel model) {
    compare = new CompareViewModel(room, model);
    map = new MapPanel(room, model, compare);
    detail =
        new DetailView(room.texts(), model::back, () -> model.charts.openOf(model.detail.get()));
    var tiles = scrolling(new TileGrid(model.tiles, 2, model::openKpi));
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
    var domains = new DomainList(model);
    boolean chinese = room.texts().isChinese();
    domains.fit(getWidth(), chinese);
    widthProperty().addListener((p, before, now) -> domains.fit(now.doubleValue(), chinese));
    var over =
        new StackPane(
            new VBox(6, new CompareBar(compare, room.texts()), map),
            new ChartsPane(model.charts, room.texts()));
    over.setMinWidth(0);
    VBox.setVgrow(map, Priority.ALWAYS);
    var read = new VBox(8, over, map.points().panel());
    VBox.setVgrow(over, Priority.ALWAYS);
    read.setMinWidth(0);
    var centre = new HBox(12, domains, read, right);
    HBox.setHgrow(read, Priority.ALWAYS);
    centre.setPadding(new Insets(12));
    normal.setCenter(centre);
    var bar = new TimeBar(room, model);
    BorderPane.setMargin(bar, new Insets(0, 12, 12, 12));
    normal.setBottom(bar);
    var grid =
        new TileGrid(model.wall, 6, model::openKpi, new WallSummary(model.wall, room.texts()));
    wall = new StackPane(scrolling(grid)); // on a small screen the tiles keep their size
    wall.setPadding(new Insets(12));
    wall.getStyleClass().addAll("wall", room.texts().isChinese() ? "chinese" : "english");
    widthProperty()
        .addListener((w, before, now) -> {
          wall.getStyleClass().remove("near");
          if (now.doubleValue() < NEAR) {
            wall.getStyleClass().add("near");
          }
        });
    getChildren().add(normal);
  }

  private static ScrollPane scrolling(TileGrid grid) {
    var pane = new ScrollPane(grid);
    grid.setMinHeight(USE_PREF_SIZE);
    pane.setFitToWidth(true);
    pane.setFitToHeight(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return pane;
  }

  CompareViewModel compare() {
    return compare;
  }

  MapPanel map() {
    return map;
  }

  /// Shows the tiles of all domains, or the map again.
  void wall() {
    getChildren().setAll(getChildren().contains(wall) ? normal : wall);
  }
}
