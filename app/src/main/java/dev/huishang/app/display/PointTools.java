package dev.huishang.app.display;

import dev.huishang.app.shell.Icons;
import dev.huishang.app.shell.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// The tools for points beside the switch of the layers: rectangle, lasso, table.
final class PointTools extends HBox {
  PointTools(SelectHand hand, SightViewModel model, Texts texts) {
    super(4);
    setMinWidth(USE_PREF_SIZE);
    setAlignment(Pos.CENTER_LEFT);
    var table = button(Icons.TABLE, "sight-open", texts.get("action.in-view"));
    table.selectedProperty().bindBidirectional(model.tabled);
    getChildren()
        .addAll(
            tool(hand, SelectTool.BOX, Icons.BOX, texts.get("action.select-box")),
            tool(hand, SelectTool.LASSO, Icons.LASSO, texts.get("action.select-lasso")),
            table);
  }

  private static ToggleButton tool(SelectHand hand, SelectTool tool, Icons icon, String said) {
    var button = button(icon, "select-" + tool.name(), said);
    button.setOnAction(event -> hand.take(tool));
    hand.tool.addListener((t, before, now) -> button.setSelected(now == tool));
    return button;
  }

  private static ToggleButton button(Icons icon, String id, String said) {
    var button = new ToggleButton("", icon.node());
    button.setId(id);
    button.setTooltip(new Tooltip(said));
    button.setAccessibleText(said);
    return button;
  }
}
