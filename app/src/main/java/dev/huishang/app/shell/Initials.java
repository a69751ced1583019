package dev.huishang.app.shell;

import java.nio.charset.Charset;
import java.util.Locale;

/// Pinyin initials of Chinese words, as an operator types them: 空气质量 is `kqzl`.
///
/// The first level of GB 2312 orders its 3,755 common characters by pinyin, so that a character's
/// place in it tells its initial. A rarer one stands for any letter, and one that is read in two
/// ways has the reading it is filed under.
public final class Initials {
  private static final String LETTERS = "abcdefghjklmnopqrstwxyz";

  /// The first character of each letter.
  private static final String FIRST = "啊芭擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝";

  /// The last character of the first level.
  private static final int LAST = 0xD7F9;

  private static final char ANY = '?';
  private static final Charset GB = Charset.forName("GB18030");
  private static final int[] FROM = FIRST.chars().map(c -> place((char) c)).toArray();

  /// One letter for every character: its initial, itself in lower case where it is a Latin letter
  /// or figure, `?` for a rarer character. Signs and spaces are left out.
  public static String of(String words) {
    var out = new StringBuilder(words.length());
    for (char c : words.toLowerCase(Locale.ROOT).toCharArray()) {
      if (c < 128 ? Character.isLetterOrDigit(c) : Character.isIdeographic(c)) {
        out.append(c < 128 ? c : letter(place(c)));
      }
    }
    return out.toString();
  }

  /// True where these letters stand somewhere in the initials.
  public static boolean contain(String initials, String letters) {
    for (int from = 0; from + letters.length() <= initials.length(); from++) {
      int at = 0;
      while (at < letters.length() && fits(initials.charAt(from + at), letters.charAt(at))) {
        at++;
      }
      if (at == letters.length()) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(char initial, char letter) {
    return initial == letter || initial == ANY && letter >= 'a' && letter <= 'z';
  }

  private static char letter(int place) {
    if (place < FROM[0] || place > LAST) {
      return ANY;
    }
    int at = FROM.length - 1;
    while (place < FROM[at]) {
      at--;
    }
    return LETTERS.charAt(at);
  }

  private static int place(char c) {
    var bytes = String.valueOf(c).getBytes(GB);
    return bytes.length == 2 ? (bytes[0] & 255) << 8 | bytes[1] & 255 : -1;
  }

  private Initials() {}
}
