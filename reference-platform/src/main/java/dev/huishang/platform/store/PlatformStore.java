package dev.huishang.platform.store;

import dev.huishang.domain.Row;
import dev.huishang.wire.BadPage;
import dev.huishang.wire.Feed;
import dev.huishang.wire.Page;
import dev.huishang.wire.Page.Tombstone;
import dev.huishang.wire.PageReader;
import dev.huishang.wire.PageWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One SQLite file under FULL: key, effect and stored reply commit together (S2) and survive a
/// kill. One connection; callers come one at a time.
public final class PlatformStore implements AutoCloseable {
  private final Connection db;

  /// Opens or creates `platform.db` below the directory.
  public PlatformStore(Path directory, String freshEpoch) {
    try {
      Files.createDirectories(directory);
      db = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("platform.db"));
      try (var s = db.createStatement()) {
        s.execute("PRAGMA journal_mode=WAL");
        s.execute("PRAGMA synchronous=FULL");
        s.execute("PRAGMA busy_timeout=5000");
        s.execute(
            "CREATE TABLE IF NOT EXISTS row(feed TEXT NOT NULL, id TEXT NOT NULL, ver INTEGER NOT NULL,"
                + " rev INTEGER NOT NULL, gone INTEGER NOT NULL, body TEXT NOT NULL,"
                + " PRIMARY KEY(feed,id)) STRICT");
        s.execute("CREATE INDEX IF NOT EXISTS row_rev ON row(feed, rev)");
        s.execute(
            "CREATE TABLE IF NOT EXISTS cmd(device TEXT NOT NULL, id TEXT NOT NULL, hash TEXT NOT NULL,"
                + " code INTEGER NOT NULL, reply TEXT NOT NULL, at_ms INTEGER NOT NULL,"
                + " PRIMARY KEY(device,id)) STRICT");
        s.execute(
            "CREATE TABLE IF NOT EXISTS seq(device TEXT NOT NULL, aggregate TEXT NOT NULL, n INTEGER NOT"
                + " NULL, id TEXT NOT NULL, PRIMARY KEY(device,aggregate,n)) STRICT");
        s.execute(
            "CREATE TABLE IF NOT EXISTS effect(n INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL,"
                + " type TEXT NOT NULL, aggregate TEXT NOT NULL, at_ms INTEGER NOT NULL) STRICT");
        s.execute("CREATE TABLE IF NOT EXISTS meta(k TEXT PRIMARY KEY, v TEXT NOT NULL) STRICT");
        s.execute("INSERT OR IGNORE INTO meta VALUES('rev','0')");
      }
      try (var s = db.prepareStatement("INSERT OR IGNORE INTO meta VALUES('epoch', ?)")) {
        s.setString(1, freshEpoch);
        s.executeUpdate();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the store in " + directory + " cannot be opened", e);
    } catch (IOException e) {
      throw new UncheckedIOException("the store directory " + directory, e);
    }
  }

  /// What is done in one transaction.
  public interface Work<T> {
    T run() throws SQLException;
  }

