package dev.huishang.app.display;

import dev.huishang.domain.Parameter;
import dev.huishang.domain.Station;
import dev.huishang.domain.standards.Pollutant;
import dev.huishang.map.IsolineLayer;
import dev.huishang.map.Isolines;
import dev.huishang.map.LandGrid;
import dev.huishang.map.Surface;
import dev.huishang.map.SurfaceLayer;
import dev.huishang.map.SurfaceWeights;
import dev.huishang.wire.Feeds;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Concentration surface and isolines from air stations of one hour. Weights are computed once for
/// a set of stations. Used on the reading lane.
final class SurfaceMaker {
  private record Weighed(int[] stations, Object list, SurfaceWeights weights) {}

  private record Made(double[] values, String quantity, Surface surface, Isolines lines) {}

  private final Grids grids;
  private final ClassColours colours = new ClassColours();
  private @Nullable Weighed weighed;
  private @Nullable Made made;

  SurfaceMaker(Grids grids) {
    this.grids = grids;
  }

  List<Themed> make(ThemeAsk ask) {
    var quantity = ask.choice().quantity();
    var title = title(ask, quantity);
    var values = AirValues.of(ask.points(), ask.choice(), quantity);
    var hour = values.hour();
    var themed = new ArrayList<Themed>();
    for (var kind : List.of(LayerKind.SURFACE, LayerKind.ISOLINES)) {
      if (!ask.choice().has(kind)) {
        continue;
      }
      themed.add(
          hour == null
              ? Themed.none(kind, title, ask.texts().get("theme.no-values"))
              : of(kind, ask, title, values, hour));
    }
    return themed;
  }

  private Themed of(LayerKind kind, ThemeAsk ask, String title, AirValues values, Instant hour) {
    var classes = AirClasses.of(ask.standards(), ask.choice().quantity(), hour);
    var now = surface(ask, values, classes);
    var warning = ask.warning(Feeds.OBS, hour.plus(beat(ask)), beat(ask));
    if (kind == LayerKind.ISOLINES) {
      var labels = IntStream.range(0, classes.limits().length).mapToObj(classes::written).toList();
      return new Themed(
          kind,
          List.of(new IsolineLayer(now.lines(), labels)),
          new LegendPart(
              ask.texts().get("theme.isolines", title),
              List.of(),
              List.of(
                  ask.texts().get("theme.isolines.how", String.join(" / ", labels))
                      + (ask.choice().has(LayerKind.SURFACE) ? "" : " · " + ask.when(hour))),
              warning));
    }
    return new Themed(
        kind,
        List.of(
            new SurfaceLayer(now.surface(), classes.scale(colours), ask.data().opacity("surface"))),
        new LegendPart(
            ask.texts().get("theme.surface", title),
            entries(classes),
            List.of(
                ask.when(hour) + " · " + ask.texts().get("theme.classes", classes.edition()),
                now.surface().legend(ask.language()),
                ask.texts().get("theme.computed", sources(ask))),
            warning));
  }

  private static String sources(ThemeAsk ask) {
    return String.join(
        ask.texts().isChinese() ? "、" : ", ",
        AirValues.sorted(ask.choice()).stream()
            .map(n -> ask.texts().or("network." + n, n))
            .toList());
  }

  private List<LegendPart.Entry> entries(AirClasses classes) {
    var entries = new ArrayList<LegendPart.Entry>();
    for (int i = 0; i < classes.levels().size(); i++) {
      var word =
          i < classes.limits().length ? "≤" + classes.written(i) : ">" + classes.written(i - 1);
      entries.add(new LegendPart.Entry(colours.of(classes.levels().get(i)), word, false));
    }
    return entries;
  }

  /// Quantity and unit as a legend names them.
  static String title(ThemeAsk ask, String quantity) {
    return Pollutant.of(quantity)
        .map(p -> p.label() + " " + unit(ask, quantity))
        .orElseGet(() -> ask.texts().get("theme.aqi"));
  }

  private static String unit(ThemeAsk ask, String quantity) {
    return ask.held().find(Feeds.PARAMETERS, quantity).map(Parameter::unit).orElse("");
  }

  private static Duration beat(ThemeAsk ask) {
    return ask.held()
        .find(Feeds.PARAMETERS, "pm25")
        .map(Parameter::cadence)
        .orElse(Duration.ofHours(1));
  }

  private Made surface(ThemeAsk ask, AirValues values, AirClasses classes) {
    var before = made;
    var weights = weights(ask, values.stations());
    if (before != null
        && before.quantity.equals(ask.choice().quantity())
        && Arrays.equals(before.values, values.values())) {
      return before;
    }
    var surface = weights.apply(values.values(), 0, classes.possible());
    var lines = Isolines.of(surface.field(), classes.limits());
    var now = new Made(values.values(), ask.choice().quantity(), surface, lines);
    made = now;
    return now;
  }

  private SurfaceWeights weights(ThemeAsk ask, int[] stations) {
    var before = weighed;
    List<Station> all = ask.points().stations();
    if (before != null && before.list == all && Arrays.equals(before.stations, stations)) {
      return before.weights;
    }
    made = null;
    LandGrid grid = grids.land();
    var weights =
        SurfaceWeights.of(
            grid,
            ask.data().interpolation(),
            Arrays.stream(stations).mapToDouble(i -> all.get(i).lon()).toArray(),
            Arrays.stream(stations).mapToDouble(i -> all.get(i).lat()).toArray());
    weighed = new Weighed(stations, all, weights);
    return weights;
  }
}
