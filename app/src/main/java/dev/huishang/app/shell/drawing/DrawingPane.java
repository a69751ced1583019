package dev.huishang.app.shell.drawing;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Icons;
import dev.huishang.app.shell.Room;
import dev.huishang.map.DrawingLayer;
import dev.huishang.map.Layer;
import dev.huishang.map.MapSurface;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;

/// What lies over a map to draw on it: the rubber band, at the upper right the place under the
/// pointer and the tools, left of them what is chosen or arrives. The map itself is left free.
public final class DrawingPane extends StackPane {
  private static final double NARROW = 1240;

  /// Below what stands at the upper left of a narrow map.
  private static final double LOWER = 56;

  /// Narrower than this what stands there takes two rows.
  private static final double TWO_ROWS = 960;

  private static final double LOWEST = 100;

  private final Room room;
  private final MapSurface map;
  private final DrawingViewModel model;
  private final FilesViewModel files;

  /// @param map lies below, in the same parent
  public DrawingPane(Room room, MapSurface map) {
    this.room = room;
    this.map = map;
    model = new DrawingViewModel(room);
    files = new FilesViewModel(room, model);
    setPickOnBounds(false);
    setMinSize(0, 0);
    var readout = new Readout(room, model.sketch);
    new DrawingHand(model, files, readout, map);
    var corner = corner(readout);
    var overlay = new SketchOverlay(model.sketch, map);
    getChildren().addAll(overlay, corner);
    StackPane.setAlignment(corner, Pos.TOP_RIGHT);
    StackPane.setMargin(corner, new Insets(12));
    widthProperty()
        .addListener((o, was, is) -> {
          double wide = is.doubleValue();
          double top = wide < TWO_ROWS ? LOWEST : wide < NARROW ? LOWER : 12;
          StackPane.setMargin(corner, new Insets(top, 12, 12, 12));
        });
  }

  private VBox corner(Readout readout) {
    var texts = room.texts();
    var pencil = new ToggleButton("", Icons.DRAW.node());
    pencil.setId("draw");
    pencil.setTooltip(new Tooltip(texts.get("drawing.title")));
    pencil.setAccessibleText(texts.get("drawing.title"));
    pencil.setOnAction(event -> model.take(Tool.NONE));
    var ways = new ToolColumn.Ways(map::requestFocus, this::open, this::save);
    var tools = new ToolColumn(model, texts, ways);
    tools.visibleProperty().bind(pencil.selectedProperty());
    tools.managedProperty().bind(pencil.selectedProperty());
    var authors = new AuthorList(model, texts);
    var drawing = new VBox(8, words(), authors);
    drawing.setAlignment(Pos.TOP_RIGHT);
    drawing.visibleProperty().bind(pencil.selectedProperty());
    drawing.managedProperty().bind(pencil.selectedProperty());
    var side =
        new VBox(
            8, notice(), new ArrivalPanel(files, texts), new ChosenPanel(room, model), drawing);
    side.setAlignment(Pos.TOP_RIGHT);
    side.setPickOnBounds(false);
    var below = new HBox(8, side, tools);
    below.setAlignment(Pos.TOP_RIGHT);
    below.setPickOnBounds(false);
    var top = new HBox(8, readout, pencil);
    top.setAlignment(Pos.CENTER_RIGHT);
    top.setPickOnBounds(false);
    var corner = new VBox(8, top, below);
    corner.setPickOnBounds(false);
    corner.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    return corner;
  }

  private VBox notice() {
    var said = Bits.wrapped("", "map-note");
    said.setId("draw-notice");
    said.setMaxWidth(380);
    said.textProperty().bind(model.notice);
    said.visibleProperty().bind(model.notice.isNotEmpty());
    said.managedProperty().bind(said.visibleProperty());
    var busy = Bits.label("", "map-note");
    busy.textProperty().bind(files.reading.map(f -> room.texts().get("drawing.busy", f)));
    busy.visibleProperty().bind(files.reading.isNotEmpty());
    busy.managedProperty().bind(busy.visibleProperty());
    var both = new VBox(4, said, busy);
    both.setAlignment(Pos.TOP_RIGHT);
    return both;
  }

  /// The words of a text, asked for once its place is clicked.
  private TextField words() {
    var field = new TextField();
    field.setId("draw-words");
    field.setPromptText(room.texts().get("drawing.words"));
    field.setPrefWidth(300);
    field.setVisible(false);
    field.managedProperty().bind(field.visibleProperty());
    model.sketch.corners.addListener(
        (javafx.collections.ListChangeListener<Object>)
            change -> {
              boolean asked = model.sketch.tool.get() == Tool.TEXT && model.sketch.begun();
              field.setVisible(asked);
              if (asked) {
                field.requestFocus();
              }
            });
    field.setOnAction(event -> {
      model.finish(field.getText());
      if (!model.sketch.begun()) {
        field.clear();
        map.requestFocus();
      }
    });
    return field;
  }

  private void open() {
    var chooser = new FileChooser();
    chooser.setTitle(room.texts().get("drawing.tool.import"));
    chooser
        .getExtensionFilters()
        .add(
            new ExtensionFilter(
                "GeoJSON, KML, Shapefile", "*.geojson", "*.json", "*.kml", "*.shp"));
    var chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
    if (chosen != null) {
      files.offer(chosen.stream().map(File::toPath).toList());
    }
  }

  private void save() {
    var chooser = new FileChooser();
    chooser.setTitle(room.texts().get("drawing.tool.export"));
    chooser
        .getExtensionFilters()
        .addAll(
            new ExtensionFilter("GeoJSON", "*.geojson"),
            new ExtensionFilter("KML", "*.kml"),
            new ExtensionFilter("GeoPackage", "*.gpkg"));
    chooser.setInitialFileName("drawings.geojson");
    var chosen = chooser.showSaveDialog(getScene().getWindow());
    if (chosen != null) {
      files.write(chosen.toPath());
    }
  }

  /// Reads these files as if they had been dropped on the map.
  public void offer(List<Path> dropped) {
    files.offer(dropped);
  }

  /// Drawing on this map.
  public DrawingViewModel model() {
    return model;
  }

  /// These layers with what is drawn above them.
  public List<Layer> over(List<Layer> layers) {
    var drawn = model.drawn.get();
    DrawingLayer layer = drawn == null ? new DrawingLayer(List.of(), List.of()) : drawn.layer();
    if (layer.pieces().isEmpty()) {
      return layers;
    }
    var all = new ArrayList<>(layers);
    all.add(layer);
    return all;
  }

  /// Called when what is drawn looks different.
  public void onChange(Runnable redraw) {
    model.drawn.addListener((o, was, is) -> redraw.run());
  }

  /// Ends its subscription.
  public void close() {
    model.close();
  }
}
