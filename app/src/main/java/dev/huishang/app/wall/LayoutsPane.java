package dev.huishang.app.wall;

import dev.huishang.app.shell.FunctionPane;
import dev.huishang.app.shell.Room;
import dev.huishang.cache.ChangeFeed;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.util.Subscription;

/// 大屏布局 as the shell places it.
public final class LayoutsPane implements FunctionPane {
  private final Room room;
  private final Walls walls;
  private final LayoutsView view;
  private final Subscription shown;
  private final ChangeFeed.Subscription offered;
  private final ListChangeListener<ScreenPlace> moved;
  private boolean answered;

  /// Constructed on the FX thread.
  public LayoutsPane(Room room, Walls walls) {
    this.room = room;
    this.walls = walls;
    view = new LayoutsView(room, walls);
    var model = walls.editing();
    shown =
        Subscription.combine(
            model.draft.subscribe(view::show),
            model.unkept.subscribe(view::show),
            walls.running().subscribe(view::show));
    moved = change -> view.show();
    model.screens.addListener(moved);
    offered = room.present().watch(() -> Choices.of(room, walls.themes()), this::offer);
  }

  private void offer(Choices choices) {
    answered = true;
    view.offer(choices);
  }

  @Override
  public String id() {
    return "walls";
  }

  @Override
  public Parent node() {
    return view;
  }

  @Override
  public boolean ready() {
    return answered;
  }

  @Override
  public List<Action> actions() {
    var texts = room.texts();
    var model = walls.editing();
    return List.of(
        new Action(texts.get("walls.action.new"), "Shortcut+N", view.list()::add),
        new Action(texts.get("walls.action.duplicate"), "Shortcut+D", view.list()::duplicate),
        new Action(texts.get("walls.action.delete"), "Shortcut+DELETE", model::delete),
        new Action(texts.get("walls.action.undo"), "Shortcut+Z", model::undo),
        new Action(texts.get("walls.action.page"), "Shortcut+INSERT", view.pages()::add),
        new Action(texts.get("walls.action.save"), "Shortcut+S", view::save),
        new Action(texts.get("walls.action.start"), "Shortcut+ENTER", view::run),
        new Action(texts.get("walls.action.stop"), "Shortcut+Shift+ENTER", view::stop));
  }

  @Override
  public void close() {
    shown.unsubscribe();
    walls.editing().screens.removeListener(moved);
    offered.close();
  }
}
