package dev.huishang.app.display;

import dev.huishang.app.shell.FunctionPane;
import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.Texts;
import dev.huishang.domain.RegionRow;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;

/// 集中展现 as the shell places it.
public final class DisplayPane implements FunctionPane {
  private final Room room;
  private final DisplayViewModel model;
  private final DisplayView view;
  private final KeptChoices kept;

  /// Constructed on the FX thread.
  public DisplayPane(Room room) {
    this.room = room;
    model = new DisplayViewModel(room);
    view = new DisplayView(room, model);
    kept = new KeptChoices(room, model, view.map().legends(), view.map().views()::say);
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
    return kept.ready()
        && view.compare().ready()
        && model.ready()
        && room.bases().settled()
        && view.map().points().sights().ready();
  }

  @Override
  public List<Action> actions() {
    var texts = room.texts();
    var all = new ArrayList<Action>();
    all.addAll(own(texts));
    all.addAll(view.map().views().actions());
    all.addAll(view.map().compared().actions());
    return List.copyOf(all);
  }

  private List<Action> own(Texts texts) {
    return List.of(
        new Action(texts.get("action.search"), "Shortcut+F", view.map()::askSearch),
        new Action(texts.get("action.print"), "Shortcut+Shift+P", view.map()::askPrint),
        new Action(texts.get("action.wall"), "F11", view::wall),
        new Action(
            texts.get("action.charts"),
            "Shortcut+G",
            () -> model.charts.openOf(model.detail.get())),
        new Action(
            texts.get("action.chart-table"),
            "Shortcut+T",
            () -> model.charts.tabled.set(!model.charts.tabled.get())),
        new Action(texts.get("action.home"), "HOME", view.map()::home),
        new Action(texts.get("action.in-view"), "T", view.map().points()::table),
        new Action(
            texts.get("action.select-box"),
            "R",
            () -> view.map().points().select().take(SelectTool.BOX)),
        new Action(
            texts.get("action.select-lasso"),
            "Q",
            () -> view.map().points().select().take(SelectTool.LASSO)),
        new Action(texts.get("action.select-all"), "A", view.map().points().sights()::chooseAll));
  }

  @Override
  public List<String> keys() {
    return List.of(room.texts().get("keys.map.move"), room.texts().get("keys.map.points"));
  }

  @Override
  public List<Shot> shots() {
    var shots = new ArrayList<Shot>();
    shots.add(
        new Shot(
            "kpi",
            () -> !model.tiles.isEmpty(),
            () -> model.tiles.stream().findFirst().ifPresent(t -> model.openKpi(t.id()))));
    shots.add(
        new Shot(
            "station", () -> model.worstPoint() >= 0, () -> model.openPoint(model.worstPoint())));
    shots.add(new Shot("province", this::province));
    for (var kind : LayerKind.values()) {
      shots.add(new Shot("theme-" + kind.key(), () -> theme(kind)));
    }
    shots.add(new Shot("layers", () -> view.map().chooser(true)));
    shots.add(new Shot("in-view", this::inView));
    for (var mode : List.of(CompareMode.SWIPE, CompareMode.SIDE, CompareMode.DIFFERENCE)) {
      var name = "compare-" + mode.name().toLowerCase(java.util.Locale.ROOT);
      shots.add(new Shot(name, () -> compared(mode)));
    }
    shots.add(
        new Shot(
            "print",
            () -> {
              plain();
              view.map().askPrint();
            }));
    shots.add(new Shot("wall", this::wholeWall));
    return List.copyOf(shots);
  }

  private void compared(CompareMode mode) {
    kept.rest();
    view.map().points().sights().tabled.set(false);
    view.map().chooser(false);
    view.map().home();
    model.theme(LayerKind.SURFACE);
    view.compare().show(mode);
  }

  private void theme(LayerKind kind) {
    kept.rest(); // shown for a picture, not chosen
    model.back();
    view.map().home();
    model.theme(kind);
  }

  /// Nothing open on the map.
  private void plain() {
    view.map().points().sights().tabled.set(false);
    view.compare().show(CompareMode.OFF);
    view.map().chooser(false);
    view.map().home();
  }

  private void wholeWall() {
    plain();
    view.wall();
  }

  private void inView() {
    kept.rest();
    view.map().chooser(false);
    view.map().home();
    model.choose("air");
    model.networks.get().stream().toList().forEach(model::toggle);
    model.toggle(LayerChooser.NETWORKS.getFirst());
    view.map().points().table();
  }

  private void province() {
    model.back();
    room.baseMap().children(RegionRow.NATION).stream().findFirst().ifPresent(view.map()::go);
  }

  @Override
  public void close() {
    view.compare().close();
    view.map().drawing().close();
    view.map().points().close();
    model.close();
  }
}
