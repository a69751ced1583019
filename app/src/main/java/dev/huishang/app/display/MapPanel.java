package dev.huishang.app.display;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Icons;
import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.drawing.DrawingPane;
import dev.huishang.domain.RoomTime.Replay;
import dev.huishang.map.Camera;
import dev.huishang.map.ClusterLayer;
import dev.huishang.map.Layer;
import dev.huishang.map.MapSurface;
import dev.huishang.map.MarkLayer;
import dev.huishang.map.MarkLayer.Mark;
import dev.huishang.map.MarkShape;
import dev.huishang.map.Region;
import dev.huishang.map.StationLayer;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The map with what lies over it: search, layers and the path at the top, the legend at the lower
/// left. Nothing is ever put at the lower right, where the South China Sea stands.
final class MapPanel extends StackPane {
  /// Above the line of scale, source and 审图号, which takes as many rows as it needs.
  private static final double ABOVE = 12;

  private static final double NARROW = 1000;

  /// On one narrower than this land reaches the top: the legend stands below it again.
  private static final double LEAST = 700;

  /// A map lower than this has no room for chooser and legends at once.
  private static final double LOW = 860;

  /// Zoom at which a place without a division is shown: some counties around it.
  private static final double CLOSE = 8;

  /// As far as a low legend reaches: where the inset begins before, there is none.
  private static final double BESIDE_INSET = 370;

  private static final int FOUND = 0xFFD166;
  private final Room room;
  private final DisplayViewModel model;
  private final MapSurface map;
  private final SearchBox search;
  private final ToggleButton switcher = new ToggleButton("", Icons.LAYERS.node());
  private final DrawingPane drawing;
  private final PointPane points;
  private final ViewsCorner views;
  private final FoldedLegends folded;
  private final CompareStage compared;
  private final PrintPanel print;
  private @Nullable SearchHit hit;
  private List<Layer> drawn = List.of();

  MapPanel(Room room, DisplayViewModel model, CompareViewModel compare) {
    this.room = room;
    this.model = model;
    map = room.newMap().get();
    drawing = new DrawingPane(room, map);
    drawing.onChange(this::layers);
    var words = new ThemeWords(room, model.themes);
    points = new PointPane(room, model, map, drawing, words, Rest::pulses);
    print = new PrintPanel(room, model, map, switcher);
    points.onChosen(this::layers);
    search = new SearchBox(model, room.texts(), this::found);
    var legend = new Legend(model, room.texts());
    var themeLegend = new ThemeLegend(model.themes);
    switcher.setId("layers");
    switcher.setTooltip(new Tooltip(room.texts().get("layers.title")));
    var layers = new LayerChooser(model, room.texts(), () -> switcher.setSelected(false));
    var chosen = new MapDrop(map, layers, new BasePicker(room, map));
    chosen.visibleProperty().bind(switcher.selectedProperty());
    chosen.managedProperty().bind(switcher.selectedProperty());
    switcher.setOnAction(event -> layers.ask());
    switcher
        .selectedProperty()
        .addListener((s, before, open) -> {
          boolean low = open && getHeight() < LOW;
          themeLegend.hide(low);
          legend.hide(low);
        });
    var picked = new PickedTheme(room, words, map);
    views = new ViewsCorner(room, model, map);
    var path = new Breadcrumb(room, model, this::go);
    var against = CompareBar.button(compare, room.texts());
    var choose = points.tools();
    var opener = print.opener();
    var two = compare.mode.isNotEqualTo(CompareMode.OFF);
    var top = new MapTop(map, two, search, switcher, choose, opener, path, views.menu(), against);
    var notice = Bits.label("", "map-note");
    notice.setId("map-notice");
    notice.textProperty().bind(model.notice);
    notice.visibleProperty().bind(model.notice.isNotEmpty());
    notice.managedProperty().bind(model.notice.isNotEmpty());
    var base = BasePicker.notice(room);
    var above =
        new VBox(8, top, notice, views.notice(), base, print, picked, views.panel(), chosen);
    above.setPickOnBounds(false);
    above.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    var legends = new VBox(8, themeLegend, legend);
    legends.setPickOnBounds(false);
    legends.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    folded = new FoldedLegends(room.texts(), legends);
    getChildren().addAll(map, drawing, above, folded, points);
    compared = new CompareStage(room, compare, this, map, List.of(drawing, points));
    compared.drawn(drawing::over);
    drawing.onChange(compared::layers);
    folded
        .visibleProperty()
        .bind(
            compare
                .mode
                .isNotEqualTo(CompareMode.DIFFERENCE)
                .and(
                    Bindings.createBooleanBinding(
                        () -> map.reserved().getMinX() >= BESIDE_INSET,
                        map.widthProperty(),
                        map.heightProperty())));
    compare.mode.addListener(
        (mode, before, now) -> themeLegend.hide(now == CompareMode.DIFFERENCE));
    StackPane.setAlignment(above, Pos.TOP_LEFT);
    StackPane.setMargin(above, new Insets(12));
    StackPane.setAlignment(folded, Pos.BOTTOM_LEFT);
    map.furnitureProperty()
        .addListener((h, before, now) ->
            StackPane.setMargin(folded, new Insets(0, 0, now.doubleValue() + ABOVE, 12)));
    map.widthProperty() // beside another map it is half as wide as the panel
        .addListener((w, before, now) -> {
          boolean narrow = now.doubleValue() < NARROW;
          legend.lie(narrow || themeLegend.isVisible());
          themeLegend.lie(narrow);
          boolean high = narrow && now.doubleValue() >= LEAST;
          place(themeLegend, high ? above : legends, high ? 1 : 0);
        });
    map.onPick(pick -> {
      picked.show(pick);
      if (pick.station() >= 0 && !points.hand().several(pick)) {
        model.openPoint(pick.station());
      }
    });
    model.marking.addListener((property, before, now) -> map.setMarking(now));
    model.picture.addListener((property, before, now) -> layers());
    model.themes.answer.addListener((property, before, now) -> {
      layers();
      legend.lie(map.getWidth() < NARROW || themeLegend.isVisible());
    });
    setMinWidth(0);
    map.home();
    layers();
  }

