package dev.huishang.platform.world;

import dev.huishang.domain.units.BeijingTime;
import dev.huishang.platform.world.NationalFigures.AirMonth;
import dev.huishang.platform.world.NationalFigures.WaterMonth;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// The national figures, every month computed once: whoever asks for one in the making waits for
/// it. Air up to a day that is over and water of any month never change for a seed, so they outlive
/// the process in a [MonthFile]. Any thread.
final class KeptMonths {
  private static final ZoneOffset BEIJING = BeijingTime.ZONE;
  private final NationalFigures figures;
  private final @Nullable MonthFile file;
  private final Map<LocalDate, Map<Integer, AirMonth>> air = new ConcurrentHashMap<>();
  private final Map<YearMonth, Map<Integer, WaterMonth>> water = new ConcurrentHashMap<>();
  private final AtomicInteger computed = new AtomicInteger();
  private int written;

  /// @param directory where the file is kept, null for none
  KeptMonths(NationalFigures figures, long seed, @Nullable Path directory) {
    this.figures = figures;
    file = directory == null ? null : new MonthFile(directory, seed, ModelPrint.sha256());
    if (file != null) {
      var kept = file.read();
      air.putAll(kept.air());
      water.putAll(kept.water());
    }
  }

  /// Air of the month a day is in, up to the end of that day, Beijing time, by province code, the
  /// nation under 100000.
  Map<Integer, AirMonth> air(LocalDate last) {
    return air.computeIfAbsent(
        last,
        k -> {
          computed.incrementAndGet();
          return figures.air(
              YearMonth.from(last), last.plusDays(1).atStartOfDay().toInstant(BEIJING));
        });
  }

  /// Classes of the national sections in a month, by province code, the nation under 100000.
  Map<Integer, WaterMonth> water(YearMonth month) {
    return water.computeIfAbsent(
        month,
        k -> {
          computed.incrementAndGet();
          return figures.water(month);
        });
  }

  /// Writes what is known when anything was computed since the last call: months that are over and
  /// the newest day of the running one.
  synchronized void keep() {
    int made = computed.get();
    if (file == null || made == written) {
      return;
    }
    var months = MonthFile.Months.none();
    var newest = air.keySet().stream().max(LocalDate::compareTo).orElse(LocalDate.MIN);
    air.forEach((last, by) -> {
      if (last.equals(newest) || last.equals(YearMonth.from(last).atEndOfMonth())) {
        months.air().put(last, new TreeMap<>(by));
      }
    });
    water.forEach((month, by) -> months.water().put(month, new TreeMap<>(by)));
    file.write(months);
    written = made;
  }

  /// Months computed since the start, air and water each counted.
  int computed() {
    return computed.get();
  }
}
