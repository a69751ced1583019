package dev.huishang.app.display;

import dev.huishang.domain.Alarm;
import dev.huishang.map.ColourScale;
import dev.huishang.map.Heat;
import dev.huishang.map.HeatLayer;
import dev.huishang.wire.Feeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Density of the alarms that are active, each at its station or else at its division.
final class HeatMaker {
  /// The worst of four severities counts four, the mildest one.
  private static final int SEVERITIES = 4;

  private final Grids grids;
  private @Nullable List<Alarm> last;
  private @Nullable Heat heat;

  HeatMaker(Grids grids) {
    this.grids = grids;
  }

  Themed make(ThemeAsk ask) {
    var title = ask.texts().get("theme.heat");
    var active = ask.held().all(Feeds.ALARMS).stream().filter(Alarm::active).toList();
    if (active.isEmpty()) {
      return Themed.none(LayerKind.HEAT, title, ask.texts().get("theme.heat.none"));
    }
    var known = heat;
    if (known == null || !active.equals(last)) {
      known = heat(ask, active);
      heat = known;
      last = active;
    }
    double most = known.field().greatest();
    if (!(most > 0)) {
      return Themed.none(LayerKind.HEAT, title, ask.texts().get("theme.heat.none"));
    }
    double[] steps = ask.data().numbers("heat", "steps");
    var colours = ask.data().sequential();
    var scale = new ArrayList<ColourScale.Step>();
    var entries = new ArrayList<LegendPart.Entry>();
    for (int i = 1; i < steps.length; i++) {
      scale.add(new ColourScale.Step(steps[i] * most, colours.get(i)));
      var limit = String.format(Locale.ROOT, "%.2g", steps[i] * most);
      entries.add(new LegendPart.Entry(colours.get(i), "≤" + limit, false));
    }
    return new Themed(
        LayerKind.HEAT,
        List.of(
            new HeatLayer(
                known, new ColourScale(steps[0] * most, scale), ask.data().opacity("heat"))),
        new LegendPart(
            title,
            entries,
            List.of(
                ask.texts().get("theme.heat.how", active.size()),
                known.legend(ask.language()),
                ask.asOf(Feeds.ALARMS)),
            ask.warning(Feeds.ALARMS, null, null)));
  }

  private Heat heat(ThemeAsk ask, List<Alarm> alarms) {
    int n = alarms.size();
    var lon = new double[n];
    var lat = new double[n];
    var weight = new double[n];
    for (int i = 0; i < n; i++) {
      double[] at = place(ask, alarms.get(i));
      lon[i] = at[0];
      lat[i] = at[1];
      weight[i] = SEVERITIES + 1.0 - Math.clamp(alarms.get(i).severity(), 1, SEVERITIES);
    }
    return Heat.of(grids.land(), lon, lat, weight, ask.data().number("heat", "radius_km"));
  }

  /// Not a number where neither station nor division is known: such an alarm is counted as ignored.
  private static double[] place(ThemeAsk ask, Alarm alarm) {
    var station = alarm.station();
    if (station != null) {
      var found = ask.held().find(Feeds.STATIONS, station);
      if (found.isPresent()) {
        return new double[] {found.get().lon(), found.get().lat()};
      }
    }
    return ask.room()
        .filed()
        .onMap(alarm.region(), ask.now())
        .filter(r -> r.level() > 0)
        .map(r -> new double[] {r.lon(), r.lat()})
        .orElse(new double[] {Double.NaN, Double.NaN});
  }
}
