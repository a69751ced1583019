package dev.huishang.app.wall;

import java.util.ArrayList;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// A choice among ids that are shown by their names. Only the operator's choice is told.
final class NamedBox extends ComboBox<String> {
  private Map<String, String> names = Map.of();
  private boolean showing;

  /// @param chosen told what the operator chooses
  NamedBox(Consumer<String> chosen) {
    setMaxWidth(Double.MAX_VALUE);
    setMinWidth(0);
    setVisibleRowCount(14);
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String id) {
            return id == null ? "" : names.getOrDefault(id, id);
          }

          @Override
          public String fromString(String text) {
            return text;
          }
        });
    valueProperty()
        .addListener((property, before, now) -> {
          if (!showing && now != null) {
            chosen.accept(now);
          }
        });
  }

  /// Shows these names and the one of them that is chosen; an id without a name shows itself.
  void show(Map<String, String> all, String id) {
    showing = true;
    if (!all.equals(names)) {
      names = all;
      getItems().setAll(new ArrayList<>(all.keySet()));
    }
    setValue(id.isEmpty() && !all.containsKey("") ? null : id);
    showing = false;
  }
}
