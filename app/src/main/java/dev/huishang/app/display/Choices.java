package dev.huishang.app.display;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Boxes that choose one of a few things by its name on the screen.
final class Choices {
  /// A box.
  ///
  /// @param chosen told what is chosen, not what is shown first
  static <T> ComboBox<T> box(
      String id, List<T> all, T first, Function<T, String> name, Consumer<T> chosen) {
    var box = new ComboBox<T>();
    box.setId(id);
    box.setMinWidth(ComboBox.USE_PREF_SIZE);
    box.getItems().setAll(all);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T one) {
            return one == null ? "" : name.apply(one);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException("chosen from a list, never typed");
          }
        });
    box.setValue(first);
    box.valueProperty()
        .addListener((property, before, now) -> {
          if (now != null) {
            chosen.accept(now);
          }
        });
    return box;
  }

  private Choices() {}
}
