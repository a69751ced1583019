package dev.huishang.app.shell;

import java.lang.ref.WeakReference;
import java.util.function.BiConsumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Listens to what outlives a window, the clock of the room or its base maps, on behalf of a part
/// of that window, and does not keep the part: a window that is closed is gone, whether or not
/// anybody told each of its parts.
public final class Lent {
  /// Tells the owner every change for as long as somebody else keeps it.
  ///
  /// @param heard must not know the owner but by its first argument
  public static <O, T extends @Nullable Object> void hear(
      ObservableValue<T> value, O owner, BiConsumer<O, T> heard) {
    value.addListener(new Listener<>(new WeakReference<>(owner), heard));
  }

  private record Listener<O, T extends @Nullable Object>(
      WeakReference<O> owner, BiConsumer<O, T> heard) implements ChangeListener<T> {
    @Override
    public void changed(ObservableValue<? extends T> value, T before, T now) {
      var there = owner.get();
      if (there == null) {
        value.removeListener(this);
      } else {
        heard.accept(there, now);
      }
    }
  }

  private Lent() {}
}
