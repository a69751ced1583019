package dev.huishang.domain.warning;

import dev.huishang.domain.explain.Said;
import java.util.Set;
import java.util.regex.Pattern;

/// The daily index of one forecast day. An unusable one breaks no run and makes none: it is open.
public sealed interface DayAqi {
  /// A usable index.
  record Index(int aqi) implements DayAqi {}

  /// A day polluted by ozone alone: it gets a health notice and stays off the ladder.
  record Ozone(int aqi) implements DayAqi {}

  /// Nothing was forecast.
  record Missing() implements DayAqi {}

  /// Something that is no daily index.
  record Bad(String stated, Problem problem) implements DayAqi {}

  /// What is wrong with it.
  enum Problem {
    NOT_A_NUMBER("不是整数 / not a whole number"),
    IMPOSSIBLE("超出可能范围 / impossible value");

    private final Said words;

    Problem(String words) {
      this.words = Said.of(words);
    }

    /// In both languages.
    public Said words() {
      return words;
    }
  }

  /// Reads a day.
  ///
  /// @param stated the index as text; empty for none
  /// @param primary primary pollutants by their codes, for example `O3`
  /// @param highest largest index there is
  static DayAqi read(String stated, Set<String> primary, int highest) {
    var text = stated.strip();
    if (text.isEmpty()) {
      return new Missing();
    }
    if (!Form.WHOLE.matcher(text).matches()) {
      return new Bad(text, Problem.NOT_A_NUMBER);
    }
    int aqi = text.length() > Form.LONGEST ? Integer.MAX_VALUE : Integer.parseInt(text);
    if (aqi < 0 || aqi > highest) {
      return new Bad(text, Problem.IMPOSSIBLE);
    }
    return primary.equals(Set.of("O3")) ? new Ozone(aqi) : new Index(aqi);
  }

  /// How a whole number is written.
  final class Form {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");
    private static final int LONGEST = 9;

    private Form() {}
  }
}
