package dev.huishang.app.dispatch;

import dev.huishang.app.shell.FunctionPane;
import dev.huishang.app.shell.Room;
import javafx.scene.Parent;

/// 集中调度 as the shell places it.
public final class DispatchPane implements FunctionPane {
  private final DispatchViewModel model;
  private final DispatchView view;

  /// Constructed on the FX thread.
  public DispatchPane(Room room) {
    model = new DispatchViewModel(room);
    view = new DispatchView(model, room.texts());
  }

  @Override
  public String id() {
    return "dispatch";
  }

  @Override
  public Parent node() {
    return view;
  }

  @Override
  public boolean ready() {
    return model.loaded();
  }

  @Override
  public void close() {
    model.close();
  }
}
