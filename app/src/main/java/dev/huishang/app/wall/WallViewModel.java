package dev.huishang.app.wall;

import dev.huishang.app.shell.Room;
import dev.huishang.cache.ChangeFeed.Subscription;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/// A layout over the screens there are now, and what breaks in. Used on the FX thread.
public final class WallViewModel implements AutoCloseable {
  private final Layout layout;
  private final ObservableList<ScreenPlace> screens;
  private final ListChangeListener<ScreenPlace> moved = change -> place();
  private final ObservableMap<Integer, ScreenPlace> placed = FXCollections.observableHashMap();
  private final Map<String, Integer> levels = new HashMap<>();
  private @Nullable Subscription subscription;
  private boolean found;

  /// What is going on, the worst first.
  final ObservableList<Event> events = FXCollections.observableArrayList();

  /// The newest break-in.
  final ReadOnlyObjectWrapper<@Nullable BreakIn> breakIn = new ReadOnlyObjectWrapper<>();

  /// What breaks in.
  ///
  /// @param serial counts them
  /// @param event the worst of what is new
  /// @param count how many are new or worse
  record BreakIn(int serial, Event event, int count) {}

  /// @param screens the screens there are, kept up by the caller
  WallViewModel(Layout layout, ObservableList<ScreenPlace> screens) {
    this.layout = layout;
    this.screens = screens;
    screens.addListener(moved);
    place();
  }

  /// Follows what this room holds. What an old hour holds is no news: only the present breaks in.
  void follow(Room room) {
    subscription =
        room.live().watch(() -> Seen.of(room), seen -> show(seen, room.clock().current().isLive()));
  }

  Layout layout() {
    return layout;
  }

  /// Screen by index of its window; those that wait for a screen are missing.
  ObservableMap<Integer, ScreenPlace> placed() {
    return placed;
  }

  private void place() {
    var now = Placement.of(layout.seats().stream().map(Seat::screen).toList(), screens);
    placed.keySet().retainAll(now.keySet());
    now.forEach((seat, screen) -> {
      if (!screen.equals(placed.get(seat))) {
        placed.put(seat, screen);
      }
    });
  }

  /// Shows what is going on. What the room finds when it first knows all of it is no news.
  void show(Seen seen, boolean live) {
    if (!events.equals(seen.events())) {
      events.setAll(seen.events());
    }
    if (!live) {
      return;
    }
    var news = Event.news(levels, seen.events());
    levels.clear();
    seen.events().forEach(event -> levels.put(event.id(), event.level()));
    if (found && !news.isEmpty()) {
      var last = breakIn.get();
      breakIn.set(new BreakIn(last == null ? 1 : last.serial() + 1, news.getFirst(), news.size()));
    }
    found |= seen.whole();
  }

  @Override
  public void close() {
    screens.removeListener(moved);
    if (subscription != null) {
      subscription.close();
    }
  }
}
