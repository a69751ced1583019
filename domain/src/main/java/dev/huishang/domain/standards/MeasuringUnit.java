package dev.huishang.domain.standards;

import java.util.Arrays;

/// Units of measured values by their name. Spellings of one unit are the same (`ug/m3` and `µg/m³`;
/// `-`, 无量纲 and nothing); no value is ever converted.
public final class MeasuringUnit {
  private MeasuringUnit() {}

  /// True when the name stands for a unit the standard wants.
  ///
  /// @param wanted as the data file states it; several are joined by ` or `
  public static boolean same(String wanted, String name) {
    return Arrays.stream(wanted.split(" or ", -1)).anyMatch(u -> plain(u).equals(plain(name)));
  }

  /// The spelling of the data files of the standards.
  private static String plain(String name) {
    var plain =
        name.strip()
            .replace('\u00b5', 'u') // micro sign
            .replace('\u03bc', 'u') // Greek letter mu, which looks the same
            .replace('³', '3')
            .replace("/l", "/L");
    return plain.equals("-") || plain.equals("无量纲") ? "" : plain;
  }
}
