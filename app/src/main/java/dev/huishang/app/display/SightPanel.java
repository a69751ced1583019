package dev.huishang.app.display;

import dev.huishang.app.display.SightAnswer.ClassCount;
import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Icons;
import dev.huishang.app.shell.Texts;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;

/// Below the map: what is in view or chosen as a table, how many of each class, and the ways out.
final class SightPanel extends VBox {
  private static final double LEAST = 240;
  private static final double MOST = 760;
  private static final double SHARE = 0.4;

  /// What the panel asks for.
  ///
  /// @param open opens a point
  /// @param fly brings a point near
  /// @param leave gives the keyboard back to the map
  /// @param marking words that must stand on what leaves the room
  record Ways(
      Consumer<SightRow> open,
      Consumer<SightRow> fly,
      Runnable leave,
      Supplier<List<String>> marking) {}

  private final SightViewModel model;
  private final Texts texts;
  private final Ways ways;
  private final SightTable table;
  private final Label title = Bits.label("", "title");
  private final FlowPane classes = new FlowPane(10, 4);
  private final Button clear;

  SightPanel(SightViewModel model, PointWords words, Texts texts, Ways ways) {
    super(6);
    this.model = model;
    this.texts = texts;
    this.ways = ways;
    setId("sight");
    getStyleClass().addAll("panel", "sight");
    parentProperty()
        .addListener((p, before, now) -> {
          if (now instanceof Region below) {
            var high = below.heightProperty().map(h -> high(h.doubleValue()));
            minHeightProperty().bind(high);
            maxHeightProperty().bind(high);
          }
        });
    table = new SightTable(words, texts, model::order);
    VBox.setVgrow(table, Priority.ALWAYS);
    clear = button("sight-clear", "points.clear", model::clear);
    title.setId("sight-title");
    title.setMinWidth(0);
    var close = new Button("", Icons.CLOSE.node());
    close.setId("sight-close");
    close.getStyleClass().add("link");
    close.setAccessibleText(texts.get("points.table.close"));
    close.setOnAction(event -> leave());
    var head =
        new HBox(
            8,
            title,
            Bits.spring(),
            clear,
            button("sight-copy", "points.copy", this::copy),
            button("sight-export", "points.export", this::export),
            close);
    head.setAlignment(Pos.CENTER_LEFT);
    var notice = Bits.said("caption");
    notice.setId("sight-notice");
    notice.textProperty().bind(model.notice);
    var keys = Bits.label(texts.get("points.table.keys"), "caption", "second");
    getChildren().addAll(head, classes, table, new HBox(16, keys, notice));
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    table.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getClickCount() == 2) {
            chosen(ways.open());
          }
        });
    visibleProperty().bind(model.tabled);
    managedProperty().bind(model.tabled);
    model.seen.addListener((s, before, now) -> show(now));
    model.tabled.addListener((t, before, now) -> {
      if (now) {
        table.requestFocus();
      }
    });
    show(model.seen.get());
  }

  /// So much of a function area of this height.
  private static double high(double height) {
    return Math.clamp(height * SHARE, LEAST, MOST);
  }

  private Button button(String id, String key, Runnable does) {
    var button = new Button(texts.get(key));
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> does.run());
    return button;
  }

  private void show(SightAnswer answer) {
    title.setText(
        texts.get(
            answer.chosen() ? "points.chosen" : "points.in-view", answer.total(), answer.valued()));
    clear.setVisible(answer.chosen());
    clear.setManaged(answer.chosen());
    classes.getChildren().setAll(answer.classes().stream().map(SightPanel::count).toList());
    if (model.tabled.get()) {
      table.show(answer.rows());
    }
  }

  private static HBox count(ClassCount one) {
    var chip = new Label();
    Chips.dress(chip, one.word(), one.rgb(), one.expired());
    var line = new HBox(4, chip, Bits.label(String.format("%,d", one.count()), "strong"));
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void key(KeyEvent event) {
    boolean done = true;
    if (event.getCode() == KeyCode.ENTER) {
      chosen(event.isShiftDown() ? ways.fly() : ways.open());
    } else if (event.getCode() == KeyCode.ESCAPE) {
      leave();
    } else if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
      copy();
    } else {
      done = false;
    }
    if (done) {
      event.consume();
    }
  }

  private void chosen(Consumer<SightRow> way) {
    var row = table.getSelectionModel().getSelectedItem();
    if (row != null) {
      way.accept(row);
    }
  }

  private void leave() {
    model.tabled.set(false);
    ways.leave().run();
  }

  private void copy() {
    model.copy(
        ways.marking().get(),
        text -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
  }

  private void export() {
    var chooser = new FileChooser();
    chooser.setTitle(texts.get("points.export"));
    chooser.getExtensionFilters().add(new ExtensionFilter("CSV", "*.csv"));
    chooser.setInitialFileName("points.csv");
    File chosen = chooser.showSaveDialog(getScene().getWindow());
    if (chosen != null) {
      model.export(chosen.toPath(), ways.marking().get());
    }
  }
}
