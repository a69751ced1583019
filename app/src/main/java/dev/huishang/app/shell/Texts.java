package dev.huishang.app.shell;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// All visible texts of one language. A missing key is a defect a test finds.
///
/// @param locale [Locale#CHINA] or [Locale#ENGLISH]
/// @param bundle the texts
public record Texts(Locale locale, ResourceBundle bundle) {

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
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);
    return new Texts(locale, ResourceBundle.getBundle("dev.huishang.app.texts", locale, control));
  }

  /// True for Chinese.
  public boolean isChinese() {
    return Locale.CHINA.getLanguage().equals(locale.getLanguage());
  }

  /// The text of this key; `{0}` and so on are replaced by the arguments.
  public String get(String key, Object... arguments) {
    var text = bundle.getString(key);
    return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
  }

  /// The Chinese or the English form of a name that comes with the data.
  public String name(String zh, String en) {
    return isChinese() ? zh : en;
  }
}
