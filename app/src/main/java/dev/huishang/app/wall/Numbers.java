package dev.huishang.app.wall;

import java.text.Normalizer;
import java.util.OptionalInt;

/// Whole numbers as they are typed, also in the wide digits of a Chinese keyboard.
final class Numbers {
  static OptionalInt of(String typed) {
    var text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    return text.matches("[0-9]{1,6}")
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }

  private Numbers() {}
}
