package dev.huishang.app.dispatch;

import static dev.huishang.app.shell.Bits.label;
import static dev.huishang.app.shell.Bits.panel;

import dev.huishang.app.dispatch.DispatchViewModel.RegionState;
import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.RowCell;
import dev.huishang.app.shell.Texts;
import dev.huishang.domain.rules.Light;
import dev.huishang.domain.rules.Words;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Layout of the dispatch area: strip of four figures, filters, table, task.
final class DispatchView extends BorderPane {
  private static final double NARROW = 1500;
  private final DispatchViewModel model;
  private final Texts texts;
  private final Words words;
  private final TaskDrawer drawer;
  private final VBox filters;
  private final TableColumn<TaskLine, String> owner;

  DispatchView(DispatchViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.words = new Words(texts.isChinese());
    setStyle("-fx-padding: 12;");
    setTop(strip());
    owner = column("dispatch.col.owner", 110, l -> l.task().owner());
    filters = filters();
    setLeft(filters);
    setCenter(tablePanel());
    drawer = new TaskDrawer(model, texts);
    setRight(drawer);
    widthProperty().addListener((w, before, now) -> narrow(now.doubleValue() < NARROW));
  }

  /// On a small screen the owner stands in the drawer only, and the columns beside the table give
  /// way: its figures never do.
  private void narrow(boolean small) {
    owner.setVisible(!small);
    filters.setMinWidth(small ? 210 : 280);
    filters.setPrefWidth(small ? 210 : 280);
    drawer.setMinWidth(small ? 345 : 420);
    drawer.setPrefWidth(small ? 345 : 420);
  }

  private HBox strip() {
    var strip = new HBox(12);
    strip.setStyle("-fx-padding: 0 0 12 0;");
    Runnable fill =
        () -> {
          var f = model.figures().get();
          strip
              .getChildren()
              .setAll(
                  figure("dispatch.all", f.all(), ""),
                      figure("dispatch.green", f.onTime(), "green"),
                  figure("dispatch.yellow", f.atRisk(), "yellow"),
                      figure("dispatch.red", f.overdue(), "red"));
        };
    model.figures().addListener((o, was, is) -> fill.run());
    fill.run();
    return strip;
  }

  private VBox figure(String key, long value, String light) {
    var name = new HBox(8, label(texts.get(key), "second"));
    if (!light.isEmpty()) {
      name.getChildren().addFirst(Bits.dot(light));
    }
    name.setAlignment(Pos.CENTER_LEFT);
    var box = new VBox(2, name, label(words.figure((double) value, 0), "value"));
    box.getStyleClass().addAll("panel", "padded");
    HBox.setHgrow(box, Priority.ALWAYS);
    box.setPrefWidth(200); // one width for all four: the strip is shared out evenly
    box.setMaxWidth(Double.MAX_VALUE);
    return box;
  }

  private VBox filters() {
    var search = new TextField();
    search.setPromptText(texts.get("dispatch.search"));
    search.textProperty().bindBidirectional(model.search());
    var lights = new VBox(6);
    var group = new ToggleGroup();
    for (var light : new String[] {"", "RED", "YELLOW", "GREEN", "GREY"}) {
      var name = light.isEmpty() ? "dispatch.light.any" : "dispatch.light." + light;
      var button = new ToggleButton(texts.get(name));
      button.setGraphic(light.isEmpty() ? null : Bits.dot(light.toLowerCase(Locale.ROOT)));
      button.setToggleGroup(group);
      button.setSelected(light.isEmpty());
      button.setMaxWidth(Double.MAX_VALUE);
      button.setAlignment(Pos.CENTER_LEFT);
      button.getStyleClass().add("tab");
      button.setOnAction(e -> model.light().set(button.isSelected() ? light : ""));
      lights.getChildren().add(button);
    }
    var regions = new ListView<>(model.regions());
    regions.getStyleClass().add("narrow-rows");
    regions.setCellFactory(list -> new RowCell<>(DispatchView::row));
    VBox.setVgrow(regions, Priority.ALWAYS);
    var box =
        panel(
            texts.get("dispatch.filters"),
            search,
            lights,
            label(texts.get("dispatch.regions"), "title"),
            regions);
    box.setPrefWidth(280);
    box.setMinWidth(280);
    BorderPane.setMargin(box, new javafx.geometry.Insets(0, 12, 0, 0));
    return box;
  }

  private static HBox row(RegionState state) {
    var name = label(state.name());
    name.setMinWidth(USE_PREF_SIZE);
    var row =
        new HBox(
            4,
            name,
            Bits.spring(),
            Bits.dot("red"),
            count(state.red()),
            Bits.dot("yellow"),
            count(state.yellow()),
            Bits.dot("green"),
            count(state.green()));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Label count(long value) {
    var count = label(String.valueOf(value));
    count.setMinWidth(14);
    count.setAlignment(Pos.CENTER_RIGHT);
    return count;
  }

  private VBox tablePanel() {
    var table = new TableView<>(model.lines());
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setFixedCellSize(40);
    table.getColumns().add(lightColumn());
    table
        .getColumns()
        .add(column("dispatch.col.task", 340, l -> texts.name(l.task().zh(), l.task().en())));
    table.getColumns().add(column("dispatch.col.region", 150, TaskLine::regionName));
    table.getColumns().add(owner);
    table
        .getColumns()
        .add(
            whole(
                column("dispatch.col.due", 110, l -> words.time(l.task().due()).substring(0, 10))));
    table
        .getColumns()
        .add(
            whole(
                column(
                    "dispatch.col.progress",
                    116,
                    l -> l.task().progressPct() + " / " + l.task().plannedPct() + " %")));
    var state =
        column("dispatch.col.state", 130, l -> texts.get("dispatch.state." + l.task().state()));
    state.setMinWidth(texts.isChinese() ? 104 : 128);
    table.getColumns().add(state);
    table.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> model.choose(is));
    table.setPlaceholder(label(texts.get("dispatch.empty"), "second"));
    VBox.setVgrow(table, Priority.ALWAYS);
    var count = label("", "caption", "second");
    model
        .figures()
        .addListener((o, was, is) ->
            count.setText(texts.get("dispatch.rows", model.lines().size(), model.hidden())));
    var box = panel(texts.get("dispatch.tasks"), table, count);
    return box;
  }

  private TableColumn<TaskLine, String> column(
      String key, double width, Function<TaskLine, String> text) {
    var column = new TableColumn<TaskLine, String>(texts.get(key));
    column.setPrefWidth(width);
    column.setCellValueFactory(c -> new ReadOnlyStringWrapper(text.apply(c.getValue())));
    return column;
  }

  /// A column of figures: never narrower than they are.
  private static TableColumn<TaskLine, String> whole(TableColumn<TaskLine, String> column) {
    column.setMinWidth(column.getPrefWidth());
    return Bits.figures(column);
  }

  private TableColumn<TaskLine, Light> lightColumn() {
    var column = new TableColumn<TaskLine, Light>(texts.get("dispatch.col.light"));
    column.setPrefWidth(96);
    column.setMinWidth(84);
    column.setMaxWidth(110);
    column.setCellValueFactory(
        c -> new javafx.beans.property.ReadOnlyObjectWrapper<>(c.getValue().light()));
    column.setCellFactory(c ->
        new TableCell<>() {
          @Override
          protected void updateItem(@Nullable Light light, boolean empty) {
            super.updateItem(light, empty);
            setText(empty || light == null ? null : texts.get("dispatch.light." + light));
            setGraphic(
                empty || light == null ? null : Bits.dot(light.name().toLowerCase(Locale.ROOT)));
          }
        });
    return column;
  }
}
