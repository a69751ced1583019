package dev.huishang.domain.warning;

import dev.huishang.domain.ForecastDay;
import dev.huishang.domain.explain.Derivation.Input;
import dev.huishang.domain.explain.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;

/// Daily indices of one city without holes in the calendar; the days of a running episode that are
/// over stand in it too.
///
/// @param first first day, Beijing date
/// @param days one entry per day
public record Series(LocalDate first, List<DayAqi> days) {
  public Series {
    days = List.copyOf(days);
  }

  /// The newest run of a forecast. Days it does not have are missing, days of an older run too.
  ///
  /// @param rows rows of one city, in any order; not empty
  /// @param highest largest index there is
  public static Series of(List<ForecastDay> rows, int highest) {
    var run = rows.stream().map(ForecastDay::run).max(Comparator.naturalOrder()).orElseThrow();
    var by = new TreeMap<LocalDate, DayAqi>();
    for (var row : rows) {
      if (row.run().equals(run)) {
        var primary =
            row.primary().isEmpty()
                ? Set.<String>of()
                : Set.copyOf(List.of(row.primary().split(",", -1)));
        by.put(
            row.date(),
            DayAqi.read(row.aqi() == null ? "" : row.aqi().toString(), primary, highest));
      }
    }
    var first = by.firstKey();
    long days = by.lastKey().toEpochDay() - first.toEpochDay() + 1;
    if (days > by.size() + by.size()) { // more holes than days: the dates are mistakes
      return new Series(first, List.of(new DayAqi.Missing()));
    }
    return new Series(
        first,
        LongStream.range(0, days)
            .mapToObj(i -> by.getOrDefault(first.plusDays(i), new DayAqi.Missing()))
            .toList());
  }

  /// The days from this one on; missing ones where the series does not reach so far.
  Series from(LocalDate day) {
    long skip = day.toEpochDay() - first.toEpochDay();
    return skip <= 0 || skip >= days.size()
        ? skip <= 0 ? this : new Series(day, List.of(new DayAqi.Missing()))
        : new Series(day, days.subList((int) skip, days.size()));
  }

  /// A day of the series.
  public LocalDate date(int index) {
    return first.plusDays(index);
  }

  /// The indices with every open day at this value; a day of ozone alone counts as clean.
  int[] filled(int open) {
    return days.stream()
        .mapToInt(day ->
            switch (day) {
              case DayAqi.Index(int aqi) -> aqi;
              case DayAqi.Ozone _ -> 0;
              case DayAqi.Missing _, DayAqi.Bad _ -> open;
            })
        .toArray();
  }

  List<Input> inputs() {
    var inputs = new ArrayList<Input>();
    for (int i = 0; i < days.size(); i++) {
      var shown =
          switch (days.get(i)) {
            case DayAqi.Index(int aqi) -> Said.same(String.valueOf(aqi));
            case DayAqi.Ozone(int aqi) ->
                Said.same(String.valueOf(aqi))
                    .then(Said.of(" (仅臭氧,不分级) /  (ozone alone, no ladder)"));
            case DayAqi.Missing _ -> Said.of("缺 / missing");
            case DayAqi.Bad(String stated, DayAqi.Problem problem) ->
                Said.same("\"" + stated + "\" ").then(problem.words());
          };
      inputs.add(new Input("AQI", shown.zh(), "", date(i).toString(), Said.same("AQI"), shown));
    }
    return inputs;
  }
}
