package dev.huishang.cache.store;

import dev.huishang.cache.Outbox;
import dev.huishang.cache.Outgoing;
import dev.huishang.cache.StoreFault;
import dev.huishang.cache.seal.Seal;
import dev.huishang.domain.Command;
import dev.huishang.domain.CommandState;
import dev.huishang.wire.BadPage;
import dev.huishang.wire.CommandJson;
import dev.huishang.wire.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `outbox.db` under FULL with `orders.j1` beside it. What one attempt came to is recorded here;
/// what to send next is asked here.
public final class OutboxStore implements Outbox, AutoCloseable {
  private static final List<String> SCHEMA =
      List.of(
          "CREATE TABLE IF NOT EXISTS cmd(seq INTEGER PRIMARY KEY AUTOINCREMENT, cmd_id TEXT NOT NULL UNIQUE,"
              + " kind TEXT NOT NULL, lane INTEGER NOT NULL CHECK(lane BETWEEN 0 AND 4), aggregate TEXT NOT NULL,"
              + " agg_n INTEGER NOT NULL, base_ver INTEGER, body BLOB NOT NULL, body_hash TEXT NOT NULL, user_id"
              + " TEXT NOT NULL, device_id TEXT NOT NULL, created_ms INTEGER NOT NULL, not_after_ms INTEGER, state"
              + " TEXT NOT NULL CHECK(state IN('PENDING','SENDING','UNKNOWN','APPLIED','REJECTED','CONFLICT',"
              + "'EXPIRED','CANCELLED')), attempts INTEGER NOT NULL DEFAULT 0, next_try_ms INTEGER NOT NULL DEFAULT"
              + " 0, last_code INTEGER, server_rev INTEGER, reply TEXT, changed_ms INTEGER NOT NULL, voided INTEGER"
              + " NOT NULL DEFAULT 0, UNIQUE(device_id, aggregate, agg_n)) STRICT",
          "CREATE INDEX IF NOT EXISTS cmd_ready ON cmd(lane, seq) WHERE state IN('PENDING','UNKNOWN')",
          "CREATE TRIGGER IF NOT EXISTS cmd_keep BEFORE DELETE ON cmd WHEN old.state IN('PENDING','SENDING',"
              + "'UNKNOWN','CONFLICT') BEGIN SELECT RAISE(ABORT,'unsent command'); END",
          "CREATE TRIGGER IF NOT EXISTS cmd_fixed BEFORE UPDATE OF cmd_id,body,body_hash,aggregate,agg_n,"
              + "not_after_ms ON cmd BEGIN SELECT RAISE(ABORT,'immutable'); END");
  private final Database db;
  private final SecondCopy copy;
  private final Seal seal;
  private final Runnable changed;

  /// @param changed called after every change
  public OutboxStore(Path directory, Seal seal, Runnable changed) {
    this.seal = seal;
    this.changed = changed;
    db = new Database(directory.resolve("outbox.db"), Database.Kind.OUTBOX, SCHEMA);
    copy = new SecondCopy(directory.resolve("orders.j1"));
    copy.records().forEach(this::bringBack);
    db.transact(() -> db.update("UPDATE cmd SET state='UNKNOWN' WHERE state='SENDING'"));
  }

  @Override
  public void submit(Command command) {
    var record =
        db.transact(() -> {
          long n =
              Long.parseLong(
                  String.valueOf(
                      db.text(
                          "SELECT coalesce(max(agg_n),0)+1 FROM cmd WHERE device_id=? AND aggregate=?",
                          command.device(),
                          command.aggregate())));
          var json = CommandRecord.write(command, n);
          insert(command, n, json);
          return json;
        });
    copy.append(seal.close(record, "j1|" + command.id()), command.lane() <= 1);
    changed.run();
  }

  private void insert(Command c, long n, byte[] record) throws SQLException {
    byte[] body;
    try {
      body = CommandJson.body(c, n);
    } catch (BadPage e) {
      throw new StoreFault("the command is not well formed: " + e.getMessage(), e);
    }
    db.update(
        "INSERT INTO cmd(cmd_id,kind,lane,aggregate,agg_n,base_ver,body,body_hash,user_id,device_id,created_ms,"
            + "not_after_ms,state,changed_ms,reply) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,'PENDING',?,?)",
        c.id(),
        c.type(),
        c.lane(),
        c.aggregate(),
        n,
        c.base(),
        seal.close(body, "cmd|" + c.id()),
        CommandJson.hash(body),
        c.user(),
        c.device(),
        c.issuedAt().toEpochMilli(),
        c.notAfter() instanceof Instant at ? at.toEpochMilli() : null,
        c.issuedAt().toEpochMilli(),
        new String(record, StandardCharsets.UTF_8));
  }

  private void bringBack(byte[] sealed) {
    try {
      var json = Json.parse(new String(seal.open(sealed, "j1"), StandardCharsets.UTF_8));
      var command = CommandRecord.read(json);
      db.transact(() -> {
        if (db.text("SELECT 1 FROM cmd WHERE cmd_id=?", command.id()) == null) {
          insert(command, json.path("n").asLong(), sealed);
        }
        return true;
      });
    } catch (BadPage e) {
      throw new StoreFault("orders.j1 holds a record that is no command", e);
    }
  }

