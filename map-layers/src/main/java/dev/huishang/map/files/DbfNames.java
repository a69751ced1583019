package dev.huishang.map.files;

import dev.huishang.map.files.FileRefused.Why;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The names in the table of a Shapefile (dBASE III): one field of text is taken, the first that is
/// called a name, otherwise the first.
///
/// @param names by record
/// @param deleted by record, true where the table marks it so
/// @param guessed true where no encoding was declared
record DbfNames(List<String> names, List<Boolean> deleted, boolean guessed) {
  private static final int HEAD = 32;
  private static final Charset GBK = Charset.forName("GBK");

  private record Column(int at, int width) {}

  /// Reads a table.
  ///
  /// @param cpg text of the .cpg file, null for none
  /// @throws FileRefused when it is none, or ends early
  static DbfNames read(byte[] bytes, @Nullable String cpg) throws FileRefused {
    if (bytes.length < HEAD + 1) {
      throw new FileRefused(Why.BROKEN, ".dbf");
    }
    var in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int records = in.getInt(4);
    int head = in.getShort(8) & 0xFFFF;
    int width = in.getShort(10) & 0xFFFF;
    if (records < 0 || width < 1 || head < HEAD || head + (long) records * width > bytes.length) {
      throw new FileRefused(Why.BROKEN, ".dbf");
    }
    var column = column(bytes, head, width);
    var raw = new ArrayList<byte[]>();
    var deleted = new ArrayList<Boolean>();
    for (int i = 0; i < records; i++) {
      int at = head + i * width;
      deleted.add(bytes[at] == '*');
      raw.add(
          column == null
              ? new byte[0]
              : java.util.Arrays.copyOfRange(
                  bytes, at + column.at(), at + column.at() + column.width()));
    }
    var declared = declared(cpg, bytes[29]);
    var charset = declared == null ? guess(raw) : declared;
    var names = raw.stream().map(b -> new String(b, charset).replace('\0', ' ').strip()).toList();
    boolean plain = raw.stream().allMatch(DbfNames::ascii);
    return new DbfNames(names, deleted, declared == null && !plain);
  }

  private static boolean ascii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Column column(byte[] bytes, int head, int width) {
    Column first = null;
    int at = 1;
    for (int f = HEAD; f + HEAD <= head && bytes[f] != 0x0D; f += HEAD) {
      int size = bytes[f + 16] & 0xFF;
      if (at + size > width) {
        return first;
      }
      if (bytes[f + 11] == 'C') {
        var name = new String(bytes, f, 11, GBK);
        int end = name.indexOf('\0');
        name = (end < 0 ? name : name.substring(0, end)).toLowerCase(Locale.ROOT);
        var column = new Column(at, size);
        if (name.equals("name") || name.equals("名称") || name.equals("title")) {
          return column;
        }
        first = first == null ? column : first;
      }
      at += size;
    }
    return first;
  }

  /// The encoding a .cpg file or the language byte of the table declares.
  private static @Nullable Charset declared(@Nullable String cpg, byte language)
      throws FileRefused {
    if (cpg == null || cpg.isBlank()) {
      return language == 0x4D ? GBK : null;
    }
    var name = cpg.strip().toUpperCase(Locale.ROOT);
    try {
      return switch (name) {
        case "65001", "UTF8" -> StandardCharsets.UTF_8;
        case "936", "CP936", "ANSI 936" -> GBK;
        default -> Charset.forName(name.startsWith("8859") ? "ISO-8859-1" : name);
      };
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new FileRefused(Why.ENCODING, ".cpg: " + name, e);
    }
  }

  /// UTF-8 where every name can be read so: text of GBK practically never can.
  private static Charset guess(List<byte[]> raw) {
    try {
      for (var bytes : raw) {
        // a field that is full may end within a character
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] == ' ') {
          end--;
        }
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end));
      }
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      return GBK;
    }
  }
}
