package dev.huishang.domain.explain;

/// A text in both languages of the product.
///
/// @param zh Chinese
/// @param en English
public record Said(String zh, String en) {
  /// Nothing said.
  public static final Said NOTHING = new Said("", "");

  private static final String PARTED = " / ";

  /// Reads a text written `Chinese / English`, as it stands in code.
  ///
  /// @throws IllegalArgumentException when it is not parted exactly once
  public static Said of(String both) {
    int at = both.indexOf(PARTED);
    if (at < 0 || at != both.lastIndexOf(PARTED)) {
      throw new IllegalArgumentException("not `Chinese / English`: " + both);
    }
    return new Said(both.substring(0, at), both.substring(at + PARTED.length()));
  }

  /// A name, number, code or time, which is the same in both.
  public static Said same(String text) {
    return new Said(text, text);
  }

  /// This and what follows it, with nothing between.
  public Said then(Said next) {
    return new Said(zh + next.zh, en + next.en);
  }

  /// This and a name, number, code or time that follows it, with nothing between.
  public Said then(String next) {
    return then(same(next));
  }

  /// The text in one language.
  public String in(boolean chinese) {
    return chinese ? zh : en;
  }

  /// True when nothing is said.
  public boolean nothing() {
    return zh.isEmpty() && en.isEmpty();
  }

  /// Both languages, Chinese first; once where they are the same.
  @Override
  public String toString() {
    return zh.equals(en) ? zh : zh + PARTED + en;
  }
}
