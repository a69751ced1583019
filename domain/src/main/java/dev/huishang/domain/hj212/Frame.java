package dev.huishang.domain.hj212;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One frame whose length, end and check hold. It keeps the plain bytes and where everything lies
/// in them; texts are made when asked for.
public final class Frame implements Decoded {
  private final byte[] bytes;
  private final boolean sealed;
  private final long[] head;
  private final long[] items;
  private final Fields fields;

  /// The fields of the head that every frame is asked for.
  ///
  /// @param st system code
  /// @param cn command code
  /// @param flag value of Flag, -1 where there is none
  /// @param parts how many packets the message has, 1 where it is not split
  /// @param part number of this one, from 1
  /// @param resent true for data sent again (`RF=1`, edition 2025)
  /// @param mn place of the MN
  /// @param qn place of the QN, 0 where there is none
  /// @param notes bits of [Note]
  record Fields(
      int st, int cn, int flag, int parts, int part, boolean resent, long mn, long qn, int notes) {}

  Frame(byte[] bytes, boolean sealed, long[] head, long[] items, Fields fields) {
    this.bytes = bytes;
    this.sealed = sealed;
    this.head = head;
    this.items = items;
    this.fields = fields;
  }

  /// System code (ST).
  public int st() {
    return fields.st();
  }

  /// Command code (CN).
  public int cn() {
    return fields.cn();
  }

  /// Identity of the device (MN).
  public String mn() {
    return value(fields.mn());
  }

  /// Request number (QN), empty where the frame has none.
  public Optional<String> qn() {
    return fields.qn() == 0 ? Optional.empty() : Optional.of(value(fields.qn()));
  }

  /// Value of Flag, empty where the frame has none.
  public Optional<Integer> flag() {
    return fields.flag() < 0 ? Optional.empty() : Optional.of(fields.flag());
  }

  /// True when the sender wants an answer (bit 0 of Flag).
  public boolean answerWanted() {
    return fields.flag() >= 0 && (fields.flag() & 1) != 0;
  }

  /// Packets the message was split into, 1 for a whole one.
  public int parts() {
    return fields.parts();
  }

  /// Number of this packet, from 1.
  public int part() {
    return fields.part();
  }

  /// True for data sent again.
  public boolean resent() {
    return fields.resent();
  }

  /// True when the data area was protected on the wire.
  public boolean wasSealed() {
    return sealed;
  }

  /// What is unusual about it.
  public Set<Note> notes() {
    var notes = EnumSet.noneOf(Note.class);
    for (var note : Note.values()) {
      if ((fields.notes() & 1 << note.ordinal()) != 0) {
        notes.add(note);
      }
    }
    return notes;
  }

  /// Items of the data area.
  public int items() {
    return items.length;
  }

  /// Key of an item, as it stands.
  public String key(int item) {
    return text(Span.key(items[item]), Span.equals(items[item]));
  }

  /// Value of an item; empty where it has none.
  public String value(int item) {
    return value(items[item]);
  }

  /// Number of the group of an item: groups are parted by `;`.
  public int group(int item) {
    return Span.group(items[item]);
  }

  /// Value of the first item with this key.
  public Optional<String> find(String key) {
    var wanted = key.getBytes(StandardCharsets.UTF_8);
    for (long item : items) {
      int from = Span.key(item);
      while (from < Span.equals(item) && bytes[from] == ' ') {
        from++;
      }
      if (Arrays.equals(bytes, from, Span.equals(item), wanted, 0, wanted.length)) {
        return Optional.of(value(item));
      }
    }
    return Optional.empty();
  }

  /// Everything it says, in its order, ready to be written again.
  public Packet content() {
    var heads = new ArrayList<Field>();
    for (long span : head) {
      heads.add(field(span));
    }
    var groups = new ArrayList<List<Field>>();
    for (long span : items) {
      if (Span.group(span) == groups.size()) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(field(span));
    }
    return new Packet(heads, List.copyOf(groups), lowerCase(), sealed);
  }

  private Field field(long span) {
    return new Field(
        text(Span.key(span), Span.equals(span)), value(span), Span.equals(span) < Span.end(span));
  }

  private boolean lowerCase() {
    for (int i = bytes.length - 6; i < bytes.length - 2; i++) {
      if (bytes[i] >= 'a') {
        return true;
      }
    }
    return false;
  }

  private String value(long span) {
    return text(Span.value(span), Span.end(span));
  }

  private String text(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  /// The plain frame as ISO 8859-1 text, one character a byte.
  public String raw() {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Frame frame
        && sealed == frame.sealed
        && Arrays.equals(bytes, frame.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return raw();
  }
}
