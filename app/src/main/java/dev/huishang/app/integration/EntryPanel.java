package dev.huishang.app.integration;

import static dev.huishang.app.shell.Bits.pair;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Texts;
import dev.huishang.domain.CatalogueEntry;
import dev.huishang.domain.rules.Words;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The chosen entry of the catalogue with everything that is known of it.
final class EntryPanel extends VBox {
  private final Texts texts;

  EntryPanel(Texts texts) {
    super(6);
    this.texts = texts;
    getStyleClass().add("card-frame");
    setMinHeight(USE_PREF_SIZE);
    show(null);
  }

  void show(@Nullable CatalogueEntry entry) {
    if (entry == null) {
      getChildren().setAll(Bits.wrapped(texts.get("integration.choose"), "second"));
      return;
    }
    var words = new Words(texts.isChinese());
    getChildren()
        .setAll(
            Bits.wrapped(texts.name(entry.zh(), entry.en()), "title"),
            pair(texts.get("integration.id"), entry.id()),
            pair(texts.get("integration.col.provider"), entry.provider()),
            pair(
                texts.get("integration.col.rhythm"),
                texts.said("integration.rhythm.", entry.rhythm())),
            pair(
                texts.get("integration.updated"),
                entry.updated() == null ? "—" : words.time(entry.updated())),
            pair(
                texts.get("integration.col.records"),
                words.figure(entry.records() == null ? null : (double) entry.records(), 0)));
  }
}
