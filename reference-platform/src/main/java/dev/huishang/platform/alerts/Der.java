package dev.huishang.platform.alerts;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// The few DER forms a certificate is made of (X.690). The JDK reads certificates and makes none.
final class Der {
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'");
  private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'");
  private static final int LAST_SHORT_YEAR = 2049;

  static byte[] sequence(byte[]... parts) {
    return tagged(0x30, join(parts));
  }

  static byte[] set(byte[]... parts) {
    return tagged(0x31, join(parts));
  }

  static byte[] text(String text) {
    return tagged(0x0C, text.getBytes(StandardCharsets.UTF_8));
  }

  /// A bit string without unused bits.
  static byte[] bits(byte[] content) {
    return tagged(0x03, join(new byte[1], content));
  }

  /// UTCTime until 2049, GeneralizedTime after it (RFC 5280, 4.1.2.5).
  static byte[] time(Instant at) {
    var utc = at.atOffset(ZoneOffset.UTC);
    boolean brief = utc.getYear() <= LAST_SHORT_YEAR;
    var text = (brief ? SHORT : LONG).format(utc);
    return tagged(brief ? 0x17 : 0x18, text.getBytes(StandardCharsets.US_ASCII));
  }

  static byte[] tagged(int tag, byte[] content) {
    var out = new ByteArrayOutputStream(content.length + 6);
    out.write(tag);
    int n = content.length;
    if (n > 0x7F) {
      int bytes = (39 - Integer.numberOfLeadingZeros(n)) / 8;
      out.write(0x80 | bytes);
      for (int i = bytes - 1; i >= 0; i--) {
        out.write(n >>> (8 * i));
      }
    } else {
      out.write(n);
    }
    out.writeBytes(content);
    return out.toByteArray();
  }

  private static byte[] join(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (var part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private Der() {}
}
