package dev.huishang.cache;

import dev.huishang.wire.data.DataFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Which networks are kept by the hour and how long; see the data file `hours`.
///
/// @param networks networks kept by the hour
/// @param keep hours older than this are let go
/// @param ahead this much of the past is fetched without being asked for
/// @param again hours younger than this are asked for again every hour: they may be corrected
public record HourRules(List<String> networks, Duration keep, Duration ahead, Duration again) {
  /// As the product has them.
  public static HourRules read() {
    var file = DataFile.read("hours");
    var networks = new ArrayList<String>();
    file.path("networks").forEach(n -> networks.add(n.asString()));
    return new HourRules(
        List.copyOf(networks),
        Duration.ofDays(file.path("keepDays").asInt()),
        Duration.ofHours(file.path("aheadHours").asInt()),
        Duration.ofHours(file.path("againHours").asInt()));
  }
}
