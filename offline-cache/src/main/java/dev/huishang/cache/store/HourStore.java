package dev.huishang.cache.store;

import dev.huishang.cache.StoreFault;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/// `hours.db`: hourly values as layers, never overwritten. The first layer of an hour holds what
/// was said first, each later one only what was said otherwise, with the time it arrived: what was
/// known at T are the layers up to T. Disposable: what is lost is fetched again.
public final class HourStore implements AutoCloseable {
  /// What was said of one hour at one time.
  ///
  /// @param at start of the hour, epoch milliseconds
  /// @param arrived when it came
  /// @param body deflated columns
  public record Layer(long at, long arrived, byte[] body) {}

  private static final List<String> SCHEMA =
      List.of(
          "CREATE TABLE IF NOT EXISTS name(network TEXT NOT NULL, kind INTEGER NOT NULL, n INTEGER NOT"
              + " NULL, id TEXT NOT NULL, PRIMARY KEY(network,kind,n)) STRICT, WITHOUT ROWID",
          "CREATE TABLE IF NOT EXISTS layer(network TEXT NOT NULL, at_ms INTEGER NOT NULL, arrived_ms"
              + " INTEGER NOT NULL, crc INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY(network,at_ms,"
              + "arrived_ms)) STRICT",
          "CREATE TABLE IF NOT EXISTS seen(network TEXT NOT NULL, at_ms INTEGER NOT NULL, seen_ms INTEGER"
              + " NOT NULL, PRIMARY KEY(network,at_ms)) STRICT, WITHOUT ROWID");
  private final Database db;

  public HourStore(Path file) {
    db = new Database(file, Database.Kind.CACHE, SCHEMA);
  }

  /// Ids of stations (kind 0) or parameters (kind 1) of a network, in the order of the columns.
  public List<String> names(String network, int kind) {
    return db.transact(() ->
        db.rows(
            "SELECT id FROM name WHERE network=? AND kind=? ORDER BY n",
            r -> r.getString(1),
            network,
            kind));
  }

  /// Keeps new names, layers and when the platform was asked, in one transaction.
  ///
  /// @param seen start of each hour asked for, with the time of asking
  public void add(
      String network, Map<Integer, List<String>> names, List<Layer> layers, Map<Long, Long> seen) {
    db.transact(() -> {
      for (var kind : names.entrySet()) {
        addNames(network, kind.getKey(), kind.getValue());
      }
      for (var layer : layers) {
        db.update(
            "INSERT OR REPLACE INTO layer VALUES(?,?,?,?,?)",
            network,
            layer.at(),
            layer.arrived(),
            crc(layer.body()),
            layer.body());
      }
      for (var hour : seen.entrySet()) {
        db.update(
            "INSERT OR REPLACE INTO seen VALUES(?,?,?)", network, hour.getKey(), hour.getValue());
      }
      return true;
    });
  }

  private void addNames(String network, int kind, List<String> ids) throws SQLException {
    var text =
        db.text("SELECT coalesce(max(n)+1,0) FROM name WHERE network=? AND kind=?", network, kind);
    int n = text == null ? 0 : Integer.parseInt(text);
    for (var id : ids) {
      db.update("INSERT INTO name VALUES(?,?,?,?)", network, kind, n++, id);
    }
  }

  /// All layers of hours with `from <= at < to`, by hour and then in the order they came: one read.
  ///
  /// @throws StoreFault when a layer was altered on disk
  public List<Layer> layers(String network, long from, long to) {
    return db.transact(() ->
        db.rows(
            "SELECT at_ms, arrived_ms, crc, body FROM layer WHERE network=? AND at_ms>=? AND at_ms<?"
                + " ORDER BY at_ms, arrived_ms",
            r -> {
              var body = r.getBytes(4);
              if (crc(body) != r.getLong(3)) {
                throw new StoreFault("hours.db: an hour of " + network + " was altered on disk");
              }
              return new Layer(r.getLong(1), r.getLong(2), body);
            },
            network,
            from,
            to));
  }

  /// When the platform was last asked for the hours with `from <= at < to`.
  public Map<Long, Long> seen(String network, long from, long to) {
    var seen = new HashMap<Long, Long>();
    db.transact(() ->
        db.rows(
            "SELECT at_ms, seen_ms FROM seen WHERE network=? AND at_ms>=? AND at_ms<?",
            r -> seen.put(r.getLong(1), r.getLong(2)) == null,
            network,
            from,
            to));
    return seen;
  }

  /// Forgets hours: those before an instant, or all of a span that cannot be read.
  public void forget(long from, long to) {
    db.transact(() -> {
      db.update("DELETE FROM seen WHERE at_ms>=? AND at_ms<?", from, to);
      return db.update("DELETE FROM layer WHERE at_ms>=? AND at_ms<?", from, to);
    });
  }

  private static long crc(byte[] bytes) {
    var crc = new CRC32C();
    crc.update(bytes);
    return crc.getValue();
  }

  @Override
  public void close() {
    db.close();
  }
}
