package dev.huishang.app.shell;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Parent;

/// One of the functions (展现 会商 调度 指挥 集成共享 设置) as the shell places it. Made once per window that
/// shows it; constructed on the FX thread, works unattached (pictures are taken from an unattached
/// scene).
public interface FunctionPane extends AutoCloseable {
  /// Stable id: `display`, `consultation`, `dispatch`, `emergency`, `integration`, `settings`. The
  /// shell finds title and key under `function.ID` in the texts.
  String id();

  /// The function area.
  Parent node();

  /// True once the first answers are shown: pictures are taken then.
  boolean ready();

  /// What can be done here, for the command palette and the list of keys.
  default List<Action> actions() {
    return List.of();
  }

  /// Keys that belong to a part of this function that has the keyboard, one line each, for the list
  /// of keys.
  default List<String> keys() {
    return List.of();
  }

  /// Views of this function worth a picture of their own, beyond its first one.
  default List<Shot> shots() {
    return List.of();
  }

  /// Ends its subscriptions.
  @Override
  void close();

  /// Something the operator can do.
  ///
  /// @param title what it does, in the language of the screen
  /// @param keys key combination in JavaFX spelling, for example `Ctrl+F`, empty for none
  /// @param run does it, on the FX thread
  record Action(String title, String keys, Runnable run) {}

  /// A view of its own for the pictures.
  ///
  /// @param name part of the file name, lower case
  /// @param possible true once there is something to show; asked on the FX thread
  /// @param show brings it up, on the FX thread
  record Shot(String name, BooleanSupplier possible, Runnable show) {
    /// A view that can always be shown.
    public Shot(String name, Runnable show) {
      this(name, () -> true, show);
    }
  }
}
