package dev.huishang.app.wall;

import dev.huishang.app.shell.FunctionPane.Action;
import dev.huishang.app.shell.Room;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The layouts of this room and the one that is open. Used on the FX thread.
public final class Walls implements AutoCloseable {
  private final LayoutFile file;
  private final ObservableList<ScreenPlace> screens;
  private final PartMakers makers;
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper running = new ReadOnlyStringWrapper("");
  private final LayoutsViewModel editing;
  private List<Layout> layouts = List.of();
  private @Nullable Wall open;

  /// @param screens the screens there are, kept up by the caller
  public Walls(LayoutFile file, ObservableList<ScreenPlace> screens, PartMakers makers) {
    this.file = file;
    this.screens = screens;
    this.makers = makers;
    editing = new LayoutsViewModel(screens);
  }

  /// What could not be done, and what waits for a screen; empty when nothing is to be said.
  public ReadOnlyStringProperty notice() {
    return notice.getReadOnlyProperty();
  }

  /// Name of the layout that is open, empty for none.
  ReadOnlyStringProperty running() {
    return running.getReadOnlyProperty();
  }

  /// The layouts as they are being edited.
  LayoutsViewModel editing() {
    return editing;
  }

  /// Keys of the thematic layers a map can show.
  List<String> themes() {
    return makers.themes();
  }

  /// Reads the layouts, and opens the one marked for the start.
  public void start(Room room) {
    read(room);
    layouts.stream().filter(Layout::atStart).findFirst().ifPresent(layout -> open(room, layout));
  }

  /// Reads the layouts and opens none.
  public void read(Room room) {
    load(room);
    editing.kept(layouts);
  }

  private void load(Room room) {
    try {
      var read = file.read();
      layouts = read.layouts();
      if (!read.aside().isEmpty()) {
        notice.set(room.texts().get("screens.damaged", read.aside()));
      } else if (read.newer()) {
        notice.set(room.texts().get("screens.newer"));
      }
    } catch (IOException e) {
      notice.set(room.texts().get("screens.unread"));
    }
  }

  /// What can be done with walls, for the palette.
  public List<Action> actions(Room room) {
    var texts = room.texts();
    var all = new ArrayList<Action>();
    for (var layout : layouts) {
      all.add(
          new Action(
              texts.get("screens.open", layout.name()),
              all.isEmpty() ? "Shift+F11" : "",
              () -> open(room, layout)));
    }
    all.add(new Action(texts.get("screens.make"), "", () -> make(room)));
    if (open != null) {
      all.add(new Action(texts.get("screens.close"), "", this::close));
    }
    return all;
  }

  /// Keeps and opens a layout over the screens there are now.
  void make(Room room) {
    int n = layouts.size() + 1;
    while (named(room.texts().get("screens.name", n))) {
      n++;
    }
    var layout = Layout.over(room.texts().get("screens.name", n), screens);
    var all = new ArrayList<>(layouts);
    all.add(layout);
    if (keep(room, all)) {
      editing.kept(layouts);
    }
    open(room, layout);
  }

  private boolean named(String name) {
    return layouts.stream().anyMatch(layout -> layout.name().equals(name))
        || editing.draft.get().has(name);
  }

  private boolean keep(Room room, List<Layout> all) {
    try {
      file.keep(all);
    } catch (IOException e) {
      notice.set(room.texts().get("screens.unkept"));
      return false;
    }
    notice.set("");
    load(room);
    return true;
  }

  /// Keeps all drafts; none where one has a fault, which is then looked at.
  ///
  /// @return true when they are kept
  boolean save(Room room) {
    var faulty = editing.faulty();
    faulty.ifPresent(editing::choose);
    boolean done =
        faulty.isEmpty()
            && keep(room, editing.draft.get().layouts().stream().map(LayoutDraft::layout).toList());
    if (done) {
      editing.saved(layouts);
    }
    return done;
  }

  /// Opens the layout that is looked at, kept before.
  void run(Room room) {
    if (save(room) && !layouts.isEmpty()) {
      open(room, layouts.get(editing.draft.get().chosen()));
    }
  }

  private void open(Room room, Layout layout) {
    close();
    var wall = new Wall(room, layout, screens, makers, this::close);
    open = wall;
    running.set(layout.name());
    wall.model()
        .placed()
        .addListener((MapChangeListener<Integer, ScreenPlace>) change -> tell(room, wall));
    tell(room, wall);
  }

  private void tell(Room room, Wall wall) {
    int waiting = wall.waiting();
    notice.set(waiting > 0 ? room.texts().get("screens.waiting", waiting) : "");
  }

  @Override
  public void close() {
    if (open != null) {
      open.close();
      open = null;
      running.set("");
      notice.set("");
    }
  }
}
