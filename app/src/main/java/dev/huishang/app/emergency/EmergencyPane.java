package dev.huishang.app.emergency;

import dev.huishang.app.shell.FunctionPane;
import dev.huishang.app.shell.Room;
import java.util.List;
import javafx.scene.Parent;

/// 集中指挥 as the shell places it.
public final class EmergencyPane implements FunctionPane {
  private final EmergencyViewModel model;
  private final EmergencyView view;
  private final EmergencyMap map;

  /// Constructed on the FX thread.
  public EmergencyPane(Room room) {
    model = new EmergencyViewModel(room);
    map = new EmergencyMap(model, room);
    view = new EmergencyView(model, room.texts(), map.surface());
    map.onPlace(view.form);
  }

  @Override
  public String id() {
    return "emergency";
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
  public List<Shot> shots() {
    return List.of(
        new Shot(
            "grade",
            // a room that is known to have no incident has none to judge
            () -> model.chosen().get() != null || model.loaded() && model.known().get(),
            () -> {
              if (model.chosen().get() instanceof IncidentLine line) {
                view.judge(line);
              }
            }));
  }

  @Override
  public void close() {
    map.close();
    model.close();
  }
}
