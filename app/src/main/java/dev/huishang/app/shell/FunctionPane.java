package dev.huishang.app.shell;

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

  /// Ends its subscriptions.
  @Override
  void close();
}