  /// Runs the work in one transaction, alone.
  public synchronized <T> T transact(Work<T> work) {
    try {
      db.setAutoCommit(false);
      try {
        var result = work.run();
        db.commit();
        return result;
      } catch (SQLException | RuntimeException e) {
        db.rollback();
        throw e;
      } finally {
        db.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the platform's store failed", e);
    }
  }

  /// Epoch of the store's streams.
  public String epoch() {
    return transact(() -> meta("epoch")).orElse("");
  }

  /// A remembered text.
  public Optional<String> meta(String key) throws SQLException {
    return one("SELECT v FROM meta WHERE k=?", key);
  }

  /// Remembers a text.
  public void meta(String key, String value) throws SQLException {
    update("INSERT INTO meta VALUES(?,?) ON CONFLICT(k) DO UPDATE SET v=excluded.v", key, value);
  }

  /// Puts a row if its version is newer. Call inside [#transact].
  public <R extends Row> void put(Feed<R> feed, R row) throws SQLException {
    var page =
        new Page<>(feed.name(), "-", "-", false, Instant.EPOCH, List.of(row), List.of(), List.of());
    update(
        "INSERT INTO row VALUES(?,?,?,?,0,?) ON CONFLICT(feed,id) DO UPDATE SET ver=excluded.ver,"
            + " rev=excluded.rev, gone=0, body=excluded.body WHERE excluded.ver>row.ver",
        feed.name(),
        row.id(),
        row.ver(),
        nextRev(),
        new PageWriter<>(feed).write(page));
  }

  /// Puts rows in one transaction of their own.
  public <R extends Row> void putAll(Feed<R> feed, List<R> rows) {
    transact(() -> {
      for (var row : rows) {
        put(feed, row);
      }
      return true;
    });
  }

  /// Removes the rows of a feed whose ids are not in the list; their tombstones stay in the feed.
  public <R extends Row> void keepOnly(Feed<R> feed, List<R> rows) {
    var ids = rows.stream().map(Row::id).collect(Collectors.toSet());
    transact(() -> {
      for (var row : batch(feed, 0, Integer.MAX_VALUE - 1).rows()) {
        if (!ids.contains(row.id())) {
          update(
              "UPDATE row SET gone=1, ver=ver+1, rev=? WHERE feed=? AND id=?",
              nextRev(),
              feed.name(),
              row.id());
        }
      }
      return true;
    });
  }

  private long nextRev() throws SQLException {
    long rev = Long.parseLong(meta("rev").orElse("0")) + 1;
    meta("rev", String.valueOf(rev));
    return rev;
  }

  /// Newest revision.
  public long rev() {
    return transact(() -> Long.parseLong(meta("rev").orElse("0")));
  }

  /// One row. Call inside [#transact].
  public <R extends Row> Optional<R> find(Feed<R> feed, String id) throws SQLException {
    var body = one("SELECT body FROM row WHERE gone=0 AND feed=? AND id=?", feed.name(), id);
    return body.map(text -> read(feed, text));
  }

  private static <R extends Row> R read(Feed<R> feed, String body) {
    try {
      return new PageReader<>(feed).read(body).rows().getFirst();
    } catch (BadPage e) {
      throw new IllegalStateException("a stored row cannot be read", e);
    }
  }

  /// Rows of a feed after a revision, with the revision of the last one.
  public record Batch<R extends Row>(List<R> rows, List<Tombstone> gone, long rev, boolean more) {}

  /// Up to `limit` rows changed after `rev`, oldest change first.
  public <R extends Row> Batch<R> after(Feed<R> feed, long rev, int limit) {
    return transact(() -> batch(feed, rev, limit));
  }

  private <R extends Row> Batch<R> batch(Feed<R> feed, long rev, int limit) throws SQLException {
    var rows = new ArrayList<R>();
    var gone = new ArrayList<Tombstone>();
    long last = rev;
    boolean more = false;
    try (var s =
        statement(
            "SELECT id, ver, rev, gone, body FROM row WHERE feed=? AND rev>? ORDER BY rev LIMIT ?",
            feed.name(),
            rev,
            limit + 1)) {
      var result = s.executeQuery();
      while (result.next()) {
        if (rows.size() + gone.size() == limit) {
          more = true;
          break;
        }
        last = result.getLong(3);
        if (result.getInt(4) == 1) {
          gone.add(new Tombstone(result.getString(1), result.getLong(2)));
        } else {
          rows.add(read(feed, result.getString(5)));
        }
      }
    }
    return new Batch<>(rows, gone, last, more);
  }

  /// First column of the first row. Call inside [#transact].
  public Optional<String> one(String sql, Object... arguments) throws SQLException {
    try (var s = statement(sql, arguments)) {
      var result = s.executeQuery();
      return result.next() ? Optional.ofNullable(result.getString(1)) : Optional.empty();
    }
  }

  /// Changes rows. Call inside [#transact].
  public int update(String sql, Object... arguments) throws SQLException {
    try (var s = statement(sql, arguments)) {
      return s.executeUpdate();
    }
  }

  PreparedStatement statement(String sql, @Nullable Object... arguments) throws SQLException {
    var s = db.prepareStatement(sql);
    for (int i = 0; i < arguments.length; i++) {
      s.setObject(i + 1, arguments[i]);
    }
    return s;
  }

  @Override
  public synchronized void close() {
    try {
      db.close();
    } catch (SQLException e) {
      throw new IllegalStateException("closing the platform's store", e);
    }
  }
}
