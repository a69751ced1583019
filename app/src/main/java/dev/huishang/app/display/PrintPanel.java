package dev.huishang.app.display;

import dev.huishang.app.paper.PaperSize;
import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Icons;
import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.Texts;
import dev.huishang.map.MapSurface;
import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// Asks on which paper and where to the map shall be printed, and shows how far it is.
final class PrintPanel extends VBox {
  private static final double WIDTH = 460;
  private final Texts texts;
  private final PrintViewModel model;
  private final ToggleButton opener = new ToggleButton("", Icons.PRINT.node());
  private final TextField target = new TextField();

  /// @param other opens what stands in the same place: one of both is open
  PrintPanel(Room room, DisplayViewModel display, MapSurface map, ToggleButton other) {
    super(8);
    texts = room.texts();
    model = new PrintViewModel(room, display, map::plate, map::drawer);
    setId("print-panel");
    getStyleClass().addAll("panel", "padded");
    setMaxSize(WIDTH, USE_PREF_SIZE);
    setPrefWidth(WIDTH);
    opener.setId("print");
    opener.setTooltip(new Tooltip(texts.get("action.print")));
    opener.setAccessibleText(texts.get("action.print"));
    opener
        .selectedProperty()
        .addListener((s, was, open) -> {
          if (open) {
            model.propose();
            other.setSelected(false);
          }
        });
    other
        .selectedProperty()
        .addListener((s, was, open) -> {
          if (open) {
            opener.setSelected(false);
          }
        });
    visibleProperty().bind(opener.selectedProperty());
    managedProperty().bind(opener.selectedProperty());
    getChildren()
        .addAll(
            Bits.label(texts.get("action.print"), "strong"),
            paper(),
            title(),
            place(),
            buttons(),
            said());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            opener.setSelected(false);
            event.consume();
          }
        });
  }

  /// The button that opens and closes this.
  ToggleButton opener() {
    return opener;
  }

  /// Opens it.
  void ask() {
    opener.setSelected(true);
    target.requestFocus();
  }

  private HBox paper() {
    var format = new ComboBox<PaperSize.Format>();
    format.setId("print-format");
    format.getItems().setAll(PaperSize.Format.values());
    format.valueProperty().bindBidirectional(model.format);
    format.setOnAction(event -> model.propose());
    var way = new ComboBox<Boolean>();
    way.setId("print-landscape");
    way.getItems().setAll(true, false);
    way.setConverter(
        new javafx.util.StringConverter<>() {
          @Override
          public String toString(Boolean lying) {
            return texts.get(lying ? "print.landscape" : "print.portrait");
          }

          @Override
          public Boolean fromString(String text) {
            return texts.get("print.landscape").equals(text);
          }
        });
    way.setValue(model.landscape.get());
    way.setOnAction(event -> {
      model.landscape.set(way.getValue());
      model.propose();
    });
    var dpi = Bits.label(texts.get("print.dpi"), "caption", "second");
    var line = new HBox(8, format, way, dpi);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private HBox title() {
    var field = new TextField();
    field.setId("print-title");
    field.textProperty().bindBidirectional(model.title);
    return named("print.title", field);
  }

  private HBox place() {
    target.setId("print-target");
    target.textProperty().bindBidirectional(model.target);
    var choose = new Button("…");
    choose.setTooltip(new Tooltip(texts.get("print.choose")));
    choose.setAccessibleText(texts.get("print.choose"));
    choose.setOnAction(event -> choose());
    var line = named("print.target", target);
    line.getChildren().add(choose);
    return line;
  }

  private HBox named(String key, TextField field) {
    var name = Bits.label(texts.get(key), "caption", "second");
    name.setMinWidth(64);
    HBox.setHgrow(field, Priority.ALWAYS);
    var line = new HBox(8, name, field);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private HBox buttons() {
    var start = new Button(texts.get("print.start"));
    start.setId("print-start");
    start.getStyleClass().add("primary");
    start.disableProperty().bind(model.running);
    start.setOnAction(event -> model.start());
    var cancel = new Button(texts.get("print.cancel"));
    cancel.setId("print-cancel");
    cancel.setOnAction(event -> model.cancel());
    var bar = new ProgressBar();
    bar.setId("print-progress");
    bar.progressProperty().bind(model.part);
    var far = Bits.label("", "caption");
    far.textProperty().bind(model.part.map(p -> Math.round(p.doubleValue() * 100) + " %"));
    for (var node : new javafx.scene.Node[] {cancel, bar, far}) {
      node.visibleProperty().bind(model.running);
    }
    var line = new HBox(8, start, cancel, bar, far);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private javafx.scene.control.Label said() {
    var said = Bits.said("caption");
    said.setId("print-said");
    said.textProperty().bind(model.said);
    said.visibleProperty().bind(model.said.isNotEmpty());
    return said;
  }

  private void choose() {
    var chooser = new FileChooser();
    chooser.setTitle(texts.get("print.choose"));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter("PDF", "*.pdf"),
            new FileChooser.ExtensionFilter("PNG", "*.png"));
    var name = Path.of(model.target.get()).getFileName();
    chooser.setInitialFileName(name == null ? "map.pdf" : name.toString());
    var chosen = chooser.showSaveDialog(getScene().getWindow());
    if (chosen != null) {
      model.target.set(chosen.toString());
    }
  }
}
