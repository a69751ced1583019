package dev.huishang.app.display;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Icons;
import dev.huishang.app.shell.Room;
import dev.huishang.map.Camera;
import dev.huishang.map.Layer;
import dev.huishang.map.MapSurface;
import dev.huishang.map.MarkLayer;
import dev.huishang.map.MarkLayer.Mark;
import dev.huishang.map.MarkShape;
import dev.huishang.map.Region;
import dev.huishang.map.StationLayer;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The map with what lies over it: search, layers and the path at the top, the legend at the lower
/// left. Nothing is ever put at the lower right, where the South China Sea stands.
final class MapPanel extends StackPane {
  /// Above the line of scale, source and 审图号.
  private static final double FURNITURE = 44;

  /// The same where that line takes two rows, on a map narrower than this.
  private static final double TWO_ROWS = 60;

  private static final double NARROW = 1000;

  /// Zoom at which a place without a division is shown: some counties around it.
  private static final double CLOSE = 8;

  private static final int FOUND = 0xFFD166;
  private final Room room;
  private final DisplayViewModel model;
  private final MapSurface map;
  private final SearchBox search;
  private @Nullable SearchHit hit;

  MapPanel(Room room, DisplayViewModel model) {
    this.room = room;
    this.model = model;
    map = room.newMap().get();
    search = new SearchBox(model, room.texts(), this::found);
    var legend = new Legend(model, room.texts());
    var layers = new LayerList(model, room.texts());
    var below = new HBox(8, layers, new BasePicker(room, map));
    below.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    var switcher = new ToggleButton("", Icons.LAYERS.node());
    switcher.setId("layers");
    switcher.setTooltip(new Tooltip(room.texts().get("layers.title")));
    below.visibleProperty().bind(switcher.selectedProperty());
    below.managedProperty().bind(switcher.selectedProperty());
    var top = new HBox(8, search, switcher, below, new Breadcrumb(room, model, this::go));
    top.setPickOnBounds(false);
    top.setAlignment(Pos.TOP_LEFT);
    var notice = Bits.label("", "map-note");
    notice.setId("map-notice");
    notice.textProperty().bind(model.notice);
    notice.visibleProperty().bind(model.notice.isNotEmpty());
    var above = new VBox(8, top, notice, BasePicker.notice(room));
    above.setPickOnBounds(false);
    above.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().addAll(map, above, legend);
    StackPane.setAlignment(above, Pos.TOP_LEFT);
    StackPane.setMargin(above, new Insets(12));
    StackPane.setAlignment(legend, Pos.BOTTOM_LEFT);
    StackPane.setMargin(legend, new Insets(0, 0, FURNITURE, 12));
    widthProperty()
        .addListener((w, before, now) -> {
          boolean narrow = now.doubleValue() < NARROW;
          StackPane.setMargin(legend, new Insets(0, 0, narrow ? TWO_ROWS : FURNITURE, 12));
          legend.lie(narrow);
        });
    map.onPick(pick -> {
      if (pick.station() >= 0) {
        model.openPoint(pick.station());
      }
    });
    model.marking.addListener((property, before, now) -> map.setMarking(now));
    model.picture.addListener((property, before, now) -> layers());
    setMinWidth(0);
    map.home();
    layers();
  }

  private void layers() {
    var all = new ArrayList<Layer>();
    if (model.picture.get() instanceof dev.huishang.map.StationPicture picture) {
      all.add(new StationLayer(picture));
    }
    if (hit instanceof SearchHit place) {
      all.add(
          new MarkLayer(
              List.of(
                  new Mark(
                      "found", place.lon(), place.lat(), MarkShape.ARROW, FOUND, place.label()))));
    }
    map.setLayers(all);
  }

  private void found(SearchHit place) {
    hit = place;
    layers();
    var region = room.filed().onMap(place.region(), room.now().get()).orElse(null);
    if (region != null) {
      go(region);
    } else { // in no division the map knows: the place itself is shown
      map.setCamera(new Camera(place.lon(), place.lat(), CLOSE));
    }
    if (place.station() >= 0) {
      model.openPoint(place.station());
    }
  }

  /// Goes to a division.
  void go(Region region) {
    model.go(region.adcode());
    if (region.level() == 0) {
      map.home();
    } else {
      map.flyTo(region.west(), region.south(), region.east(), region.north());
    }
  }

  void askSearch() {
    search.ask();
  }

  void home() {
    var nation = room.baseMap().region("100000");
    if (nation != null) {
      go(nation);
    }
    map.home();
  }
}
