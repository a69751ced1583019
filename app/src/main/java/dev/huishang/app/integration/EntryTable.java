package dev.huishang.app.integration;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Texts;
import dev.huishang.domain.CatalogueEntry;
import dev.huishang.domain.rules.Words;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// What the chosen place of the catalogue holds, one row each.
final class EntryTable extends TableView<CatalogueEntry> {
  /// Narrower than this the rhythm stands below, with the chosen entry, only.
  private static final double ROOM_FOR_ALL = 360;

  EntryTable(CatalogueViewModel model, Texts texts) {
    super(model.listed);
    var words = new Words(texts.isChinese());
    setId("catalogue");
    setFixedCellSize(36);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    getColumns().add(column(texts, "integration.col.name", 170, e -> texts.name(e.zh(), e.en())));
    var rhythm =
        column(
            texts,
            "integration.col.rhythm",
            92,
            e -> texts.said("integration.rhythm.", e.rhythm()));
    double word = texts.isChinese() ? 72 : 92;
    rhythm.setMinWidth(word);
    rhythm.setMaxWidth(word);
    getColumns().add(rhythm);
    var records =
        Bits.figures(
            column(
                texts,
                "integration.col.records",
                104,
                e -> words.figure(e.records() == null ? null : (double) e.records(), 0)));
    records.setMaxWidth(104);
    records.setMinWidth(104); // a figure is never cut: the name gives way
    getColumns().add(records);
    widthProperty()
        .addListener((w, before, now) -> rhythm.setVisible(now.doubleValue() >= ROOM_FOR_ALL));
    setPlaceholder(Bits.label(texts.get("integration.empty"), "second"));
    getSelectionModel()
        .selectedItemProperty()
        .addListener((o, was, is) -> {
          if (is != null) {
            model.entry.set(is);
          }
        });
  }

  private static TableColumn<CatalogueEntry, String> column(
      Texts texts, String key, double width, Function<CatalogueEntry, String> text) {
    var column = new TableColumn<CatalogueEntry, String>(texts.get(key));
    column.setPrefWidth(width);
    column.setCellValueFactory(c -> new ReadOnlyStringWrapper(text.apply(c.getValue())));
    return column;
  }
}
