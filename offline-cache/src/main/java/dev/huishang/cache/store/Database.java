package dev.huishang.cache.store;

import dev.huishang.cache.StoreFault;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// One SQLite file with one connection, its settings read back after they are set. The engine is
/// named here and nowhere else.
public final class Database implements AutoCloseable {
  /// How the file is kept.
  public enum Kind {
    /// FULL, exclusive: what the room decided.
    OUTBOX("FULL", true),
    /// NORMAL: can be loaded anew.
    CACHE("NORMAL", false);

    private final String synchronous;
    private final boolean exclusive;

    Kind(String synchronous, boolean exclusive) {
      this.synchronous = synchronous;
      this.exclusive = exclusive;
    }
  }

  private final Connection connection;
  private final Path file;
  private final ReentrantLock one = new ReentrantLock();

  /// Opens or creates the file with these settings and schema.
  ///
  /// @throws StoreFault when it cannot be opened or keeps none of the settings
  public Database(Path file, Kind kind, List<String> schema) {
    this.file = file;
    try {
      connection = DriverManager.getConnection("jdbc:sqlite:" + file);
      if (kind.exclusive) {
        pragma("locking_mode=EXCLUSIVE");
      }
      pragma("journal_mode=WAL");
      pragma("synchronous=" + kind.synchronous);
      pragma("recursive_triggers=ON");
      pragma("trusted_schema=OFF");
      pragma("foreign_keys=ON");
      pragma("cell_size_check=ON");
      pragma("temp_store=MEMORY");
      pragma("mmap_size=0");
      pragma("busy_timeout=5000");
      pragma("journal_size_limit=67108864");
      check("journal_mode", "wal");
      check("synchronous", kind == Kind.OUTBOX ? "2" : "1");
      check("recursive_triggers", "1");
      try (var s = connection.createStatement()) {
        for (var sql : schema) {
          s.execute(sql);
        }
      }
    } catch (SQLException e) {
      throw new StoreFault(file + " cannot be opened: " + e.getMessage(), e);
    }
  }

  private void pragma(String setting) throws SQLException {
    try (var s = connection.createStatement()) {
      s.execute("PRAGMA " + setting);
    }
  }

  private void check(String name, String wanted) throws SQLException {
    var is = text("PRAGMA " + name);
    if (!wanted.equalsIgnoreCase(is)) {
      throw new StoreFault(file + ": " + name + " is " + is + ", not " + wanted);
    }
  }

  /// Work inside a transaction.
  public interface Work<T extends @Nullable Object> {
    T run() throws SQLException;
  }

  /// A row being read.
  public interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /// Runs the work in one transaction.
  ///
  /// @throws StoreFault when it failed; nothing of it is kept
  public <T extends @Nullable Object> T transact(Work<T> work) {
    one.lock();
    try {
      connection.setAutoCommit(false);
      try {
        T result = work.run();
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new StoreFault(file + ": " + e.getMessage() + "; nothing of it was kept", e);
    } finally {
      one.unlock();
    }
  }

  /// Changes rows; call inside [#transact].
  public int update(String sql, @Nullable Object... arguments) throws SQLException {
    try (var s = statement(sql, arguments)) {
      return s.executeUpdate();
    }
  }

  /// Reads rows; call inside [#transact].
  public <T> List<T> rows(String sql, Reader<T> reader, @Nullable Object... arguments)
      throws SQLException {
    try (var s = statement(sql, arguments);
        var result = s.executeQuery()) {
      var rows = new ArrayList<T>();
      while (result.next()) {
        rows.add(reader.read(result));
      }
      return rows;
    }
  }

  /// First column of the first row, or null; call inside [#transact].
  public @Nullable String text(String sql, @Nullable Object... arguments) throws SQLException {
    try (var s = statement(sql, arguments);
        var result = s.executeQuery()) {
      return result.next() ? result.getString(1) : null;
    }
  }

  private PreparedStatement statement(String sql, @Nullable Object... arguments)
      throws SQLException {
    var s = connection.prepareStatement(sql);
    for (int i = 0; i < arguments.length; i++) {
      s.setObject(i + 1, arguments[i]);
    }
    return s;
  }

  @Override
  public void close() {
    one.lock();
    try {
      connection.close();
    } catch (SQLException e) {
      throw new StoreFault(file + " cannot be closed: " + e.getMessage(), e);
    } finally {
      one.unlock();
    }
  }
}
