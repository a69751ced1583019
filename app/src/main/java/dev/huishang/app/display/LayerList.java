package dev.huishang.app.display;

import dev.huishang.app.shell.Texts;
import dev.huishang.domain.Networks;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// All layers, each with a box to switch it.
final class LayerList extends VBox {
  private static final List<String> ALL =
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

  LayerList(DisplayViewModel model, Texts texts) {
    super(6);
    getStyleClass().addAll("panel", "legend");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    var title = new Label(texts.get("layers.title"));
    title.getStyleClass().add("strong");
    getChildren().add(title);
    for (var network : ALL) {
      var box = new CheckBox(texts.get("network." + network));
      box.setId("layer-" + network);
      box.setSelected(model.networks.get().contains(network));
      box.setOnAction(event -> model.toggle(network));
      model.networks.addListener((property, before, now) -> box.setSelected(now.contains(network)));
      getChildren().add(box);
    }
  }
}
