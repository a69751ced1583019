package dev.huishang.cache.store;

import dev.huishang.cache.SetAside;
import dev.huishang.cache.StoreFault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/// `cache.db`: pages of the change streams as they came, with the cursor in the same transaction.
/// The pages are the columnar wire form, deflated: a whole picture opens in well under a second.
public final class PageStore implements AutoCloseable {
  /// How far a stream was read.
  ///
  /// @param generation pages of older generations are swept when a staged load completes
  /// @param staged true while a new load is not complete
  public record Cursor(
      String stream,
      String epoch,
      String token,
      @Nullable Instant asOf,
      boolean complete,
      long generation,
      boolean staged) {}

  /// A page as it lies in the file, checked.
  public static final class Body {
    private final byte[] deflated;

    private Body(byte[] deflated) {
      this.deflated = deflated;
    }

    /// The page as it came.
    public String text() {
      return inflate(deflated);
    }
  }

  private static final List<String> SCHEMA =
      List.of(
          "CREATE TABLE IF NOT EXISTS cursor(stream TEXT PRIMARY KEY, epoch TEXT NOT NULL, token TEXT NOT"
              + " NULL, as_of_ms INTEGER, complete INTEGER NOT NULL, gen INTEGER NOT NULL, staged INTEGER"
              + " NOT NULL) STRICT, WITHOUT ROWID",
          "CREATE TABLE IF NOT EXISTS page(n INTEGER PRIMARY KEY AUTOINCREMENT, stream TEXT NOT NULL, gen"
              + " INTEGER NOT NULL, crc INTEGER NOT NULL, body BLOB NOT NULL) STRICT",
          "CREATE INDEX IF NOT EXISTS page_stream ON page(stream, gen, n)",
          "CREATE TABLE IF NOT EXISTS aside(n INTEGER PRIMARY KEY AUTOINCREMENT, stream TEXT NOT NULL, id"
              + " TEXT NOT NULL, reason TEXT NOT NULL, at_ms INTEGER NOT NULL, raw TEXT NOT NULL) STRICT");
  private final Database db;

  public PageStore(Path file) {
    db = new Database(file, Database.Kind.CACHE, SCHEMA);
  }

  /// Keeps a page, its cursor and its quarantined rows in one transaction (P15).
  ///
  /// @param sweep remove pages of other generations: a staged load is complete
  public void take(Cursor cursor, @Nullable String page, List<SetAside> aside, boolean sweep) {
    var body = page == null ? null : deflate(page);
    db.transact(() -> {
      if (body != null) {
        db.update(
            "INSERT INTO page(stream,gen,crc,body) VALUES(?,?,?,?)",
            cursor.stream(),
            cursor.generation(),
            crc(body),
            body);
      }
      keep(aside);
      if (sweep) {
        db.update(
            "DELETE FROM page WHERE stream=? AND gen<>?", cursor.stream(), cursor.generation());
      }
      save(cursor);
      return true;
    });
  }

  /// Sets a record aside that came in no page.
  public void aside(SetAside bad) {
    db.transact(() -> {
      keep(List.of(bad));
      return true;
    });
  }

  private void keep(List<SetAside> aside) throws java.sql.SQLException {
    for (var bad : aside) {
      db.update( // the same fault again is one line, with its newest time and columns
          "DELETE FROM aside WHERE stream=? AND id=? AND reason=? AND (id<>'?' OR raw=?)",
          bad.stream(),
          bad.id(),
          bad.reason(),
          bad.raw());
      db.update(
          "INSERT INTO aside(stream,id,reason,at_ms,raw) VALUES(?,?,?,?,?)",
          bad.stream(),
          bad.id(),
          bad.reason(),
          bad.at().toEpochMilli(),
          bad.raw());
    }
    if (!aside.isEmpty()) {
      db.update("DELETE FROM aside WHERE n <= (SELECT max(n) FROM aside) - 1000");
    }
  }

  private void save(Cursor c) throws java.sql.SQLException {
    db.update(
        "INSERT INTO cursor VALUES(?,?,?,?,?,?,?) ON CONFLICT(stream) DO UPDATE SET epoch=excluded.epoch,"
            + " token=excluded.token, as_of_ms=excluded.as_of_ms, complete=excluded.complete,"
            + " gen=excluded.gen, staged=excluded.staged",
        c.stream(),
        c.epoch(),
        c.token(),
        c.asOf() == null ? null : c.asOf().toEpochMilli(),
        c.complete() ? 1 : 0,
        c.generation(),
        c.staged() ? 1 : 0);
  }

  /// Replaces all pages of a generation by these: fewer and without what was overtaken.
  public void compact(Cursor cursor, List<String> pages) {
    var bodies = pages.stream().map(PageStore::deflate).toList();
    db.transact(() -> {
      db.update("DELETE FROM page WHERE stream=?", cursor.stream());
      for (var body : bodies) {
        db.update(
            "INSERT INTO page(stream,gen,crc,body) VALUES(?,?,?,?)",
            cursor.stream(),
            cursor.generation(),
            crc(body),
            body);
      }
      return true;
    });
  }

  /// Cursors of all streams ever read.
  public List<Cursor> cursors() {
    return db.transact(() ->
        db.rows(
            "SELECT stream, epoch, token, as_of_ms, complete, gen, staged FROM cursor",
            r -> {
              long asOf = r.getLong(4);
              return new Cursor(
                  r.getString(1),
                  r.getString(2),
                  r.getString(3),
                  r.wasNull() ? null : Instant.ofEpochMilli(asOf),
                  r.getInt(5) == 1,
                  r.getLong(6),
                  r.getInt(7) == 1);
            }));
  }

  /// Pages of a stream and generation in the order they came.
  ///
  /// @throws StoreFault when a page was altered on disk: the stream must be loaded anew
  public List<Body> pages(String stream, long generation) {
    return db.transact(() ->
        db.rows(
            "SELECT crc, body FROM page WHERE stream=? AND gen=? ORDER BY n",
            r -> new Body(checked(stream, r.getLong(1), r.getBytes(2))),
            stream,
            generation));
  }

  private static byte[] checked(String stream, long crc, byte[] body) {
    if (crc(body) != crc) {
      throw new StoreFault("cache.db: a page of " + stream + " was altered on disk");
    }
    return body;
  }

  /// Forgets a stream, so that it is loaded anew.
  public void forget(String stream) {
    db.transact(() -> {
      db.update("DELETE FROM page WHERE stream=?", stream);
      return db.update("DELETE FROM cursor WHERE stream=?", stream);
    });
  }

  /// Rows set aside, newest first.
  public List<SetAside> aside() {
    return db.transact(() ->
        db.rows(
            "SELECT stream, id, reason, at_ms, raw FROM aside ORDER BY n DESC LIMIT 1000",
            r ->
                new SetAside(
                    r.getString(1),
                    r.getString(2),
                    r.getString(3),
                    Instant.ofEpochMilli(r.getLong(4)),
                    r.getString(5))));
  }

  private static long crc(byte[] bytes) {
    var crc = new CRC32C();
    crc.update(bytes);
    return crc.getValue();
  }

  private static byte[] deflate(String text) {
    var out = new ByteArrayOutputStream(text.length() / 6);
    try (var deflated = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
      deflated.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new StoreFault("deflating a page", e);
    }
    return out.toByteArray();
  }

  private static String inflate(byte[] body) {
    try (var in = new InflaterInputStream(new java.io.ByteArrayInputStream(body))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new StoreFault("cache.db: a page cannot be inflated", e);
    }
  }

  @Override
  public void close() {
    db.close();
  }
}
