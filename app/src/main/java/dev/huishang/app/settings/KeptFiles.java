package dev.huishang.app.settings;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Texts;
import dev.huishang.domain.rules.Words;
import javafx.geometry.HPos;
import javafx.scene.layout.GridPane;

/// The files of the profile: what each is for, its name and its size.
final class KeptFiles extends GridPane {
  private final Texts texts;

  KeptFiles(Texts texts) {
    super(24, 10);
    this.texts = texts;
  }

  void show(Kept now, Words words) {
    getChildren().clear();
    int row = 0;
    for (var file : now.sizes().entrySet()) {
      var size = Bits.label(size(file.getValue(), words), "strong");
      setHalignment(size, HPos.RIGHT);
      var name = Bits.label(file.getKey(), "second");
      addRow(
          row++, Bits.wrapped(texts.get("file." + file.getKey().replace(".db", ""))), name, size);
    }
    getChildren()
        .forEach(node -> {
          if (node instanceof javafx.scene.control.Label label && !label.isWrapText()) {
            label.setMinWidth(USE_PREF_SIZE);
          }
        });
  }

  /// Bytes below a million are said in thousands: a small file is not 0.0 MB.
  private static String size(long bytes, Words words) {
    return bytes < 1_000_000
        ? words.figure(bytes / 1e3, 0) + " kB"
        : words.figure(bytes / 1e6, 1) + " MB";
  }
}