  /// On a narrow map the legend stands at the top, where no land is.
  private static void place(ThemeLegend legend, VBox in, int at) {
    if (legend.getParent() != in) {
      if (legend.getParent() instanceof VBox other) {
        other.getChildren().remove(legend);
      }
      in.getChildren().add(at, legend);
    }
  }

  private void layers() {
    var all = new ArrayList<Layer>();
    model.themes.answer.get().themes().forEach(theme -> all.addAll(theme.layers()));
    if (model.picture.get() instanceof dev.huishang.map.StationPicture picture) {
      boolean clustered = model.themes.answer.get().choice().has(LayerKind.CLUSTERS);
      all.add(clustered ? new ClusterLayer(picture) : new StationLayer(picture));
      all.addAll(points.rings());
    }
    if (hit instanceof SearchHit place) {
      all.add(
          new MarkLayer(
              List.of(
                  new Mark(
                      "found", place.lon(), place.lat(), MarkShape.ARROW, FOUND, place.label()))));
    }
    var shown = drawing.over(all);
    if (!shown.equals(drawn)) {
      drawn = shown;
      if (room.clock().current() instanceof Replay r && r.playing()) {
        map.setLayersNow(shown); // within its pulse; tiles made on the lanes come a frame late
      } else {
        map.setLayers(shown);
      }
    }
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

  /// Shows or hides the list of layers.
  void chooser(boolean shown) {
    switcher.setSelected(shown);
  }

  /// Views kept of this map.
  ViewsCorner views() {
    return views;
  }

  /// What can be compared here.
  CompareStage compared() {
    return compared;
  }

  /// True while the legends are unfolded.
  BooleanProperty legends() {
    return folded.open();
  }

  /// Drawing on this map.
  DrawingPane drawing() {
    return drawing;
  }

  /// The points of this map under pointer and keys.
  PointPane points() {
    return points;
  }

  void askPrint() {
    print.ask();
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
