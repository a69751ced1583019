package dev.huishang.app.display;

import dev.huishang.app.shell.FunctionPane;
import dev.huishang.app.shell.Room;
import dev.huishang.domain.RegionRow;
import java.util.List;
import javafx.scene.Parent;

/// 集中展现 as the shell places it.
public final class DisplayPane implements FunctionPane {
  private final Room room;
  private final DisplayViewModel model;
  private final DisplayView view;

  /// Constructed on the FX thread.
  public DisplayPane(Room room) {
    this.room = room;
    model = new DisplayViewModel(room);
    view = new DisplayView(room, model);
  }

  @Override
  public String id() {
    return "display";
  }

  @Override
  public Parent node() {
    return view;
  }

  @Override
  public boolean ready() {
    return model.ready() && room.bases().settled();
  }

  @Override
  public List<Action> actions() {
    var texts = room.texts();
    return List.of(
        new Action(texts.get("action.search"), "Shortcut+F", view.map()::askSearch),
        new Action(texts.get("action.wall"), "F11", view::wall),
        new Action(texts.get("action.home"), "HOME", view.map()::home),
        new Action(
            texts.get("action.freeze"), "Shortcut+SPACE", () -> model.live.set(!model.live.get())));
  }

  @Override
  public List<Shot> shots() {
    return List.of(
        new Shot(
            "kpi",
            () -> !model.tiles.isEmpty(),
            () -> model.tiles.stream().findFirst().ifPresent(t -> model.openKpi(t.id()))),
        new Shot(
            "station", () -> model.worstPoint() >= 0, () -> model.openPoint(model.worstPoint())),
        new Shot("province", this::province),
        new Shot("wall", this::wholeWall));
  }

  private void wholeWall() {
    view.map().home();
    view.wall();
  }

  private void province() {
    model.back();
    room.baseMap().children(RegionRow.NATION).stream().findFirst().ifPresent(view.map()::go);
  }

  @Override
  public void close() {
    model.close();
  }
}
