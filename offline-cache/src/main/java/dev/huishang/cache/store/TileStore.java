package dev.huishang.cache.store;

import dev.huishang.wire.tiles.TileAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// `tiles.db`: raster tiles of configured sources, least recently used out first.
public final class TileStore implements AutoCloseable {
  private static final List<String> SCHEMA =
      List.of(
          "DROP TABLE IF EXISTS tile", // of the first version, in which nothing was ever kept
          "CREATE TABLE IF NOT EXISTS picture(source TEXT NOT NULL, z INTEGER NOT NULL, x INTEGER NOT NULL, y"
              + " INTEGER NOT NULL, fetched_ms INTEGER NOT NULL, used_ms INTEGER NOT NULL, body BLOB NOT NULL,"
              + " PRIMARY KEY(source,z,x,y)) STRICT",
          "CREATE INDEX IF NOT EXISTS picture_used ON picture(used_ms)");

  /// Puts between two looks at how much is kept.
  private static final int EVERY = 64;

  /// A use is written down at most so often: reading must not be writing.
  private static final long USED_STEP_MS = 3_600_000;

  private final Database db;
  private final int most;
  private int puts;

  /// A tile as kept.
  ///
  /// @param fetchedMs when it came
  public record Kept(byte[] body, long fetchedMs) {}

  /// @param most tiles kept
  public TileStore(Path file, int most) {
    db = new Database(file, Database.Kind.CACHE, SCHEMA);
    this.most = most;
  }

  private record Row(Kept kept, long usedMs) {}

  /// A tile, if it is kept.
  public Optional<Kept> find(String source, TileAddress at, long nowMs) {
    return db.transact(() -> {
      var row =
          db
              .rows(
                  "SELECT body, fetched_ms, used_ms FROM picture WHERE source=? AND z=? AND x=? AND y=?",
                  r -> new Row(new Kept(r.getBytes(1), r.getLong(2)), r.getLong(3)),
                  source,
                  at.z(),
                  at.x(),
                  at.y())
              .stream()
              .findFirst();
      if (row.isPresent() && nowMs - row.get().usedMs() > USED_STEP_MS) {
        db.update(
            "UPDATE picture SET used_ms=? WHERE source=? AND z=? AND x=? AND y=?",
            nowMs,
            source,
            at.z(),
            at.x(),
            at.y());
      }
      return row.map(Row::kept);
    });
  }

  /// Keeps a tile.
  public void put(String source, TileAddress at, byte[] body, long nowMs) {
    db.transact(() -> {
      db.update(
          "INSERT INTO picture VALUES(?,?,?,?,?,?,?) ON CONFLICT DO UPDATE SET body=excluded.body,"
              + " fetched_ms=excluded.fetched_ms, used_ms=excluded.used_ms",
          source,
          at.z(),
          at.x(),
          at.y(),
          nowMs,
          nowMs,
          body);
      if (puts++ % EVERY == 0) {
        evict();
      }
      return null;
    });
  }

  private void evict() throws java.sql.SQLException {
    db.update(
        "DELETE FROM picture WHERE rowid IN (SELECT rowid FROM picture ORDER BY used_ms LIMIT"
            + " max(0, (SELECT count(*) FROM picture) - ?))",
        most);
  }

  /// Gives up a tile that turned out to be none.
  public void drop(String source, TileAddress at) {
    db.transact(() ->
        db.update(
            "DELETE FROM picture WHERE source=? AND z=? AND x=? AND y=?",
            source,
            at.z(),
            at.x(),
            at.y()));
  }

  @Override
  public void close() {
    db.close();
  }
}
