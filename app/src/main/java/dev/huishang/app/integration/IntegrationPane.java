package dev.huishang.app.integration;

import dev.huishang.app.integration.CatalogueForest.By;
import dev.huishang.app.shell.FunctionPane;
import dev.huishang.app.shell.Room;
import java.util.List;
import javafx.scene.Parent;

/// 集成共享 as the shell places it.
public final class IntegrationPane implements FunctionPane {
  private final Room room;
  private final IntegrationViewModel model;
  private final IntegrationView view;

  /// Constructed on the FX thread.
  public IntegrationPane(Room room) {
    this.room = room;
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
  public List<Action> actions() {
    var texts = room.texts();
    var by = model.catalogue().by;
    return List.of(
        new Action(texts.get("integration.find"), "Shortcut+F", view::askSearch),
        new Action(
            texts.get("integration.turn"),
            "Shortcut+G",
            () -> by.set(by.get() == By.SUBJECT ? By.PROVIDER : By.SUBJECT)));
  }

  @Override
  public void close() {
    model.close();
  }
}
