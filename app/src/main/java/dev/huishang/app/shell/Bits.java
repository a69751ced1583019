package dev.huishang.app.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Small pieces every function area is put together from, in the style classes of the one
/// stylesheet.
public final class Bits {
  /// A label with style classes.
  public static Label label(String text, String... styles) {
    var label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /// A label that may take several lines.
  public static Label wrapped(String text, String... styles) {
    var label = label(text, styles);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /// What is said when there is something to say; takes no room otherwise.
  public static Label said(String style) {
    var label = wrapped("", style);
    label.managedProperty().bind(label.textProperty().isNotEmpty());
    return label;
  }

  /// A panel with a title.
  public static VBox panel(String title, Node... content) {
    var box = new VBox(12);
    box.getStyleClass().addAll("panel", "padded");
    if (!title.isEmpty()) {
      box.getChildren().add(label(title, "title"));
    }
    box.getChildren().addAll(content);
    return box;
  }

  /// A name at the left and its value at the right.
  public static HBox pair(String name, String value) {
    var left = label(name, "caption", "second");
    left.setMinWidth(Region.USE_PREF_SIZE);
    var right = wrapped(value);
    right.setMaxWidth(Double.MAX_VALUE);
    right.setAlignment(Pos.CENTER_RIGHT);
    right.setTextAlignment(javafx.scene.text.TextAlignment.RIGHT);
    HBox.setHgrow(right, Priority.ALWAYS);
    return new HBox(12, left, right);
  }

  /// Takes the space that is left.
  public static Region spring() {
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    VBox.setVgrow(spring, Priority.ALWAYS);
    return spring;
  }

  /// A dot in the colour of a light: `green`, `yellow`, `red`, `grey`.
  public static Region dot(String colour) {
    var dot = new Region();
    dot.getStyleClass().addAll("dot", colour);
    return dot;
  }

  /// A column of figures stands at the right, under its title.
  public static <S, T> TableColumn<S, T> figures(TableColumn<S, T> column) {
    column.getStyleClass().add("figures");
    return column;
  }

  private Bits() {}
}
