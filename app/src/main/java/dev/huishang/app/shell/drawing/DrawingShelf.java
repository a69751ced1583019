package dev.huishang.app.shell.drawing;

import dev.huishang.cache.SetAside;
import dev.huishang.cache.store.DrawingStore;
import dev.huishang.cache.store.DrawingStore.Kept;
import dev.huishang.map.drawing.Drawings;
import dev.huishang.map.drawing.Entry;
import dev.huishang.map.drawing.EntryJson;
import dev.huishang.map.drawing.NotAnEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/// What is drawn in this room, as the store holds it.
public final class DrawingShelf {
  private final DrawingStore store;
  private final Executor writing;
  private final Executor files;
  private Drawings held = Drawings.none();
  private long seen;

  /// @param writing the lane of what the operator decides
  /// @param files lane of files, which may take long
  public DrawingShelf(DrawingStore store, Executor writing, Executor files) {
    this.store = store;
    this.writing = writing;
    this.files = files;
  }

  /// Everything drawn; the same object while nothing came. On the reading lane.
  public synchronized Drawings held() {
    if (store.last() > seen) {
      var fresh = new ArrayList<Entry>();
      for (var row : store.after(seen)) {
        try {
          fresh.add(EntryJson.read(row.body()));
        } catch (NotAnEntry e) {
          aside(row.id(), String.valueOf(e.getMessage()), row.body());
        }
      }
      seen = store.last();
      held = held.with(fresh);
    }
    return held;
  }

  /// Gives entries to the writing lane; the screen learns of them through the change feed.
  public void keep(List<? extends Entry> entries) {
    writing.execute(() ->
        store.keep(entries.stream().map(e -> new Kept(0, e.id(), EntryJson.write(e))).toList()));
  }

  /// Sets aside what could not be used.
  ///
  /// @param id file and place in it
  public void aside(String id, String reason, String raw) {
    var bad = new SetAside("drawings", id, reason, Instant.now(), raw);
    writing.execute(() -> store.aside(bad));
  }

  /// The lane of files.
  public Executor files() {
    return files;
  }
}
