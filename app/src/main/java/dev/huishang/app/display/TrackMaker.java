package dev.huishang.app.display;

import dev.huishang.map.MarkShape;
import dev.huishang.map.TrackLayer;
import dev.huishang.map.TrackLayer.Stop;
import dev.huishang.map.TrackLayer.Track;
import dev.huishang.wire.Feeds;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Where units were: what their rows said while this console ran, fading with age.
final class TrackMaker {
  private static final double WIDTH = 4;
  private final UnitTracks seen = new UnitTracks();

  Themed make(ThemeAsk ask) {
    var span = Duration.ofHours((long) ask.data().file().path("track_hours").asDouble());
    seen.see(ask.held().all(Feeds.UNITS), ask.now(), span);
    if (!ask.choice().has(LayerKind.TRACKS)) {
      return Themed.none(LayerKind.TRACKS, "", "");
    }
    var texts = ask.texts();
    var tracks = new ArrayList<Track>();
    for (var unit : ask.held().all(Feeds.UNITS)) {
      var way = seen.of(unit.id());
      if (way.size() > 1) {
        double millis = span.toMillis();
        var now = ask.now().truncatedTo(ChronoUnit.MINUTES); // a track fades by the minute
        tracks.add(
            new Track(
                unit.id(),
                way.stream().mapToDouble(UnitTracks.Seen::lon).toArray(),
                way.stream().mapToDouble(UnitTracks.Seen::lat).toArray(),
                way.stream()
                    .mapToDouble(s -> 1 - Duration.between(s.at(), now).toMillis() / millis)
                    .toArray(),
                ask.data().colour("track"),
                WIDTH,
                List.of(
                    new Stop(
                        unit.lon(),
                        unit.lat(),
                        MarkShape.ARROW,
                        texts.name(unit.zh(), unit.en())))));
      }
    }
    var title = texts.get("theme.tracks");
    if (tracks.isEmpty()) {
      return Themed.none(LayerKind.TRACKS, title, texts.get("theme.tracks.none"));
    }
    return new Themed(
        LayerKind.TRACKS,
        List.of(new TrackLayer(tracks)),
        new LegendPart(
            title,
            List.of(),
            List.of(
                texts.get("theme.tracks.how", tracks.size(), span.toHours()),
                ask.asOf(Feeds.UNITS)),
            ask.warning(Feeds.UNITS, null, null)));
  }
}
