package dev.huishang.domain.hj212;

import dev.huishang.domain.hj212.Encoded.NoKey;
import dev.huishang.domain.hj212.Encoded.NotWritable;
import dev.huishang.domain.hj212.Encoded.TooLong;
import dev.huishang.domain.hj212.Encoded.Written;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes frames.
///
/// @param protocol limits and check
/// @param keys keys of devices whose data area is protected
public record Encoder(Protocol protocol, Keys keys) {
  private static final String OPENING = "CP=&&";
  private static final String CLOSING = "&&";

  /// The frame of this packet, or why it cannot be written. Nothing is cut or put right.
  public Encoded encode(Packet packet) {
    var wrong = wrong(packet);
    if (wrong.isPresent()) {
      return new NotWritable(wrong.get());
    }
    var head =
        packet.head().stream().map(f -> text(f) + ";").collect(Collectors.joining()) + OPENING;
    var area =
        packet.data().stream()
            .map(group -> group.stream().map(Encoder::text).collect(Collectors.joining(",")))
            .collect(Collectors.joining(";"));
    var inside = area.getBytes(StandardCharsets.UTF_8);
    var before = head.getBytes(StandardCharsets.UTF_8);
    int segment = before.length + inside.length + CLOSING.length();
    if (segment > protocol.maxSegment() || inside.length > protocol.maxData()) {
      return new TooLong(segment, inside.length);
    }
    var plain = join(before, inside, CLOSING.getBytes(StandardCharsets.US_ASCII));
    int crc = protocol.crc().of(plain, 0, plain.length);
    var mn = packet.field("MN").orElse("");
    var sent = packet.sealed() ? keys.close(mn, inside) : Optional.of(inside);
    if (sent.isEmpty()) {
      return new NoKey(mn);
    }
    var check = Crc.hex(crc);
    return new Written(
        "##"
            + "0".repeat(4 - String.valueOf(segment).length())
            + segment
            + latin(before)
            + latin(sent.get())
            + CLOSING
            + (packet.lowerCaseCrc() ? check.toLowerCase(Locale.ROOT) : check)
            + "\r\n");
  }

  private static Optional<Field> wrong(Packet packet) {
    return Stream.concat(
            packet.head().stream().filter(f -> bad(f, ";")),
            packet.data().stream().flatMap(List::stream).filter(f -> bad(f, ";,")))
        .findFirst();
  }

  private static boolean bad(Field field, String marks) {
    return has(field.name(), marks + "=") || has(field.value(), marks);
  }

  private static boolean has(String text, String marks) {
    return text.chars().anyMatch(c -> c < ' ' || c == 0x7F || marks.indexOf(c) >= 0)
        || !StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  private static String text(Field field) {
    return field.equals() ? field.name() + "=" + field.value() : field.name();
  }

  private static byte[] join(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (var part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
