package dev.huishang.map.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;

/// The characters of an XML file in the encoding it declares. What cannot be decoded is an error
/// here: the parser of the JDK would print it on the console.
final class XmlText {
  private static final int HEAD = 200;
  private static final Pattern DECLARED = Pattern.compile("encoding\\s*=\\s*[\"']([^\"']+)[\"']");

  /// A reader behind the byte order mark.
  ///
  /// @throws IOException for an encoding nobody knows
  static Reader of(InputStream stream) throws IOException {
    var in = new BufferedInputStream(stream, 1 << 16);
    in.mark(HEAD);
    var head = in.readNBytes(HEAD);
    in.reset();
    boolean wide =
        head.length > 1 && Math.min(head[0], head[1]) == -2 && Math.max(head[0], head[1]) == -1;
    if (head.length > 2 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB) {
      in.skipNBytes(3);
    }
    var charset = wide ? StandardCharsets.UTF_16 : declared(head);
    return new InputStreamReader(
        in,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static Charset declared(byte[] head) throws IOException {
    var text = new String(head, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("?>");
    var found = DECLARED.matcher(end < 0 ? "" : text.substring(0, end));
    if (!found.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(found.group(1));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new IOException(found.group(1), e);
    }
  }

  private XmlText() {}
}
