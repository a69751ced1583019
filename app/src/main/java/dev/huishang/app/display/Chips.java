package dev.huishang.app.display;

import java.util.Locale;
import javafx.scene.control.Label;

/// Class words on the colour of their class.
final class Chips {
  private static final int DARK = 110;

  /// Dresses a label as the chip of a class.
  ///
  /// @param expired struck through: the class no longer holds
  static void dress(Label chip, String word, int rgb, boolean expired) {
    chip.setText(word);
    if (!chip.getStyleClass().contains("chip")) {
      chip.getStyleClass().add("chip");
    }
    chip.getStyleClass().remove("expired-chip");
    if (expired) {
      chip.getStyleClass().add("expired-chip");
    }
    chip.setStyle(
        expired
            ? ""
            : String.format(
                Locale.ROOT,
                "-fx-background-color: #%06X; -fx-text-fill: %s;",
                rgb,
                dark(rgb) ? "#FFFFFF" : "#0B1220"));
    chip.setVisible(!word.isEmpty());
    chip.setManaged(!word.isEmpty());
  }

  private static boolean dark(int rgb) {
    return 0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255) < DARK;
  }

  private Chips() {}
}
