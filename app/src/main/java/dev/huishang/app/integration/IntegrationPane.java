package dev.huishang.app.integration;

import dev.huishang.app.shell.FunctionPane;
import dev.huishang.app.shell.Room;
import javafx.scene.Parent;

/// 集成共享 as the shell places it.
public final class IntegrationPane implements FunctionPane {
  private final IntegrationViewModel model;
  private final IntegrationView view;

  /// Constructed on the FX thread.
  public IntegrationPane(Room room) {
    model = new IntegrationViewModel(room);
    view = new IntegrationView(model, room.texts());
  }

  @Override
  public String id() {
    return "integration";
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
