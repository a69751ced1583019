package dev.huishang.app.wall;

import dev.huishang.app.shell.FunctionPane.Action;
import dev.huishang.app.shell.Room;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The layouts of this room and the one that is open. Used on the FX thread.
public final class Walls implements AutoCloseable {
  private final LayoutFile file;
  private final ObservableList<ScreenPlace> screens;
  private final PartMakers makers;
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
  private List<Layout> layouts = List.of();
  private @Nullable Wall open;

  /// @param screens the screens there are, kept up by the caller
  public Walls(LayoutFile file, ObservableList<ScreenPlace> screens, PartMakers makers) {
    this.file = file;
    this.screens = screens;
    this.makers = makers;
  }

  /// What could not be done, and what waits for a screen; empty when nothing is to be said.
  public ReadOnlyStringProperty notice() {
    return notice.getReadOnlyProperty();
  }

  /// Reads the layouts, and opens the one marked for the start.
  public void start(Room room) {
    read(room);
    layouts.stream().filter(Layout::atStart).findFirst().ifPresent(layout -> open(room, layout));
  }

  private void read(Room room) {
    try {
      var read = file.read();
      layouts = read.layouts();
      if (!read.aside().isEmpty()) {
        notice.set(room.texts().get("screens.damaged", read.aside()));
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
    var layout = Layout.over(room.texts().get("screens.name", layouts.size() + 1), screens);
    try {
      file.keep(layout);
      read(room);
    } catch (IOException e) {
      notice.set(room.texts().get("screens.unkept"));
    }
    open(room, layout);
  }

  private void open(Room room, Layout layout) {
    close();
    var wall = new Wall(room, layout, screens, makers);
    open = wall;
    if (wall.waiting() > 0) {
      notice.set(room.texts().get("screens.waiting", wall.waiting()));
    }
  }

  @Override
  public void close() {
    if (open != null) {
      open.close();
      open = null;
      notice.set("");
    }
  }
}
