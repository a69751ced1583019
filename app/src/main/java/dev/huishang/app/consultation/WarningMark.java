package dev.huishang.app.consultation;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Texts;
import dev.huishang.domain.WarningColor;
import dev.huishang.domain.warning.WarningLadder;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;

/// The colour of a warning as shape and word: circle, triangle, diamond, octagon by rising danger,
/// so that nobody needs to tell the colours apart.
final class WarningMark extends HBox {
  WarningMark(@Nullable WarningColor color, Texts texts) {
    super(6);
    setAlignment(Pos.CENTER_LEFT);
    if (color != null) {
      var shape = new SVGPath();
      shape.setContent(shape(color));
      shape.getStyleClass().add("warning-" + color.name().toLowerCase(Locale.ROOT));
      getChildren().add(shape);
    }
    var word = WarningLadder.name(color).in(texts.isChinese());
    getChildren().add(Bits.label(word, color == null ? "second" : "strong"));
    setMinWidth(USE_PREF_SIZE);
  }

  private static String shape(WarningColor color) {
    return switch (color) {
      case BLUE -> "M7 0 A7 7 0 1 1 6.99 0 Z";
      case YELLOW -> "M7 0 L14 14 L0 14 Z";
      case ORANGE -> "M7 0 L14 7 L7 14 L0 7 Z";
      case RED -> "M4 0 L10 0 L14 4 L14 10 L10 14 L4 14 L0 10 L0 4 Z";
    };
  }
}
