package dev.huishang.app.display;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Icons;
import dev.huishang.app.shell.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The list of views over the map: a name for the present one, and what can be done with each, by
/// mouse and by key.
final class ViewsPanel extends VBox {
  private static final double WIDTH = 480;
  private static final double HEIGHT = 260;
  private final ViewsViewModel model;
  private final Texts texts;
  private final Ways ways;
  private final TextField name = new TextField();
  private final Button keep = new Button();
  private final ListView<SavedView> list;
  private Optional<SavedView> renaming = Optional.empty();

  /// What the panel cannot do alone.
  ///
  /// @param suggestion a name for the present view
  /// @param now the present view under a name
  /// @param go stands there
  /// @param done gives the keyboard back
  record Ways(
      Supplier<String> suggestion,
      java.util.function.Function<String, SavedView> now,
      Consumer<SavedView> go,
      Runnable done) {}

  ViewsPanel(ViewsViewModel model, Texts texts, Ways ways) {
    super(8);
    this.model = model;
    this.texts = texts;
    this.ways = ways;
    setId("views-panel");
    getStyleClass().addAll("panel", "legend");
    setPrefWidth(WIDTH);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    list = new ListView<>(model.views);
    list.setId("views-list");
    list.setPrefHeight(HEIGHT);
    list.setCellFactory(view -> new ViewCell(texts));
    list.setPlaceholder(Bits.wrapped(texts.get("views.none"), "second"));
    list.setOnKeyPressed(this::key);
    list.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        chosen().ifPresent(ways.go());
      }
    });
    name.setId("views-name");
    name.setPromptText(texts.get("views.name"));
    name.setOnAction(event -> keep());
    keep.setId("views-keep");
    keep.getStyleClass().add("primary");
    keep.setMinWidth(USE_PREF_SIZE);
    keep.setOnAction(event -> keep());
    HBox.setHgrow(name, Priority.ALWAYS);
    var count = Bits.label("", "caption", "second");
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> texts.get("views.count", model.views.size(), SavedViews.MOST), model.views));
    var close = icon(Icons.CLOSE, "views-close", "views.close", this::close);
    var title =
        new HBox(8, Bits.label(texts.get("views.title"), "title"), count, Bits.spring(), close);
    title.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    getChildren()
        .addAll(
            title,
            new HBox(8, name, keep),
            list,
            buttons(),
            Bits.wrapped(texts.get("views.keys"), "caption", "second"));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          }
        });
    setVisible(false);
    managedProperty().bind(visibleProperty());
  }

  private HBox buttons() {
    var files = new ViewFiles(model, texts, this);
    var undo = icon(Icons.UNDO, "views-undo", "views.undo", model::undo);
    undo.disableProperty().bind(model.deleted.map(Optional::isEmpty));
    var go = new Button(texts.get("views.go"));
    go.setId("views-go");
    go.setOnAction(event -> chosen().ifPresent(ways.go()));
    var rename = new Button(texts.get("views.rename"));
    rename.setId("views-rename");
    rename.setOnAction(event -> rename());
    var delete = new Button(texts.get("views.delete"));
    delete.setId("views-delete");
    delete.setOnAction(event -> chosen().ifPresent(model::delete));
    for (var button : java.util.List.of(go, rename, delete)) {
      button.setMinWidth(USE_PREF_SIZE);
      button.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    }
    return new HBox(
        6,
        go,
        rename,
        delete,
        undo,
        Bits.spring(),
        icon(Icons.IMPORT, "views-import", "views.import", files::take),
        icon(Icons.EXPORT, "views-export", "views.export", files::export));
  }

  private Button icon(Icons icon, String id, String key, Runnable run) {
    var button = new Button("", icon.node());
    button.setId(id);
    button.setTooltip(new Tooltip(texts.get(key)));
    button.setAccessibleText(texts.get(key));
    button.setOnAction(event -> run.run());
    return button;
  }

  private Optional<SavedView> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  /// Opens with a name for the present view, to be confirmed with Enter.
  void save() {
    open();
    renaming = Optional.empty();
    keep.setText(texts.get("views.keep"));
    name.setText(ways.suggestion().get());
    name.requestFocus();
    name.selectAll();
  }

  /// Opens with the cursor in the list.
  void manage() {
    save();
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
    list.requestFocus();
  }

  private void open() {
    model.read();
    setVisible(true);
  }

  private void close() {
    setVisible(false);
    ways.done().run();
  }

  private void rename() {
    chosen()
        .ifPresent(view -> {
          renaming = Optional.of(view);
          keep.setText(texts.get("views.rename"));
          name.setText(view.name());
          name.requestFocus();
          name.selectAll();
        });
  }

  private void keep() {
    if (!SavedViews.canBeCalled(name.getText())) {
      model.say(texts.get("views.refused.name", SavedViews.MOST, SavedView.LONGEST));
      return;
    }
    if (renaming.isPresent()) {
      model.rename(renaming.get(), name.getText());
      renaming = Optional.empty();
      keep.setText(texts.get("views.keep"));
    } else {
      model.save(ways.now().apply(name.getText()));
    }
    list.requestFocus();
  }

  private void key(KeyEvent event) {
    boolean known = true;
    switch (event.getCode()) {
      case ENTER -> chosen().ifPresent(ways.go());
      case N -> rename();
      case DELETE -> chosen().ifPresent(model::delete);
      case UP -> known = event.isAltDown() && moved(-1);
      case DOWN -> known = event.isAltDown() && moved(1);
      case Z -> {
        known = event.isShortcutDown();
        if (known) {
          model.undo();
        }
      }
      default -> known = false;
    }
    if (known) {
      event.consume();
    }
  }

  private boolean moved(int by) {
    chosen()
        .ifPresent(view -> {
          int to =
              Math.clamp(
                  list.getSelectionModel().getSelectedIndex() + by, 0, model.views.size() - 1);
          model.move(view, by, () -> list.getSelectionModel().select(to));
        });
    return true;
  }
}
