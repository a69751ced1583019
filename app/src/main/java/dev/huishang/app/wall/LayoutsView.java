package dev.huishang.app.wall;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.Texts;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Layouts at the left, the screens of the one looked at in the middle, the pages of one screen at
/// the right.
final class LayoutsView extends HBox {
  private static final double LEFT = 300;
  private static final double RIGHT = 440;
  private final Room room;
  private final Texts texts;
  private final Walls walls;
  private final LayoutsViewModel model;
  private final LayoutList list;
  private final LayoutHead head;
  private final ScreensView screens;
  private final PagesView pages;
  private final Button stop = new Button();
  private final Button save = new Button();
  private final Button run = new Button();
  private final Label state = Bits.wrapped("", "second");
  private final Label bad = Bits.said("bad");
  private Choices choices = new Choices(Map.of(), Map.of(), Map.of());

  LayoutsView(Room room, Walls walls) {
    super(12);
    this.room = room;
    this.walls = walls;
    texts = room.texts();
    model = walls.editing();
    list = new LayoutList(texts, model);
    head = new LayoutHead(texts, model);
    screens = new ScreensView(texts, model);
    pages = new PagesView(texts, model);
    getStyleClass().add("layouts");
    fix(list, LEFT);
    fix(pages, RIGHT);
    var middle = Bits.panel("", head, screens, bad, buttons());
    VBox.setVgrow(screens, Priority.ALWAYS);
    HBox.setHgrow(middle, Priority.ALWAYS);
    middle.setMinWidth(0);
    getChildren().addAll(list, middle, pages);
  }

  private static void fix(VBox box, double width) {
    box.setMinWidth(width);
    box.setMaxWidth(width);
  }

  private HBox buttons() {
    button(save, "walls.save", this::save).setId("wall-save");
    button(run, "walls.start", this::run).setId("wall-start");
    button(stop, "walls.stop", this::stop).setId("wall-stop");
    run.getStyleClass().add("primary");
    // until the layouts were read there is nothing to keep or start
    List.of(save, run, stop).forEach(button -> button.setDisable(true));
    var row = new HBox(8, save, run, stop, state);
    row.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(state, Priority.ALWAYS);
    return row;
  }

  private Button button(Button button, String key, Runnable action) {
    button.setText(texts.get(key));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  void save() {
    walls.save(room);
  }

  void run() {
    walls.run(room);
  }

  void stop() {
    walls.close();
  }

  /// The list, for what is done with layouts as a whole.
  LayoutList list() {
    return list;
  }

  /// The pages of the screen looked at.
  PagesView pages() {
    return pages;
  }

  /// What pages can be about.
  void offer(Choices now) {
    choices = now;
    show();
  }

  /// Shows the drafts as they are now.
  void show() {
    var faults = model.faults();
    var running = walls.running().get();
    list.show(running);
    head.show(faults);
    screens.show();
    pages.show(choices, faults);
    boolean none = model.draft.get().layouts().isEmpty();
    save.setDisable(!model.unkept.get());
    run.setDisable(none);
    stop.setDisable(running.isEmpty());
    state.setText(
        (running.isEmpty() ? texts.get("walls.stopped") : texts.get("walls.runs", running))
            + (model.unkept.get() ? " · " + texts.get("walls.unkept") : ""));
    bad.setText(
        faults.stream().anyMatch(f -> f.field().equals("screens"))
            ? texts.get("walls.fault.no-page")
            : faults.isEmpty() ? "" : texts.get("walls.faulty", faults.size()));
  }
}
