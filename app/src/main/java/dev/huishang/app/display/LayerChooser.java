package dev.huishang.app.display;

import dev.huishang.app.shell.Texts;
import dev.huishang.domain.Networks;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// All layers in groups, each with a box to switch it: stations left, themes right.
final class LayerChooser extends VBox {
  static final List<String> NETWORKS =
      List.of(
          Networks.AIR_NATIONAL,
          Networks.AIR_LOCAL,
          Networks.WATER_NATIONAL,
          Networks.WATER_LOCAL,
          Networks.ECOLOGY_POINTS,
          Networks.GROUNDWATER_NATURAL,
          Networks.GROUNDWATER_WATER,
          Networks.SOURCES,
          Networks.RADIATION,
          Networks.NUCLEAR);

  private static final double RIGHT = 270;
  private final DisplayViewModel model;
  private final Texts texts;

  /// @param close hides it
  LayerChooser(DisplayViewModel model, Texts texts, Runnable close) {
    super(6);
    this.model = model;
    this.texts = texts;
    setId("layer-chooser");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    var left = new VBox(5, title("theme.group.stations"));
    NETWORKS.forEach(network -> left.getChildren().add(network(network)));
    var right =
        new VBox(
            5,
            title("theme.group.fields"),
            line(theme(LayerKind.SURFACE), theme(LayerKind.ISOLINES), theme(LayerKind.WIND)),
            quantities(),
            title("theme.group.density"),
            line(theme(LayerKind.HEAT), theme(LayerKind.CLUSTERS)),
            title("theme.group.areas"),
            line(
                theme(LayerKind.CHOROPLETH),
                theme(LayerKind.ZONES),
                theme(LayerKind.WARNING_AREAS)),
            indicators(),
            title("theme.group.courses"),
            line(theme(LayerKind.RIVERS), theme(LayerKind.TRACKS)));
    var keys = new Label(texts.get("theme.keys"));
    keys.getStyleClass().addAll("caption", "second");
    getChildren().addAll(new HBox(14, left, right), keys);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
          }
        });
  }

  private Label title(String key) {
    var title = new Label(texts.or(key, key));
    title.getStyleClass().add("strong");
    return title;
  }

  private static FlowPane line(Region... parts) {
    var line = new FlowPane(12, 5, parts);
    line.setPrefWrapLength(RIGHT);
    return line;
  }

  private CheckBox network(String network) {
    var box = box("layer-" + network, texts.get("network." + network));
    box.setSelected(model.networks.get().contains(network));
    box.setOnAction(event -> model.toggle(network));
    model.networks.addListener((property, before, now) -> box.setSelected(now.contains(network)));
    return box;
  }

  private CheckBox theme(LayerKind kind) {
    var box = box("theme-" + kind.key(), texts.get("theme.layer." + kind.key()));
    box.setSelected(model.themes.choice.get().has(kind));
    box.setOnAction(event -> model.themes.toggle(kind));
    model.themes.choice.addListener((property, before, now) -> box.setSelected(now.has(kind)));
    return box;
  }

  private static CheckBox box(String id, String text) {
    var box = new CheckBox(text);
    box.setId(id);
    box.getStyleClass().add("caption");
    box.setMinWidth(USE_PREF_SIZE);
    return box;
  }

  private ComboBox<String> quantities() {
    var all = new ComboBox<String>();
    all.setId("theme-quantity");
    all.setAccessibleText(texts.get("theme.quantity"));
    all.getItems().setAll(ThemeData.load().quantities());
    all.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String id) {
            return id == null ? "" : texts.or("theme.quantity-name." + id, id);
          }

          @Override
          public String fromString(String text) {
            return text;
          }
        });
    all.setValue(model.themes.choice.get().quantity());
    all.setOnAction(event -> model.themes.quantity(all.getValue()));
    model.themes.choice.addListener((property, before, now) -> all.setValue(now.quantity()));
    return all;
  }

  private ComboBox<ThemeAnswer.Offer> indicators() {
    var all = new ComboBox<ThemeAnswer.Offer>();
    all.setId("theme-indicator");
    all.setAccessibleText(texts.get("theme.indicator"));
    all.setPromptText(texts.get("theme.indicator"));
    all.setMaxWidth(RIGHT);
    all.setOnAction(event -> {
      if (all.getValue() != null) {
        model.themes.kpi(all.getValue().id());
      }
    });
    model.themes.answer.addListener((property, before, now) -> {
      if (!now.indicators().equals(all.getItems())) {
        all.getItems().setAll(now.indicators());
        all.setValue(
            now.indicators().stream()
                .filter(o -> o.id().equals(now.choice().kpi()))
                .findFirst()
                .orElse(null));
      }
    });
    return all;
  }

  /// Puts the cursor on its first box.
  void ask() {
    lookupAll(".check-box").stream().findFirst().ifPresent(b -> b.requestFocus());
  }
}
