package dev.huishang.app.display;

import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.chart.Chart;
import dev.huishang.app.shell.chart.Chart.Day;
import dev.huishang.domain.Observation;
import dev.huishang.domain.Parameter;
import dev.huishang.domain.Station;
import dev.huishang.domain.units.BeijingTime;
import dev.huishang.wire.data.AirFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Daily means of natural days in Beijing time; a day with fewer hours than GB 3095 asks for has
/// none, and says how many it has.
record DayCells(Room room, AirBands bands) {
  Chart of(Station station, Parameter p, List<Observation> values) {
    int least = AirFile.load().validity().hoursOfDay();
    Map<LocalDate, double[]> sums = new HashMap<>();
    for (var o : values) {
      if (o.valid() && o.val() instanceof Double v) {
        var sum = sums.computeIfAbsent(BeijingTime.date(o.at()), d -> new double[2]);
        sum[0] += v;
        sum[1]++;
      }
    }
    var days = new ArrayList<Day>();
    var last = BeijingTime.date(room.shown());
    var first = sums.keySet().stream().min(LocalDate::compareTo).orElse(last);
    for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
      var sum = sums.getOrDefault(day, new double[2]);
      int n = (int) sum[1];
      double mean = n >= least ? sum[0] / n : Double.NaN;
      var level = bands.level(p, day.atStartOfDay(BeijingTime.ZONE).toInstant(), mean, false);
      var word = level.map(l -> room.texts().name(l.zh(), l.en())).orElse("");
      days.add(new Day(day, mean, n, bands.rgb(level), word));
    }
    return new Chart.Calendar(
        StationCharts.title(room, station, p),
        room.texts()
            .get(
                "chart.calendar-why",
                least,
                StationCharts.source(room, station, StationCharts.edition(room, bands))),
        p.unit(),
        days);
  }
}
