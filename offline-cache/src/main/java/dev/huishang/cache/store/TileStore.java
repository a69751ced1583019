package dev.huishang.cache.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// `tiles.db`: raster tiles of configured sources, least recently used out first.
public final class TileStore implements AutoCloseable {
  private static final List<String> SCHEMA =
      List.of(
          "CREATE TABLE IF NOT EXISTS tile(source TEXT NOT NULL, z INTEGER NOT NULL, x INTEGER NOT NULL, y"
              + " INTEGER NOT NULL, used_ms INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY(source,z,x,y))"
              + " STRICT, WITHOUT ROWID",
          "CREATE INDEX IF NOT EXISTS tile_used ON tile(used_ms)");
  private final Database db;
  private final int most;

  /// @param most tiles kept
  public TileStore(Path file, int most) {
    db = new Database(file, Database.Kind.CACHE, SCHEMA);
    this.most = most;
  }

  /// A tile, if it is kept.
  public Optional<byte[]> find(String source, int z, int x, int y, long nowMs) {
    return db.transact(() -> {
      db.update(
          "UPDATE tile SET used_ms=? WHERE source=? AND z=? AND x=? AND y=?",
          nowMs,
          source,
          z,
          x,
          y);
      return db
          .rows(
              "SELECT body FROM tile WHERE source=? AND z=? AND x=? AND y=?",
              r -> r.getBytes(1),
              source,
              z,
              x,
              y)
          .stream()
          .findFirst();
    });
  }

  /// Keeps a tile.
  public void put(String source, int z, int x, int y, byte[] body, long nowMs) {
    db.transact(() -> {
      db.update(
          "INSERT INTO tile VALUES(?,?,?,?,?,?) ON CONFLICT DO UPDATE SET body=excluded.body, used_ms=excluded.used_ms",
          source,
          z,
          x,
          y,
          nowMs,
          body);
      return db.update(
          "DELETE FROM tile WHERE (source,z,x,y) IN (SELECT source,z,x,y FROM tile ORDER BY used_ms DESC LIMIT -1 OFFSET ?)",
          most);
    });
  }

  @Override
  public void close() {
    db.close();
  }
}
