package dev.huishang.app.display;

import dev.huishang.app.shell.Room;
import dev.huishang.map.StationPicture;
import dev.huishang.wire.Feeds;
import java.time.Instant;
import java.util.HashMap;
import java.util.Objects;

/// What stood on the screen when the clock came to an instant.
///
/// @param picture the map: class and figure of every station
/// @param until the instant as the screen says it
/// @param chart the newest hour of the chart
/// @param tiles the newest period of the tiles
record ShownHour(StationPicture picture, String until, Instant chart, Instant tiles) {
  static ShownHour of(DisplayViewModel model) {
    var tiles =
        model.tiles.stream()
            .map(t -> t.at())
            .filter(Objects::nonNull)
            .max(Instant::compareTo)
            .orElse(Instant.MIN);
    return new ShownHour(
        Objects.requireNonNull(model.picture.get()), model.asOf.get(), chartEnd(model), tiles);
  }

  static Instant chartEnd(DisplayViewModel model) {
    var detail = model.detail.get();
    return detail == null
            || detail.charts().isEmpty()
            || detail.charts().getFirst().dots().isEmpty()
        ? Instant.MIN
        : detail.charts().getFirst().dots().getLast().at();
  }

  /// The map of that hour, made of the hour alone as it stands in the file.
  static StationPicture kept(Room room, DisplayViewModel model, Instant hour) {
    var past = room.past();
    var standards = new MapQuestion(room).standards();
    var classes = new HashMap<String, HourClasses>();
    for (var network : past.networks()) {
      var block = past.block(network, hour, 1, null);
      classes.put(network, HourClasses.of(block, 0, standards, past.version()));
    }
    var stations = Stations.of(room.held().all(Feeds.STATIONS));
    return ReplayBase.of(stations, model.networks.get(), past).frame(classes).picture();
  }
}
