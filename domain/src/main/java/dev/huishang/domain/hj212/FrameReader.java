package dev.huishang.domain.hj212;

import dev.huishang.domain.hj212.Rejection.BadCrc;
import dev.huishang.domain.hj212.Rejection.BadField;
import dev.huishang.domain.hj212.Rejection.NoData;
import dev.huishang.domain.hj212.Rejection.NoKey;
import dev.huishang.domain.hj212.Rejection.NotText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Reads a frame that has been cut from the stream: check, protection, fields, items.
final class FrameReader {
  /// `##` and the length before the segment.
  static final int BEFORE = 6;

  private static final int CHECK = 4;

  /// Check and CR LF behind the segment.
  static final int BEHIND = CHECK + 2;

  private static final int CLOSING = 2;
  private static final int BYTE = 0xFF;
  private static final int VERSION_SHIFT = 2;
  private static final int QN_DIGITS = 17;
  private final Protocol protocol;
  private final Keys keys;
  private final Head head = new Head();
  private final Area area = new Area();
  private final Marks marks = new Marks();

  FrameReader(Protocol protocol, Keys keys) {
    this.protocol = protocol;
    this.keys = keys;
  }

  /// The frame from `at` up to before `end`, CR LF included.
  Decoded read(byte[] b, int at, int end) {
    var frame = Arrays.copyOfRange(b, at, end);
    int to = frame.length - BEHIND;
    int computed = protocol.crc().of(frame, BEFORE, to);
    boolean matches = computed == Words.hex(frame, to);
    if (to - BEFORE < Long.BYTES) { // shorter than any segment
      return matches ? new NoData(raw(frame)) : badCrc(frame, computed);
    }
    marks.read(frame, BEFORE, to);
    return matches && text(frame, to) ? fields(frame, false) : guarded(frame, matches, computed);
  }

  private boolean text(byte[] frame, int to) {
    return marks.ascii() || Words.text(frame, BEFORE, to);
  }

  /// The check of a protected segment is that of its plain text (HJ 212-2025): what is not text and
  /// comes from that edition is opened and checked again.
  private Decoded guarded(byte[] frame, boolean matches, int computed) {
    int to = frame.length - BEHIND;
    boolean may =
        head.read(frame, BEFORE, to, marks)
            && head.area <= to - CLOSING
            && Words.text(frame, BEFORE, head.area)
            && !Words.text(frame, head.area, to - CLOSING)
            && number(frame, head.flag) >> VERSION_SHIFT == protocol.sealing();
    if (!may) {
      return matches ? new NotText(raw(frame)) : badCrc(frame, computed);
    }
    var mn = text(frame, head.mn);
    var inside = Arrays.copyOfRange(frame, head.area, to - CLOSING);
    var opened = keys.open(mn, inside);
    if (opened.isEmpty()) {
      return new NoKey(mn, raw(frame));
    }
    var plain = frame.clone();
    System.arraycopy(opened.get(), 0, plain, head.area, inside.length);
    int again = protocol.crc().of(plain, BEFORE, to);
    marks.read(plain, BEFORE, to);
    return again == Words.hex(plain, to) && text(plain, to)
        ? fields(plain, true)
        : badCrc(frame, again);
  }

  private static BadCrc badCrc(byte[] frame, int computed) {
    int to = frame.length - BEHIND;
    return new BadCrc(
        new String(frame, to, CHECK, StandardCharsets.ISO_8859_1), Crc.hex(computed), raw(frame));
  }

  private Decoded fields(byte[] frame, boolean sealed) {
    int to = frame.length - BEHIND - CLOSING;
    if (!head.read(frame, BEFORE, to + CLOSING, marks)
        || head.area > to
        || frame[to] != '&'
        || frame[to + 1] != '&') {
      return new NoData(raw(frame));
    }
    if (!head.twice.isEmpty()) {
      return bad(frame, head.twice, 0);
    }
    int st = number(frame, head.st);
    int cn = number(frame, head.cn);
    if (st < 0) {
      return bad(frame, "ST", head.st);
    }
    if (cn < 0) {
      return bad(frame, "CN", head.cn);
    }
    if (Span.value(head.mn) >= Span.end(head.mn)) {
      return bad(frame, "MN", head.mn);
    }
    int flag = number(frame, head.flag);
    if (head.flag != 0 && (flag < 0 || flag > BYTE)) {
      return bad(frame, "Flag", head.flag);
    }
    int packets = head.pnum == 0 ? 1 : number(frame, head.pnum);
    int packet = head.pno == 0 ? 1 : number(frame, head.pno);
    if (packets < 1 || (head.pnum == 0) != (head.pno == 0)) {
      return bad(frame, "PNUM", head.pnum);
    }
    if (packet < 1 || packet > packets) {
      return bad(frame, "PNO", head.pno);
    }
    area.read(frame, head.area, to, marks);
    note(frame, st, cn, flag, to);
    var fields =
        new Frame.Fields(
            st,
            cn,
            flag,
            packets,
            packet,
            number(frame, head.rf) == 1,
            head.mn,
            head.qn,
            head.notes | area.notes());
    return new Frame(frame, sealed, Arrays.copyOf(head.spans, head.count), area.spans(), fields);
  }

  private void note(byte[] frame, int st, int cn, int flag, int to) {
    noteIf(head.pw == 0, Note.NO_PW);
    noteIf(head.qn == 0, Note.NO_QN);
    noteIf(head.qn != 0 && !digits(frame, head.qn), Note.ODD_QN);
    noteIf(flag < 0, Note.NO_FLAG);
    noteIf(flag >= 0 && !protocol.editions().has(flag >> VERSION_SHIFT), Note.UNKNOWN_EDITION);
    noteIf(head.pnum != 0 && (flag < 0 || (flag & 2) == 0), Note.PACKETS_WITHOUT_FLAG);
    noteIf(Span.end(head.mn) - Span.value(head.mn) != protocol.mnLength(), Note.SHORT_MN);
    noteIf(head.rf != 0 && number(frame, head.rf) != 1, Note.OTHER_FIELD);
    noteIf(to - head.area > protocol.maxData(), Note.LONG_CP);
    noteIf(!protocol.systems().has(st), Note.UNKNOWN_ST);
    noteIf(!protocol.commands().has(cn), Note.UNKNOWN_CN);
  }

  private void noteIf(boolean unusual, Note note) {
    if (unusual) {
      head.note(note);
    }
  }

  private static boolean digits(byte[] b, long span) {
    int from = Span.value(span);
    return Span.end(span) - from == QN_DIGITS
        && Words.digits(Words.at(b, from))
        && Words.digits(Words.at(b, from + Long.BYTES))
        && Words.digits(Words.at(b, from + QN_DIGITS - Long.BYTES));
  }

  private static int number(byte[] b, long span) {
    return Words.number(b, Span.value(span), Span.end(span));
  }

  private static BadField bad(byte[] frame, String field, long span) {
    return new BadField(field, text(frame, span), raw(frame));
  }

  private static String text(byte[] b, long span) {
    int from = Span.value(span);
    return new String(b, from, Span.end(span) - from, StandardCharsets.UTF_8);
  }

  private static String raw(byte[] b) {
    return new String(b, StandardCharsets.ISO_8859_1);
  }
}
