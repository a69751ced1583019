package dev.huishang.domain.standards;

import dev.huishang.domain.units.MeasureUnit;
import java.util.Arrays;

/// Units of measured values by their name. Spellings of one unit are the same (`ug/m3` and `µg/m³`;
/// `-`, 无量纲 and nothing). No value is converted here: that is [MeasureUnit#to]'s.
public final class MeasuringUnit {
  private MeasuringUnit() {}

  /// True when the name stands for a unit the standard wants.
  ///
  /// @param wanted as the data file states it; several are joined by ` or `
  public static boolean same(String wanted, String name) {
    return Arrays.stream(wanted.split(" or ", -1)).anyMatch(u -> plain(u).equals(plain(name)));
  }

  /// Known units by themselves, others by their spelling.
  private static Object plain(String name) {
    return MeasureUnit.of(name).<Object>map(unit -> unit).orElseGet(() -> MeasureUnit.plain(name));
  }
}
