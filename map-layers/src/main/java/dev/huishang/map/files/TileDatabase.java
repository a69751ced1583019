package dev.huishang.map.files;

import dev.huishang.map.files.BadTileFile.Code;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// A SQLite file of somebody else: read-only, nothing written beside it, no value over 8 MB, no
/// question over some seconds, whatever its views do.
final class TileDatabase implements AutoCloseable {
  private static final int MOST_BYTES = 8 << 20;
  private static final int STEPS = 50_000;
  private static final long PATIENCE = 3_000_000_000L;
  private static final int MOST_METADATA = 200;

  private static final class Deadline extends ProgressHandler {
    private volatile long until;

    void start() {
      until = System.nanoTime() + PATIENCE;
    }

    @Override
    protected int progress() {
      return System.nanoTime() - until > 0 ? 1 : 0;
    }
  }

  private interface Reader<T extends @Nullable Object> {
    T read(ResultSet row) throws SQLException;
  }

  private final Connection connection;
  private final Deadline deadline = new Deadline();
  private final ReentrantLock one = new ReentrantLock();

  private TileDatabase(Connection connection) throws SQLException {
    this.connection = connection;
    ProgressHandler.setHandler(connection, STEPS, deadline);
  }

  static TileDatabase open(Path file) throws BadTileFile {
    check(file);
    var config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setPragma(SQLiteConfig.Pragma.LIMIT_LENGTH, String.valueOf(MOST_BYTES));
    config.setPragma(SQLiteConfig.Pragma.LIMIT_ATTACHED, "0");
    try {
      var connection =
          config.createConnection(
              "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath() + "?immutable=1");
      try (var s = connection.createStatement()) {
        s.execute("PRAGMA trusted_schema=OFF");
        s.execute("PRAGMA cell_size_check=ON");
        s.execute("PRAGMA mmap_size=0");
      }
      return new TileDatabase(connection);
    } catch (SQLException e) {
      throw bad(e);
    }
  }

  /// The head of the file, before SQLite sees it: a file cut short is named as such.
  private static void check(Path file) throws BadTileFile {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new BadTileFile(Code.ABSENT, "");
    }
    try (var in = new DataInputStream(Files.newInputStream(file))) {
      var head = in.readNBytes(100);
      var magic =
          new String(
              head, 0, Math.min(16, head.length), java.nio.charset.StandardCharsets.ISO_8859_1);
      if (!magic.equals("SQLite format 3\0")) {
        throw new BadTileFile(Code.KIND, "SQLite");
      }
      if (head.length < 100) {
        throw new BadTileFile(Code.TRUNCATED, "");
      }
      var bytes = java.nio.ByteBuffer.wrap(head);
      long page = bytes.getShort(16) & 0xFFFF;
      long whole = (page == 1 ? 65_536 : page) * (bytes.getInt(28) & 0xFFFFFFFFL);
      if (Files.size(file) < whole) {
        throw new BadTileFile(Code.TRUNCATED, Files.size(file) + " < " + whole);
      }
    } catch (IOException e) {
      throw new BadTileFile(Code.ABSENT, "");
    }
  }

  private static BadTileFile bad(SQLException e) {
    var code = e instanceof SQLiteException s ? s.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    var said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    if (said.contains("no such table") || said.contains("no such column")) {
      return new BadTileFile(Code.NO_TILES, "");
    }
    if (code == SQLiteErrorCode.SQLITE_NOTADB) {
      return new BadTileFile(Code.KIND, "SQLite");
    }
    return new BadTileFile(Code.DIRECTORY, code.name());
  }

  /// The first row of the answer, or null for none.
  private <T> @Nullable T first(String sql, Reader<@Nullable T> reader, Object... arguments)
      throws BadTileFile {
    one.lock();
    try (var s = connection.prepareStatement(sql)) {
      deadline.start();
      for (int i = 0; i < arguments.length; i++) {
        s.setObject(i + 1, arguments[i]);
      }
      try (var rows = s.executeQuery()) {
        return rows.next() ? reader.read(rows) : null;
      }
    } catch (SQLException e) {
      throw bad(e);
    } finally {
      one.unlock();
    }
  }

  /// What the file says of itself; nothing where it has no such table.
  Map<String, String> metadata() throws BadTileFile {
    var said = new HashMap<String, String>();
    try {
      first(
          "SELECT name, value FROM metadata LIMIT " + MOST_METADATA,
          rows -> {
            do {
              var name = rows.getString(1);
              var value = rows.getString(2);
              if (name != null && value != null) {
                said.put(name.toLowerCase(Locale.ROOT), value);
              }
            } while (rows.next());
            return said;
          });
    } catch (BadTileFile e) {
      if (e.code() != Code.NO_TILES) {
        throw e;
      }
    }
    return said;
  }

  /// Bytes of any tile, or null where there is none.
  byte @Nullable [] first() throws BadTileFile {
    return first(
        "SELECT tile_data, zoom_level, tile_column, tile_row FROM tiles"
            + " WHERE tile_data IS NOT NULL LIMIT 1",
        row -> row.getBytes(1));
  }

  /// Coarsest or finest level.
  ///
  /// @param which min or max
  int zoom(String which) throws BadTileFile {
    var zoom = first("SELECT " + which + "(zoom_level) FROM tiles", row -> (Integer) row.getInt(1));
    return zoom == null ? -1 : zoom;
  }

  /// First and last row among some tiles of a level.
  int[] rows(int z) throws BadTileFile {
    var rows =
        first(
            "SELECT min(r), max(r) FROM (SELECT tile_row r FROM tiles WHERE zoom_level=? LIMIT 1000)",
            row -> new int[] {row.getInt(1), row.getInt(2)},
            z);
    return rows == null ? new int[2] : rows;
  }

  byte @Nullable [] tile(int z, int column, int row) throws BadTileFile {
    return first(
        "SELECT tile_data FROM tiles WHERE zoom_level=? AND tile_column=? AND tile_row=?",
        found -> found.getBytes(1),
        z,
        column,
        row);
  }

  @Override
  public void close() {
    one.lock();
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("a tile file cannot be closed", e);
    } finally {
      one.unlock();
    }
  }
}
