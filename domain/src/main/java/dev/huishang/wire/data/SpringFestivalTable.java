package dev.huishang.wire.data;

import dev.huishang.domain.period.SpringFestivals;
import java.time.LocalDate;
import java.util.HashMap;

/// Reads the data file `spring-festivals`.
public final class SpringFestivalTable {
  /// 正月初一 of every year of the table, with the season around it.
  public static SpringFestivals read() {
    var file = DataFile.read("spring-festivals");
    var days = new HashMap<Integer, LocalDate>();
    for (var text : file.path("first_days")) {
      var day = LocalDate.parse(text.asString());
      days.put(day.getYear(), day);
    }
    var season = file.path("season");
    return new SpringFestivals(days, season.path("before").asInt(), season.path("after").asInt());
  }

  private SpringFestivalTable() {}
}
