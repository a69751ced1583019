package dev.huishang.app.shell;

import dev.huishang.domain.explain.Derivation;
import javafx.geometry.Side;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/// Shows on a click, or on Enter, how a value came about, beside the value.
public final class Why {
  private static final double WIDTH = 420;
  private static final double HIGHEST = 420;

  /// Makes a click on the node, or Enter while it has the focus, show this derivation. A later call
  /// for the same node replaces the earlier one.
  public static void on(Node node, Derivation derivation, Texts texts) {
    node.setCursor(Cursor.HAND);
    Tooltip.install(node, new Tooltip(texts.get("shell.why")));
    node.setOnMouseClicked(e -> {
      if (e.getButton() == MouseButton.PRIMARY) {
        menu(derivation, texts).show(node, Side.BOTTOM, 0, 4);
        e.consume();
      }
    });
    node.setFocusTraversable(true);
    node.setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ENTER) {
        menu(derivation, texts).show(node, Side.BOTTOM, 0, 4);
        e.consume();
      }
    });
  }

  private static ContextMenu menu(Derivation derivation, Texts texts) {
    var item = new CustomMenuItem(scroll(derivation, texts), false);
    item.setId("why");
    var menu = new ContextMenu(item);
    menu.setId("why-menu");
    menu.setAutoHide(true);
    return menu;
  }

  private static ScrollPane scroll(Derivation derivation, Texts texts) {
    var scroll = new ScrollPane(new DerivationView(derivation, texts.isChinese()));
    scroll.setFitToWidth(true);
    scroll.setPrefViewportWidth(WIDTH);
    scroll.setMaxHeight(HIGHEST);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return scroll;
  }

  private Why() {}
}
