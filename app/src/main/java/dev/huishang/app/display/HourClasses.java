package dev.huishang.app.display;

import dev.huishang.cache.HourBlock;
import dev.huishang.domain.standards.AqiLevel;
import dev.huishang.domain.standards.Pollutant;
import dev.huishang.wire.data.Standards;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What the standard of that hour says of every station of an air network: computed once, kept as
/// bytes.
///
/// @param look per station of the block: ordinal of the level, [#UNCLASSED] or [#GAP]; plus
///   [#CORRECTED] where a value of the hour was later corrected
/// @param index per station the index, -1 for none
/// @param known stations with an index
/// @param version version of the hours this was made of
record HourClasses(byte[] look, short[] index, int known, long version) {
  /// Made once, compared by what it is.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  /// Bytes of its arrays.
  long bytes() {
    return look.length + 2L * index.length;
  }

  /// A value, but no class: the standard gives none.
  static final int UNCLASSED = AqiLevel.values().length;

  /// No value.
  static final int GAP = UNCLASSED + 1;

  /// Added where a value of the hour was later corrected.
  static final int CORRECTED = GAP + 1;

  /// The classes of one hour of a block.
  static HourClasses of(HourBlock block, int hour, Standards standards, long version) {
    int n = block.stations().size();
    var look = new byte[n];
    var index = new short[n];
    Arrays.fill(index, (short) -1);
    var columns = columns(block, hour);
    var six = new double[columns.length];
    int known = 0;
    for (int s = 0; s < n; s++) {
      boolean any = false;
      boolean corrected = false;
      for (int p = 0; p < six.length; p++) {
        six[p] = columns[p] < 0 ? Double.NaN : block.values()[columns[p] + s];
        any |= !Double.isNaN(six[p]);
        corrected |= columns[p] >= 0 && block.corrected().get(columns[p] + s);
      }
      int found = GAP;
      if (any) {
        var aqi = standards.aqi().hourly(block.at(hour), six);
        found = aqi.level() instanceof AqiLevel level ? level.ordinal() : UNCLASSED;
        if (aqi.value() instanceof Integer value) {
          index[s] = value.shortValue();
          known++;
        }
      }
      look[s] = (byte) (found + (corrected && any ? CORRECTED : 0));
    }
    return new HourClasses(look, index, known, version);
  }

  /// Where the column of each pollutant begins, -1 for none.
  private static int[] columns(HourBlock block, int hour) {
    var columns = new int[Pollutant.values().length];
    for (var pollutant : Pollutant.values()) {
      int p = block.params().indexOf(pollutant.param());
      columns[pollutant.ordinal()] = p < 0 ? -1 : block.index(p, hour, 0);
    }
    return columns;
  }
}
