package dev.huishang.cache.store;

import dev.huishang.cache.SetAside;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/// `drawings.db`: what this room drew and took over, entry by entry. Rows are only ever added;
/// nothing here can be loaded anew, so every one is on disk before anybody sees it.
public final class DrawingStore implements AutoCloseable {
  private static final List<String> SCHEMA =
      List.of(
          "CREATE TABLE IF NOT EXISTS entry(n INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, crc"
              + " INTEGER NOT NULL, body TEXT NOT NULL, UNIQUE(id, body)) STRICT");
  private final Database db;
  private final Runnable changed;
  private final Consumer<SetAside> aside;
  private volatile long last;

  /// An entry in the file.
  ///
  /// @param n its place in the order it came here
  /// @param id its id
  /// @param body its text
  public record Kept(long n, String id, String body) {}

  /// @param changed called after entries came
  /// @param aside takes what cannot be used
  public DrawingStore(Path file, Runnable changed, Consumer<SetAside> aside) {
    db = new Database(file, Database.Kind.OUTBOX, SCHEMA);
    this.changed = changed;
    this.aside = aside;
    last = newest();
  }

  private long newest() {
    return db.transact(
        () -> Long.parseLong(String.valueOf(db.text("SELECT coalesce(max(n), 0) FROM entry"))));
  }

  /// Keeps entries, all or none; one that is there already is not kept twice.
  ///
  /// @param entries id and text
  public void keep(List<Kept> entries) {
    db.transact(() -> {
      for (var entry : entries) {
        db.update(
            "INSERT INTO entry(id, crc, body) VALUES(?,?,?) ON CONFLICT(id, body) DO NOTHING",
            entry.id(),
            crc(entry.body()),
            entry.body());
      }
      return entries.size();
    });
    last = newest();
    changed.run();
  }

  /// Place of the newest entry; 0 before any.
  public long last() {
    return last;
  }

  /// The entries that came after this place. One altered on disk is set aside, the others remain.
  public List<Kept> after(long n) {
    var sound = new ArrayList<Kept>();
    var rows =
        db.transact(() ->
            db.rows(
                "SELECT n, id, body, crc FROM entry WHERE n > ? ORDER BY n",
                r -> {
                  var kept = new Kept(r.getLong(1), r.getString(2), r.getString(3));
                  boolean whole = crc(kept.body()) == r.getLong(4);
                  return whole ? kept : new Kept(-kept.n(), kept.id(), kept.body());
                },
                n));
    for (var row : rows) {
      if (row.n() > 0) {
        sound.add(row);
      } else {
        aside(new SetAside("drawings", row.id(), "altered on disk", Instant.now(), row.body()));
      }
    }
    return sound;
  }

  /// Sets something aside that is no drawing: it is listed with all else that was.
  public void aside(SetAside bad) {
    aside.accept(bad);
  }

  private static long crc(String text) {
    var crc = new CRC32C();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    return crc.getValue();
  }

  @Override
  public void close() {
    db.close();
  }
}
