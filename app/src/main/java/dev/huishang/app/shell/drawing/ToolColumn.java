package dev.huishang.app.shell.drawing;

import dev.huishang.app.shell.Icons;
import dev.huishang.app.shell.Texts;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The tools, one above the other: what is drawn, undo, files.
final class ToolColumn extends VBox {
  private static final Map<Tool, Icons> ICONS =
      new EnumMap<>(
          Map.of(
              Tool.NONE, Icons.CHOOSE,
              Tool.POINT, Icons.POINT,
              Tool.LINE, Icons.LINE,
              Tool.AREA, Icons.AREA,
              Tool.TEXT, Icons.TEXT,
              Tool.LENGTH, Icons.LENGTH,
              Tool.EXTENT, Icons.EXTENT));

  /// What the column asks for.
  ///
  /// @param focus gives the keyboard to the map
  /// @param open asks for a file to read
  /// @param save asks for a file to write
  record Ways(Runnable focus, Runnable open, Runnable save) {}

  private final Texts texts;

  ToolColumn(DrawingViewModel model, Texts texts, Ways ways) {
    super(2);
    this.texts = texts;
    getStyleClass().addAll("panel", "tools");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    for (var tool : Tool.values()) {
      var button = new ToggleButton("", ICONS.getOrDefault(tool, Icons.CHOOSE).node());
      name(button, tool.name().toLowerCase(java.util.Locale.ROOT));
      button.setOnAction(event -> {
        model.take(tool);
        button.setSelected(true); // pressing it again keeps it
        ways.focus().run();
      });
      button.setSelected(tool == model.sketch.tool.get());
      model.sketch.tool.addListener((o, was, is) -> button.setSelected(is == tool));
      getChildren().add(button);
    }
    getChildren()
        .addAll(
            line(),
            button(Icons.UNDO, "undo", model::undo),
            button(Icons.REDO, "redo", model::redo),
            line(),
            button(Icons.IMPORT, "import", ways.open()),
            button(Icons.EXPORT, "export", ways.save()));
  }

  private Button button(Icons icon, String id, Runnable action) {
    var button = new Button("", icon.node());
    name(button, id);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void name(ButtonBase button, String id) {
    button.setId("draw-" + id);
    var said = texts.get("drawing.tool." + id);
    button.setTooltip(new Tooltip(said));
    button.setAccessibleText(said);
  }

  private static Region line() {
    var line = new Region();
    line.getStyleClass().add("tools-line");
    return line;
  }
}
