package dev.huishang.wire;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One column of a page as it arrived: numbers in a flat array, the rest beside it. A cell keeps
/// what it was on the wire, so that a bad one can be named.
final class Cells {
  /// What a cell was.
  enum Kind {
    NULL,
    WHOLE,
    REAL,
    TEXT,
    TRUE,
    FALSE,
    OTHER
  }

  private static final Kind[] KINDS = Kind.values();
  private byte[] kinds = new byte[64];
  private long[] bits = new long[64];
  private @Nullable Object @Nullable [] texts;
  private String @Nullable [] dict;
  private long base;
  private int size;
  private boolean listed;

  /// Starts the list of cells; a column without one is missing.
  void open() {
    listed = true;
  }

  boolean missing() {
    return !listed;
  }

  int size() {
    return size;
  }

  void dict(String[] entries) {
    dict = entries;
  }

  void base(long offset) {
    base = offset;
  }

  void add(Kind kind, long value) {
    if (size == kinds.length) {
      kinds = Arrays.copyOf(kinds, size * 2);
      bits = Arrays.copyOf(bits, size * 2);
    }
    kinds[size] = (byte) kind.ordinal();
    bits[size++] = value;
  }

  /// A text, or a node no column can hold.
  void add(Kind kind, Object value) {
    add(kind, 0);
    var held = texts;
    if (held == null || held.length < kinds.length) {
      held = held == null ? new @Nullable Object[kinds.length] : Arrays.copyOf(held, kinds.length);
      texts = held;
    }
    held[size - 1] = value;
  }

  private Kind kind(int i) {
    return i < size ? KINDS[kinds[i]] : Kind.NULL;
  }

  private Object held(int i) {
    var all = texts;
    var value = all == null ? null : all[i];
    return value == null ? "" : value;
  }

  /// The cell as JSON, for the quarantine.
  JsonNode raw(int i) {
    var nodes = Json.MAPPER.getNodeFactory();
    return switch (kind(i)) {
      case NULL -> nodes.nullNode();
      case WHOLE -> nodes.numberNode(bits[i]);
      case REAL -> nodes.numberNode(Double.longBitsToDouble(bits[i]));
      case TEXT -> nodes.stringNode(held(i).toString());
      case TRUE -> nodes.booleanNode(true);
      case FALSE -> nodes.booleanNode(false);
      case OTHER -> (JsonNode) held(i);
    };
  }

  @Nullable String text(int i) throws BadCell {
    var kind = kind(i);
    if (kind == Kind.NULL) {
      return null;
    }
    var entries = dict;
    if (entries == null) {
      if (kind != Kind.TEXT) {
        throw new BadCell("wanted text, got " + raw(i));
      }
      return (String) held(i);
    }
    if (kind != Kind.WHOLE || bits[i] < 0 || bits[i] >= entries.length) {
      throw new BadCell("no entry " + raw(i) + " in the dictionary");
    }
    return entries[(int) bits[i]];
  }

  /// The value of row `i` as the record wants it.
  @Nullable Object value(int i, Shape.Column column) throws BadCell {
    if (kind(i) == Kind.NULL) {
      if (!column.optional()) {
        throw new BadCell(column.name() + " is missing");
      }
      return null;
    }
    return switch (column.type()) {
      case TEXT -> text(i);
      case ONE_OF -> column.choice(text(i));
      case NUMBER -> number(i, column);
      case WHOLE -> column.small() ? (Object) (int) whole(i, column) : (Object) whole(i, column);
      case FLAG -> flag(i, column);
      case TIME -> Instant.ofEpochMilli(base + whole(i, column));
      case FACTS -> FactsJson.facts(raw(i), column.name());
      case GRADINGS -> FactsJson.gradings(raw(i), column.name());
    };
  }

  private boolean flag(int i, Shape.Column column) throws BadCell {
    var kind = kind(i);
    return kind == Kind.TRUE || kind != Kind.FALSE && whole(i, column) != 0;
  }

  private double number(int i, Shape.Column column) throws BadCell {
    double value =
        switch (kind(i)) {
          case WHOLE -> bits[i];
          case REAL -> Double.longBitsToDouble(bits[i]);
          default -> Double.NaN;
        };
    if (!Double.isFinite(value)) {
      throw new BadCell(column.name() + " is no number: " + raw(i));
    }
    return value;
  }

  private long whole(int i, Shape.Column column) throws BadCell {
    return kind(i) == Kind.WHOLE ? bits[i] : (long) number(i, column);
  }
}
