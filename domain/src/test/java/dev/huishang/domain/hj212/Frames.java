package dev.huishang.domain.hj212;

import dev.huishang.samples.Samples;
import dev.huishang.wire.data.Hj212Files;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// The printed, recorded and made frames the tests run on.
final class Frames {
  static final Protocol PROTOCOL = Hj212Files.protocol();

  /// A frame of the samples.
  ///
  /// @param right true when its check holds
  record Sample(String name, boolean right, byte[] bytes) {
    @Override
    public String toString() {
      return name;
    }
  }

  /// The frames of the handbook that lie on the wire as text.
  static List<Sample> printed() {
    var samples = new ArrayList<Sample>();
    var name = "";
    boolean right = true;
    for (var line : resource().lines().toList()) {
      if (line.startsWith("## ")) {
        name = line.substring(3);
      } else if (line.contains("crc_ok=")) {
        right = line.contains("crc_ok=True");
      } else if (line.startsWith("##")) {
        samples.add(new Sample(name, right, bytes(line + "\r\n")));
      }
    }
    return samples;
  }

  /// Messages devices in the field sent.
  static List<Sample> recorded() {
    try {
      return Files.readAllLines(Samples.need("hj212/messages.tsv")).stream()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(row -> new Sample(row[0], row[1].equals("ok"), bytes(row[4] + "\r\n")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The protected frame of edition 2025; its test key is sixteen times 0x30.
  static byte[] sealed() {
    var hex = resource().lines().filter(l -> l.matches("[0-9A-F]{200,}")).findFirst().orElseThrow();
    return HexFormat.of().parseHex(hex);
  }

  /// The plain form of [#sealed].
  static byte[] opened() {
    var line = resource().lines().filter(l -> l.startsWith("# plain frame: ")).findFirst();
    return bytes(line.orElseThrow().substring("# plain frame: ".length()) + "\r\n");
  }

  /// A frame with this data segment and the right length and check.
  static byte[] frame(String segment) {
    var inside = segment.getBytes(StandardCharsets.UTF_8);
    int crc = PROTOCOL.crc().of(inside, 0, inside.length);
    var length = String.valueOf(10_000 + inside.length).substring(1);
    var check = HexFormat.of().withUpperCase().toHexDigits((short) crc);
    return join(bytes("##" + length), inside, bytes(check + "\r\n"));
  }

  static List<Decoded> decode(byte[]... reads) {
    var all = new ArrayList<Decoded>();
    var decoder = new Decoder(PROTOCOL, Keys.NONE, all::add);
    for (var read : reads) {
      decoder.feed(read, 0, read.length);
    }
    decoder.end();
    return all;
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] join(byte[]... parts) {
    var all = new java.io.ByteArrayOutputStream();
    for (var part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static String resource() {
    try (var in = Frames.class.getResourceAsStream("hj212-samples.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Frames() {}
}
