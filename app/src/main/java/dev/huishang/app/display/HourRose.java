package dev.huishang.app.display;

import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.chart.Chart;
import dev.huishang.app.shell.chart.Chart.Sector;
import dev.huishang.domain.Observation;
import dev.huishang.domain.Parameter;
import dev.huishang.domain.Station;
import dev.huishang.domain.rules.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Means by hour of the day: no network of the contract measures wind, so no direction is claimed.
record HourRose(Room room, AirBands bands) {
  private static final int HOURS = 24;

  Chart of(Station station, Parameter p, List<Observation> values) {
    var sums = new double[HOURS];
    var counts = new int[HOURS];
    for (var o : values) {
      if (o.valid() && o.val() instanceof Double v) {
        int hour = o.at().atZone(Words.BEIJING).getHour();
        sums[hour] += v;
        counts[hour]++;
      }
    }
    var sectors = new ArrayList<Sector>();
    for (int h = 0; h < HOURS; h++) {
      double mean = counts[h] == 0 ? Double.NaN : sums[h] / counts[h];
      var level = bands.level(p, room.shown(), mean, true);
      sectors.add(
          new Sector(String.format(Locale.ROOT, "%02d", h), mean, counts[h], bands.rgb(level)));
    }
    return new Chart.Rose(
        StationCharts.title(room, station, p),
        room.texts()
            .get(
                "chart.rose-why",
                StationCharts.source(room, station, StationCharts.edition(room, bands))),
        p.unit(),
        sectors);
  }
}