  @Override
  public List<Outgoing> all() {
    return db.transact(
        () -> db.rows("SELECT * FROM cmd ORDER BY seq DESC LIMIT 20000", this::outgoing));
  }

  private Outgoing outgoing(ResultSet r) throws SQLException {
    try {
      var record = String.valueOf(r.getString("reply"));
      int split = record.indexOf('\n');
      var json = Json.parse(split < 0 ? record : record.substring(0, split));
      var code = r.getInt("last_code");
      return new Outgoing(
          CommandRecord.read(json),
          CommandState.valueOf(r.getString("state")),
          r.getInt("attempts"),
          r.wasNull() ? null : code,
          split < 0 ? null : record.substring(split + 1),
          Instant.ofEpochMilli(r.getLong("changed_ms")));
    } catch (BadPage e) {
      throw new StoreFault("outbox.db holds a record that is no command", e);
    }
  }

  @Override
  public int unsent() {
    return Integer.parseInt(
        String.valueOf(
            db.transact(() ->
                db.text(
                    "SELECT count(*) FROM cmd WHERE state IN('PENDING','SENDING','UNKNOWN')"))));
  }

  @Override
  public boolean cancel(String id) {
    int n =
        db.transact(() ->
            db.update(
                "UPDATE cmd SET state='CANCELLED', changed_ms=?, next_try_ms=0 WHERE cmd_id=? AND"
                    + " (state='PENDING' AND attempts=0 OR state IN('REJECTED','CONFLICT'))",
                Instant.now().toEpochMilli(),
                id));
    changed.run();
    return n == 1;
  }

  /// A command to send: the exact bytes, and what the sender must know.
  ///
  /// @param voided true when only its number is to be closed, because it was cancelled or expired
  public record Ready(
      String id,
      int lane,
      String aggregate,
      long number,
      @Nullable Long base,
      byte[] body,
      String hash,
      String device,
      String user,
      int attempts,
      boolean voided) {}

  /// The next command by lane and age whose aggregate has nothing before it; expires what is too
  /// late.
  public Optional<Ready> next(Instant now) {
    long ms = now.toEpochMilli();
    return db.transact(() -> {
      db.update(
          "UPDATE cmd SET state='EXPIRED', changed_ms=? WHERE state='PENDING' AND not_after_ms<?",
          ms,
          ms);
      return db
          .rows(
              "SELECT * FROM cmd c WHERE next_try_ms<=? AND (state IN('PENDING','UNKNOWN') OR (state IN"
                  + "('CANCELLED','EXPIRED') AND voided=0)) AND NOT EXISTS(SELECT 1 FROM cmd b WHERE"
                  + " b.device_id=c.device_id AND b.aggregate=c.aggregate AND b.agg_n<c.agg_n AND (b.state IN"
                  + "('PENDING','SENDING','UNKNOWN','REJECTED','CONFLICT') OR (b.state IN('CANCELLED','EXPIRED')"
                  + " AND b.voided=0))) ORDER BY lane, seq LIMIT 1",
              this::ready,
              ms)
          .stream()
          .findFirst();
    });
  }

  private Ready ready(ResultSet r) throws SQLException {
    long base = r.getLong("base_ver");
    boolean create = r.wasNull();
    var id = r.getString("cmd_id");
    return new Ready(
        id,
        r.getInt("lane"),
        r.getString("aggregate"),
        r.getLong("agg_n"),
        create ? null : base,
        seal.open(r.getBytes("body"), "cmd|" + id),
        r.getString("body_hash"),
        r.getString("device_id"),
        r.getString("user_id"),
        r.getInt("attempts"),
        !List.of("PENDING", "UNKNOWN").contains(r.getString("state")));
  }

  /// Commits SENDING, before the socket is touched.
  public void sending(String id) {
    db.transact(() ->
        db.update(
            "UPDATE cmd SET state='SENDING', attempts=attempts+1 WHERE cmd_id=? AND state IN('PENDING','UNKNOWN')",
            id));
    changed.run();
  }

  /// Records what an attempt came to.
  ///
  /// @param retry when to try again, for states that are not terminal
  public void settle(
      String id,
      CommandState state,
      @Nullable Integer code,
      @Nullable String reason,
      Instant now,
      Instant retry) {
    db.transact(() ->
        db.update(
            "UPDATE cmd SET state=?, last_code=?, changed_ms=?, next_try_ms=?, reply=CASE WHEN ? IS NULL THEN"
                + " reply ELSE (CASE WHEN instr(reply, char(10))>0 THEN substr(reply,1,instr(reply,char(10))-1)"
                + " ELSE reply END) || char(10) || ? END WHERE cmd_id=?",
            state.name(),
            code,
            now.toEpochMilli(),
            retry.toEpochMilli(),
            reason,
            reason,
            id));
    changed.run();
  }

  /// Its number is closed: the next one of the aggregate may go.
  public void voided(String id, boolean appliedAfterAll) {
    db.transact(() ->
        db.update(
            "UPDATE cmd SET voided=1, state=CASE WHEN ? THEN 'APPLIED' ELSE state END WHERE cmd_id=?",
            appliedAfterAll ? 1 : 0,
            id));
    changed.run();
  }

  @Override
  public void close() {
    db.close();
    copy.close();
  }
}
