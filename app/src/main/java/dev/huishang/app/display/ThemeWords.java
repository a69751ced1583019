package dev.huishang.app.display;

import dev.huishang.app.shell.Room;
import dev.huishang.domain.rules.Words;
import dev.huishang.map.Pick;
import dev.huishang.map.Pick.Found;
import dev.huishang.map.TrackLayer;
import dev.huishang.map.ZoneLayer;
import dev.huishang.wire.Feeds;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/// What there is to say of an area or a course at a place of the map.
final class ThemeWords {
  private final Room room;
  private final ThemeViewModel themes;
  private final Arrival arrival = Arrival.of(ThemeData.load());

  ThemeWords(Room room, ThemeViewModel themes) {
    this.room = room;
    this.themes = themes;
  }

  /// The question, to be put on the reading lane; found on the FX thread. Empty where there is
  /// nothing to say.
  Optional<Supplier<Optional<String>>> at(Pick pick) {
    if (pick.mark() instanceof String mark && mark.startsWith(WarningAreas.PREFIX)) {
      return Optional.of(() -> zone(mark));
    }
    return switch (pick.found()) {
      case Found.Cluster _ -> Optional.empty();
      case Found.Course(var id, int place) -> course(id, place);
      case Found.Zone(var id) -> Optional.of(() -> zone(id));
      case null -> {
        var county = pick.station() < 0 ? room.baseMap().countyAt(pick.lon(), pick.lat()) : null;
        yield county == null ? Optional.empty() : zoneOf(county).map(id -> () -> zone(id));
      }
    };
  }

  private Optional<Supplier<Optional<String>>> course(String id, int place) {
    for (var theme : themes.answer.get().themes()) {
      for (var layer : theme.layers()) {
        if (layer instanceof TrackLayer(var tracks) && theme.kind() == LayerKind.RIVERS) {
          for (var track : tracks) {
            if (track.id().equals(id)) {
              return Optional.of(() ->
                  room.held()
                      .find(Feeds.INCIDENTS, id)
                      .map(i -> arrival(track, place, i.learnedAt())));
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private String arrival(TrackLayer.Track track, int place, Instant start) {
    double km = arrival.likelyKm((1 - track.strength()[place]) * arrival.horizon());
    var words = new Words(room.texts().isChinese());
    return room.texts()
        .get(
            "theme.rivers.here",
            Math.round(km),
            words.shortTime(arrival.after(start, km, arrival.earliest())),
            words.shortTime(arrival.after(start, km, arrival.likely())),
            words.shortTime(arrival.after(start, km, arrival.latest())));
  }

  private Optional<String> zoneOf(String county) {
    return themes.answer.get().themes().stream()
        .flatMap(theme -> theme.layers().stream())
        .filter(ZoneLayer.class::isInstance)
        .flatMap(layer -> ((ZoneLayer) layer).zones().reversed().stream())
        .filter(zone -> zone.covers(county))
        .map(ZoneLayer.Zone::id)
        .findFirst();
  }

  private Optional<String> zone(String id) {
    if (id.startsWith(WarningAreas.PREFIX)) {
      return new PickedWarning(room).say(id);
    }
    var words = new Words(room.texts().isChinese());
    return room.held()
        .find(Feeds.ALERTS, id)
        .map(w ->
            room.texts()
                .get(
                    "theme.zone.picked",
                    room.texts().name(w.headline(), w.headlineEn()),
                    words.time(w.until())));
  }
}
