package dev.huishang.app.display;

import dev.huishang.domain.Observation;
import dev.huishang.map.WindLayer;
import dev.huishang.map.WindLayer.Wind;
import dev.huishang.wire.Feeds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Wind of stations that send speed and direction (HJ 212 factors), of one and the same time each.
final class WindMaker {
  Themed make(ThemeAsk ask) {
    var texts = ask.texts();
    var title = texts.get("theme.wind");
    var speed = ask.data().text("wind", "speed");
    var direction = ask.data().text("wind", "direction");
    var winds = new ArrayList<Wind>();
    Instant newest = null;
    for (var station : ask.held().all(Feeds.STATIONS)) {
      var fast = valid(ask, station.id(), speed);
      var from = valid(ask, station.id(), direction);
      if (fast.isPresent() && from.isPresent() && fast.get().at().equals(from.get().at())) {
        newest = later(newest, fast.get().at());
        winds.add(
            new Wind(
                station.lon(),
                station.lat(),
                Objects.requireNonNull(from.get().val()),
                Objects.requireNonNull(fast.get().val())));
      }
    }
    if (newest == null) {
      return Themed.none(LayerKind.WIND, title, texts.get("theme.wind.none", speed, direction));
    }
    var layer = new WindLayer(winds, ask.data().number("wind", "calm_m_s"));
    return new Themed(
        LayerKind.WIND,
        List.of(layer),
        new LegendPart(
            title,
            List.of(),
            List.of(
                texts.get("theme.wind.how", layer.winds().size(), winds.size()),
                ask.data().text("wind", "calm_source"),
                ask.when(newest)),
            ask.warning(Feeds.OBS, newest, java.time.Duration.ofHours(1))));
  }

  private static Instant later(@Nullable Instant a, Instant b) {
    return a == null || b.isAfter(a) ? b : a;
  }

  private static Optional<Observation> valid(ThemeAsk ask, String station, String param) {
    return ask.held().find(Feeds.OBS, station + "." + param).filter(Observation::valid);
  }
}
