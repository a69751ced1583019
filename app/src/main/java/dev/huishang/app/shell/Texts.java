package dev.huishang.app.shell;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// All visible texts of one language, gathered from one bundle per part of the console. A missing,
/// doubled or unused key is a defect a test finds.
///
/// @param locale [Locale#CHINA] or [Locale#ENGLISH]
/// @param texts text by key
public record Texts(Locale locale, Map<String, String> texts) {
  /// Parts of the console; each has `texts-PART_zh.properties` and `texts-PART_en.properties`.
  public static final List<String> PARTS =
      List.of(
          "shell",
          "display",
          "map",
          "dispatch",
          "emergency",
          "consultation",
          "integration",
          "paper",
          "basemaps",
          "drawing",
          "points",
          "wall",
          "views");

  private static final List<String> MARKS = List.of("内部", "演练", "模拟数据");
  private static final Map<String, String> CHINESE = of(Locale.CHINA).texts();

  /// Chinese, the first language of the screens.
  public static Texts chinese() {
    return of(Locale.CHINA);
  }

  /// English, complete.
  public static Texts english() {
    return of(Locale.ENGLISH);
  }

  private static Texts of(Locale locale) {
    var control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    var all = new HashMap<String, String>();
    for (var part : PARTS) {
      var bundle = ResourceBundle.getBundle("dev.huishang.app.texts-" + part, locale, control);
      for (var key : bundle.keySet()) {
        if (all.put(key, bundle.getString(key)) != null) {
          throw new IllegalStateException("text key in two bundles: " + key);
        }
      }
    }
    return new Texts(locale, Map.copyOf(all));
  }

  /// True for Chinese.
  public boolean isChinese() {
    return Locale.CHINA.getLanguage().equals(locale.getLanguage());
  }

  /// The text of this key; `{0}` and so on are replaced by the arguments.
  ///
  /// @throws MissingResourceException for a key no bundle has
  public String get(String key, Object... arguments) {
    var text = texts.get(key);
    if (text == null) {
      throw new MissingResourceException("no text for " + key, "texts", key);
    }
    return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
  }

  /// The text of this key, or the word itself where it names something no text knows: what comes
  /// with the data may be newer than the console.
  public String or(String key, String word) {
    return texts.getOrDefault(key, word);
  }

  /// A word that comes with the data in Chinese, as the screen says it: the text under `prefix`
  /// that reads so in Chinese, or the word itself where no text knows it.
  public String said(String prefix, String word) {
    return isChinese()
        ? word
        : CHINESE.entrySet().stream()
            .filter(e -> e.getKey().startsWith(prefix) && e.getValue().equals(word))
            .map(e -> get(e.getKey()))
            .findFirst()
            .orElse(word);
  }

  /// A marking as it is kept: the Chinese word for the one the screen says.
  public String kept(String shown) {
    return MARKS.stream().filter(m -> mark(m).equalsIgnoreCase(shown)).findFirst().orElse(shown);
  }

  /// A marking as the screen says it; markings come with the data in Chinese.
  public String mark(String word) {
    return switch (word) {
      case "内部" -> get("mark.internal");
      case "演练" -> get("mark.exercise");
      case "模拟数据" -> get("mark.simulated");
      default -> word;
    };
  }

  /// The Chinese or the English form of a name that comes with the data.
  public String name(String zh, String en) {
    return isChinese() || en.isEmpty() ? zh : en;
  }
}
