package dev.huishang.platform.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The warning messages this platform has sent, as they were sent. None is ever changed or removed:
/// cancelled and expired ones stay readable.
public final class CapStore {
  private static final String COLUMNS =
      "SELECT n, identifier, warning, ver, type, sender, sent, sent_ms, xml FROM cap ";
  private final PlatformStore store;

  /// One message.
  ///
  /// @param n its place in the order of sending, from 1
  /// @param warning id of the row it tells of
  /// @param ver version of that row; for a withdrawn row the last one it had
  /// @param type `Alert`, `Update` or `Cancel`
  /// @param sent `sent` as it stands in the message
  /// @param at the same as a moment
  /// @param xml the message, signed
  public record Message(
      long n,
      String identifier,
      String warning,
      long ver,
      String type,
      String sender,
      String sent,
      Instant at,
      String xml) {}

  /// A table in this store.
  public CapStore(PlatformStore store) {
    this.store = store;
    store.transact(() ->
        store.update(
            "CREATE TABLE IF NOT EXISTS cap(n INTEGER PRIMARY KEY AUTOINCREMENT, identifier TEXT NOT NULL"
                + " UNIQUE, warning TEXT NOT NULL, ver INTEGER NOT NULL, type TEXT NOT NULL, sender TEXT"
                + " NOT NULL, sent TEXT NOT NULL, sent_ms INTEGER NOT NULL, xml TEXT NOT NULL) STRICT"));
  }

  /// Keeps a message; its number is given here.
  public void add(Message m) {
    store.transact(() ->
        store.update(
            "INSERT INTO cap(identifier,warning,ver,type,sender,sent,sent_ms,xml)"
                + " VALUES(?,?,?,?,?,?,?,?)",
            m.identifier(),
            m.warning(),
            m.ver(),
            m.type(),
            m.sender(),
            m.sent(),
            m.at().toEpochMilli(),
            m.xml()));
  }

  /// The message of this identifier.
  public Optional<Message> find(String identifier) {
    return list("WHERE identifier=?", identifier).stream().findFirst();
  }

  /// Messages about a warning, oldest first.
  public List<Message> about(String warning) {
    return list("WHERE warning=? ORDER BY n", warning);
  }

  /// The newest message of every warning.
  public List<Message> newest() {
    return list("WHERE n IN (SELECT max(n) FROM cap GROUP BY warning) ORDER BY n");
  }

  /// Messages sent before this number, newest first.
  public List<Message> before(long n, int limit) {
    return list("WHERE n<? ORDER BY n DESC LIMIT ?", n, limit);
  }

  private List<Message> list(String where, Object... arguments) {
    return store.transact(() -> {
      var found = new ArrayList<Message>();
      try (var s = store.statement(COLUMNS + where, arguments)) {
        var r = s.executeQuery();
        while (r.next()) {
          found.add(read(r));
        }
      }
      return List.copyOf(found);
    });
  }

  private static Message read(ResultSet r) throws SQLException {
    return new Message(
        r.getLong(1),
        r.getString(2),
        r.getString(3),
        r.getLong(4),
        r.getString(5),
        r.getString(6),
        r.getString(7),
        Instant.ofEpochMilli(r.getLong(8)),
        r.getString(9));
  }
}
