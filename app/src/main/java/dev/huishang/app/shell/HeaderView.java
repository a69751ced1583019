package dev.huishang.app.shell;

import dev.huishang.domain.Connectivity;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The one header: left who and where, centre the functions, right the truth.
final class HeaderView extends HBox {
  private final ToggleGroup functions = new ToggleGroup();
  private final HBox tabs = new HBox(2);
  private final Label product = new Label();
  private final Label place = new Label();
  private final HBox marks = new HBox(6);

  HeaderView(Room room, HeaderViewModel model, List<String> ids, Consumer<String> open) {
    var texts = room.texts();
    getStyleClass().add("header");
    marks.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    tabs.setAlignment(javafx.geometry.Pos.CENTER);
    product.setText(texts.get("product"));
    product.getStyleClass().add("product");
    place.getStyleClass().add("second");
    for (int i = 0; i < ids.size(); i++) {
      tabs.getChildren().add(tab(texts, ids.get(i), i + 1, open));
    }
    var zone = text(Bindings.createStringBinding(() -> texts.get("header.zone")), "second");
    var clock = text(model.clock, "clock");
    var settings = new Button("", Icons.SETTINGS.node());
    settings.getStyleClass().addAll("tab", "settings-button");
    settings.setTooltip(new Tooltip(texts.get("function.settings")));
    settings.setOnAction(e -> open.accept("settings"));
    showMarks(model);
    model.marking.addListener((ListChangeListener<String>) c -> showMarks(model));
    getChildren()
        .addAll(
            product,
            place,
            marks,
            grow(),
            tabs,
            grow(),
            dot(model),
            text(model.link, "link-text"),
            text(model.unsent, "second"),
            text(model.alarms, "second"),
            clock,
            zone,
            text(model.user, "second"),
            settings);
    getChildren()
        .forEach(child -> {
          if (child instanceof Region region) {
            region.setMinWidth(
                region.getStyleClass().isEmpty() && !(child instanceof HBox)
                    ? 0
                    : Region.USE_PREF_SIZE);
          }
        });
  }

  /// Names of the functions give way before any figure does: first their icons, then they stand
  /// below their keys.
  void narrow(Room room, double width) {
    boolean names = width >= (room.texts().isChinese() ? 1500 : 1840);
    boolean bare = !names && room.texts().isChinese() && width >= 1340; // names without their icons
    place.setText((names ? "· " : "") + room.preferences().get().room());
    boolean tight = names && width < (room.texts().isChinese() ? 1700 : 2100);
    product.setVisible(names);
    product.setManaged(names);
    getStyleClass().remove("narrow");
    if (!names || tight) {
      getStyleClass().add("narrow");
    }
    for (var node : tabs.getChildren()) {
      if (node instanceof ToggleButton tab) {
        var id = String.valueOf(tab.getUserData());
        var key = "F" + (tabs.getChildren().indexOf(tab) + 1);
        boolean stacked = !names && !bare;
        var name = room.texts().get((stacked ? "function.short." : "function.") + id);
        tab.setText(key + (stacked ? "\n" : " ") + name);
        tab.getStyleClass().remove("stacked");
        if (stacked) {
          tab.getStyleClass().add("stacked");
        }
        tab.setGraphic(names ? Icons.of(id).node() : null);
      }
    }
  }

  private void showMarks(HeaderViewModel model) {
    marks.getChildren().clear();
    for (var mark : model.marking) {
      var label = new Label(mark);
      label.getStyleClass().add("marking");
      label.setMinWidth(Region.USE_PREF_SIZE);
      marks.getChildren().add(label);
    }
  }

  private ToggleButton tab(Texts texts, String id, int key, Consumer<String> open) {
    var name = texts.get("function." + id);
    var tab = new ToggleButton("F" + key + " " + name, Icons.of(id).node());
    tab.getStyleClass().setAll("toggle-button", "tab");
    tab.setId("tab-" + id);
    tab.setTooltip(new Tooltip(name));
    tab.setAccessibleText(name);
    tab.setUserData(id);
    tab.setMinWidth(Region.USE_PREF_SIZE);
    tab.setToggleGroup(functions);
    tab.setOnAction(e -> open.accept(id));
    return tab;
  }

  /// Marks the function that is open.
  void chosen(String id) {
    functions.getToggles().forEach(t -> t.setSelected(id.equals(t.getUserData())));
  }

  private static Region dot(HeaderViewModel model) {
    var dot = new Region();
    dot.getStyleClass().addAll("dot", "red");
    model.state.addListener(
        (property, before, state) -> dot.getStyleClass().setAll("dot", colour(state)));
    dot.getStyleClass().setAll("dot", colour(model.state.get()));
    return dot;
  }

  static String colour(Connectivity state) {
    return switch (state) {
      case ONLINE -> "green";
      case DEGRADED, RECOVERING -> "yellow";
      case OFFLINE -> "red";
    };
  }

  private static Label text(ObservableValue<String> text, String style) {
    var label = new Label();
    label.textProperty().bind(text);
    label.getStyleClass().add(style);
    label.setId(style.equals("clock") ? "clock" : null);
    return label;
  }

  private static Region grow() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }
}
