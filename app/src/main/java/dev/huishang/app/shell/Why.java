package dev.huishang.app.shell;

import static dev.huishang.app.shell.Bits.label;
import static dev.huishang.app.shell.Bits.wrapped;

import dev.huishang.domain.explain.Derivation;
import javafx.geometry.Side;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Shows on a click how a value came about, beside the value.
public final class Why {
  private static final double WIDTH = 420;
  private static final double HIGHEST = 420;

  /// Makes a click on the node show this derivation. A later call for the same node replaces the
  /// earlier one.
  public static void on(Node node, Derivation derivation, Texts texts) {
    node.setCursor(Cursor.HAND);
    Tooltip.install(node, new Tooltip(texts.get("shell.why")));
    node.setOnMouseClicked(e -> {
      if (e.getButton() == MouseButton.PRIMARY) {
        menu(derivation).show(node, Side.BOTTOM, 0, 4);
        e.consume();
      }
    });
  }

  private static ContextMenu menu(Derivation derivation) {
    var item = new CustomMenuItem(scroll(derivation), false);
    item.setId("why");
    var menu = new ContextMenu(item);
    menu.setId("why-menu");
    menu.setAutoHide(true);
    return menu;
  }

  private static ScrollPane scroll(Derivation derivation) {
    var scroll = new ScrollPane(tree(derivation, 0));
    scroll.setFitToWidth(true);
    scroll.setPrefViewportWidth(WIDTH);
    scroll.setMaxHeight(HIGHEST);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return scroll;
  }

  /// The derivation as lines, its parts indented; the same order as the command line prints.
  static VBox tree(Derivation d, int depth) {
    var box = new VBox(4);
    box.setStyle("-fx-padding: 4 4 4 " + (4 + 12 * depth) + ";");
    box.setMaxWidth(Region.USE_PREF_SIZE);
    box.setPrefWidth(WIDTH - 24);
    box.getChildren()
        .add(wrapped(d.what() + ": " + (d.value().isEmpty() ? "—" : d.value()), "strong"));
    if (!d.standard().isEmpty()) {
      box.getChildren().add(label(d.standard() + " " + d.clause(), "caption", "second"));
    }
    for (var i : d.inputs()) {
      var value = i.value() + (i.unit().isEmpty() ? "" : " " + i.unit());
      box.getChildren().add(wrapped(i.name() + " = " + value, "second"));
    }
    d.steps().forEach(s -> box.getChildren().add(wrapped(s.rule() + " → " + s.did())));
    d.parts().forEach(p -> box.getChildren().add(tree(p, depth + 1)));
    return box;
  }

  private Why() {}
}
