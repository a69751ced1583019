package dev.huishang.cache.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// `messages.db`: warning messages byte for byte as they came, because a signature is of bytes, and
/// how the index of them was last read.
public final class MessageStore implements AutoCloseable {
  private static final List<String> SCHEMA =
      List.of(
          "CREATE TABLE IF NOT EXISTS message(n INTEGER PRIMARY KEY AUTOINCREMENT, identifier TEXT NOT"
              + " NULL, href TEXT NOT NULL, updated TEXT NOT NULL, fetched_ms INTEGER NOT NULL, crc"
              + " INTEGER NOT NULL, body BLOB NOT NULL) STRICT",
          "CREATE INDEX IF NOT EXISTS message_id ON message(identifier)",
          "CREATE TABLE IF NOT EXISTS listing(one INTEGER PRIMARY KEY CHECK(one=1), etag TEXT NOT NULL,"
              + " whole INTEGER NOT NULL, as_of_ms INTEGER NOT NULL) STRICT",
          "CREATE TABLE IF NOT EXISTS listed(identifier TEXT PRIMARY KEY) STRICT, WITHOUT ROWID");
  private final Database db;
  private final int most;

  /// A message in the file.
  ///
  /// @param n its place in the order of arrival
  /// @param updated what the index said of it; another value there means it is to be fetched again
  public record Raw(
      long n, String identifier, String href, String updated, Instant fetched, byte[] body) {}

  /// How the index was last read.
  ///
  /// @param whole false where not all its pages were read
  public record Listing(String etag, boolean whole, Instant asOf) {}

  /// @param most messages kept; the oldest leave first
  public MessageStore(Path file, int most) {
    db = new Database(file, Database.Kind.CACHE, SCHEMA);
    this.most = most;
  }

  /// Keeps a message.
  ///
  /// @return it, or nothing where the very same bytes are held already
  public Optional<Raw> keep(
      String identifier, String href, String updated, Instant now, byte[] body) {
    return db.transact(() -> {
      long crc = crc(body);
      int same =
          db.update(
              "UPDATE message SET updated=?, href=? WHERE identifier=? AND crc=? AND body=?",
              updated,
              href,
              identifier,
              crc,
              body);
      if (same > 0) {
        return Optional.empty();
      }
      db.update(
          "INSERT INTO message(identifier,href,updated,fetched_ms,crc,body) VALUES(?,?,?,?,?,?)",
          identifier,
          href,
          updated,
          now.toEpochMilli(),
          crc,
          body);
      db.update("DELETE FROM message WHERE n <= (SELECT max(n) FROM message) - ?", most);
      var n = Long.parseLong(String.valueOf(db.text("SELECT max(n) FROM message")));
      return Optional.of(new Raw(n, identifier, href, updated, now, body));
    });
  }

  /// All messages in the order they came; one altered on disk is left out and fetched again.
  public List<Raw> all() {
    return db.transact(() -> {
      var found =
          db.rows(
              "SELECT n, identifier, href, updated, fetched_ms, crc, body FROM message ORDER BY n",
              r ->
                  crc(r.getBytes(7)) == r.getLong(6)
                      ? Optional.of(
                          new Raw(
                              r.getLong(1),
                              r.getString(2),
                              r.getString(3),
                              r.getString(4),
                              Instant.ofEpochMilli(r.getLong(5)),
                              r.getBytes(7)))
                      : Optional.<Raw>empty());
      if (found.stream().anyMatch(Optional::isEmpty)) {
        db.update("DELETE FROM listing"); // the index is read anew, and with it what is gone
      }
      return found.stream().flatMap(Optional::stream).toList();
    });
  }

  /// Remembers how the index was read.
  public void listed(Listing listing, Set<String> identifiers) {
    db.transact(() -> {
      db.update("DELETE FROM listed");
      for (var identifier : identifiers) {
        db.update("INSERT INTO listed VALUES(?)", identifier);
      }
      return db.update(
          "INSERT INTO listing VALUES(1,?,?,?) ON CONFLICT DO UPDATE SET etag=excluded.etag,"
              + " whole=excluded.whole, as_of_ms=excluded.as_of_ms",
          listing.etag(),
          listing.whole() ? 1 : 0,
          listing.asOf().toEpochMilli());
    });
  }

  /// The index is as it was.
  public void confirmed(Instant now) {
    db.transact(() -> db.update("UPDATE listing SET as_of_ms=?", now.toEpochMilli()));
  }

  /// How the index was last read; null for never.
  public @Nullable Listing listing() {
    return db.transact(() ->
        db
            .rows(
                "SELECT etag, whole, as_of_ms FROM listing",
                r ->
                    new Listing(
                        r.getString(1), r.getInt(2) == 1, Instant.ofEpochMilli(r.getLong(3))))
            .stream()
            .findFirst()
            .orElse(null));
  }

  /// Identifiers in the index when it was last read.
  public Set<String> listed() {
    return db.transact(
        () -> new HashSet<>(db.rows("SELECT identifier FROM listed", r -> r.getString(1))));
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
