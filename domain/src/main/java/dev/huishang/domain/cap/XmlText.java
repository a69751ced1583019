package dev.huishang.domain.cap;

import dev.huishang.domain.cap.CapReading.Fault;
import dev.huishang.domain.cap.CapReading.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// The characters of a message. Decoded once and strictly, so that whoever checks the signature and
/// whoever shows the message see the same characters.
///
/// @param text without byte order mark
/// @param encoding the encoding they came in
record XmlText(String text, String encoding) {
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"']");
  private static final int DECLARATION = 200;

  /// @throws BadXml for an encoding nobody knows, one that contradicts the bytes, or bytes that are
  ///   not in it
  static XmlText decode(byte[] bytes) throws BadXml {
    var mark = mark(bytes);
    var declared = declared(bytes, mark);
    var family = mark.startsWith("UTF-16") ? "UTF-16" : mark;
    boolean agrees =
        declared.isEmpty()
            || (mark.isEmpty()
                ? !declared.toUpperCase(Locale.ROOT).startsWith("UTF-16")
                : declared.toUpperCase(Locale.ROOT).startsWith(family));
    if (!agrees || !known(declared.isEmpty() ? "UTF-8" : declared)) {
      var what = agrees ? declared : declared + " / " + (mark.isEmpty() ? "8 bit" : mark);
      throw new BadXml(Fault.ENCODING, what, new Place(1, 1, ""));
    }
    var name = !mark.isEmpty() ? mark : declared.isEmpty() ? "UTF-8" : declared;
    var text = strict(bytes, Charset.forName(name));
    boolean bom = !text.isEmpty() && text.charAt(0) == '\uFEFF';
    return new XmlText(bom ? text.substring(1) : text, declared.isEmpty() ? name : declared);
  }

  /// What the first bytes tell (XML 1.0, appendix F); empty for nothing.
  private static String mark(byte[] bytes) {
    int a = bytes.length > 0 ? bytes[0] & 0xFF : 0;
    int b = bytes.length > 1 ? bytes[1] & 0xFF : 0;
    int c = bytes.length > 2 ? bytes[2] & 0xFF : 0;
    if (a == 0xEF && b == 0xBB && c == 0xBF) {
      return "UTF-8";
    }
    if (a == 0xFE && b == 0xFF || a == 0 && b == '<') {
      return "UTF-16BE";
    }
    return a == 0xFF && b == 0xFE || a == '<' && b == 0 ? "UTF-16LE" : "";
  }

  private static String declared(byte[] bytes, String mark) {
    var start = Arrays.copyOf(bytes, Math.min(bytes.length, DECLARATION));
    var charset = mark.startsWith("UTF-16") ? Charset.forName(mark) : StandardCharsets.ISO_8859_1;
    var text = new String(start, charset).replaceFirst("^(\uFEFF|\u00EF\u00BB\u00BF)", "");
    var found = DECLARED.matcher(text);
    return found.find() ? found.group(1).isEmpty() ? "\"\"" : found.group(1) : "";
  }

  private static boolean known(String encoding) {
    try {
      return Charset.isSupported(encoding);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String strict(byte[] bytes, Charset charset) throws BadXml {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
    var result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      var before = out.flip().toString();
      int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
      int column = before.length() - before.lastIndexOf('\n');
      var what = "byte " + in.position() + ": " + charset.name();
      throw new BadXml(Fault.ENCODING, what, new Place(line, column, ""));
    }
    return out.flip().toString();
  }
}
