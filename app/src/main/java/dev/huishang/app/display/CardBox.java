package dev.huishang.app.display;

import dev.huishang.app.shell.Bits;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The card of a point: what it is, how bad, its value, how old. The pointer goes through it.
final class CardBox extends VBox {
  private static final double WIDE = 420;
  private final Label title = Bits.wrapped("", "strong");
  private final Label chip = Bits.label("");
  private final Label look = Bits.label("", "caption", "second");
  private final HBox state = new HBox(8, chip, look);
  private final Label value = Bits.wrapped("", "strong");
  private final VBox lines = new VBox(2);
  private final Label more = Bits.label("", "caption", "focus-text");

  CardBox() {
    super(4);
    setId("point-card");
    getStyleClass().addAll("panel", "point-card");
    setMouseTransparent(true);
    setMaxWidth(WIDE);
    state.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(title, state, value, lines, more);
    setVisible(false);
  }

  void show(CardText card) {
    title.setText(card.title());
    Chips.dress(chip, card.chip(), card.rgb(), card.expired());
    look.setText(card.look());
    shown(state, !card.look().isEmpty());
    value.setText(card.value());
    shown(value, !card.value().isEmpty());
    lines
        .getChildren()
        .setAll(card.lines().stream().map(l -> Bits.wrapped(l, "caption", "second")).toList());
    shown(lines, !card.lines().isEmpty());
    more.setText(card.more());
    shown(more, !card.more().isEmpty());
  }

  private static void shown(javafx.scene.Node part, boolean now) {
    part.setVisible(now);
    part.setManaged(now);
  }
}
