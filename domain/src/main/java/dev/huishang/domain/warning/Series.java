package dev.huishang.domain.warning;

import dev.huishang.domain.explain.Derivation.Input;
import dev.huishang.domain.explain.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Daily indices of one city without holes in the calendar; the days of a running episode that are
/// over stand in it too.
///
/// @param first first day, Beijing date
/// @param days one entry per day
public record Series(LocalDate first, List<DayAqi> days) {
  public Series {
    days = List.copyOf(days);
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
