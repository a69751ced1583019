package dev.huishang.app.display;

import dev.huishang.domain.Incident;
import dev.huishang.domain.IncidentState;
import dev.huishang.domain.PointKind;
import dev.huishang.map.Layer;
import dev.huishang.map.MarkShape;
import dev.huishang.map.RiverNet.Course;
import dev.huishang.map.TrackLayer;
import dev.huishang.map.TrackLayer.Stop;
import dev.huishang.map.TrackLayer.Track;
import dev.huishang.wire.Feeds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Down the river from an incident on water: chainage, and when what was spilt arrives, earliest,
/// likely and latest. Times count from when the incident was learned of.
final class RiverMaker {
  private static final double WIDTH = 5;
  private final Grids grids;
  private final Arrival arrival;

  /// What was drawn, for which incident and which stations.
  private record Drawn(Incident incident, Object stations, Course course, List<Layer> layers) {}

  private @Nullable Drawn drawn;

  RiverMaker(Grids grids, ThemeData data) {
    this.grids = grids;
    arrival = Arrival.of(data);
  }

  Themed make(ThemeAsk ask) {
    var texts = ask.texts();
    var title = texts.get("theme.rivers");
    var incident =
        ask.held().all(Feeds.INCIDENTS).stream()
            .filter(
                i -> i.kind().contains("水") && i.state().compareTo(IncidentState.CONTROLLED) < 0)
            .max(Comparator.comparing(Incident::learnedAt));
    if (incident.isEmpty()) {
      return Themed.none(LayerKind.RIVERS, title, texts.get("theme.rivers.none"));
    }
    var i = incident.get();
    var before = drawn;
    Object stations = ask.held().all(Feeds.STATIONS);
    if (before == null || !before.incident.equals(i) || before.stations != stations) {
      double reach = ask.data().number("river", "reach_km");
      var course = grids.rivers().down(i.lon(), i.lat(), reach, arrival.farthest()).orElse(null);
      if (course == null) {
        return Themed.none(LayerKind.RIVERS, title, texts.get("theme.rivers.far", i.title()));
      }
      before = new Drawn(i, stations, course, layers(ask, i, course));
      drawn = before;
    }
    return new Themed(
        LayerKind.RIVERS,
        before.layers,
        new LegendPart(
            title,
            List.of(),
            lines(ask, i, before.course),
            ask.warning(Feeds.INCIDENTS, null, null)));
  }

  private List<Layer> layers(ThemeAsk ask, Incident incident, Course course) {
    int n = course.km().length;
    var strength = new double[n];
    for (int k = 0; k < n; k++) {
      strength[k] = 1 - arrival.hours(course.km()[k]) / arrival.horizon();
    }
    var stops = new ArrayList<Stop>();
    for (double hours : arrival.hours()) {
      double km = arrival.likelyKm(hours);
      if (km <= course.km()[n - 1]) {
        double[] at = course.at(km);
        stops.add(
            new Stop(
                at[0],
                at[1],
                MarkShape.SQUARE,
                ask.texts().get("theme.rivers.tick", Math.round(hours), Math.round(km))));
      }
    }
    sections(ask, incident, course, stops);
    var track =
        new Track(
            incident.id(),
            course.lon(),
            course.lat(),
            strength,
            ask.data().colour("course"),
            WIDTH,
            stops);
    return List.of(new TrackLayer(List.of(track)));
  }

  /// Water sections near the course, each with its chainage and likely time.
  private void sections(ThemeAsk ask, Incident incident, Course course, List<Stop> stops) {
    double near = ask.data().number("river", "section_km");
    for (var station : ask.held().all(Feeds.STATIONS)) {
      if (station.kind() != PointKind.SURFACE_WATER) {
        continue;
      }
      double[] on = course.nearest(station.lon(), station.lat());
      if (on[1] <= near && on[0] > 0) {
        var at = arrival.at(incident.learnedAt(), on[0]);
        stops.add(
            new Stop(
                station.lon(),
                station.lat(),
                MarkShape.DROP,
                ask.texts()
                    .get(
                        "theme.rivers.section",
                        ask.texts().name(station.name(), station.nameEn()),
                        Math.round(on[0]),
                        ask.words().shortTime(at))));
      }
    }
  }

  private List<String> lines(ThemeAsk ask, Incident incident, Course course) {
    var texts = ask.texts();
    double day = 24;
    return List.of(
        texts.get("theme.rivers.from", incident.title(), ask.words().time(incident.learnedAt())),
        texts.get("theme.rivers.off", course.names()[0], Math.round(course.offKm())),
        texts.get(
            "theme.rivers.band",
            Math.round(arrival.latestKm(day)),
            Math.round(arrival.likelyKm(day)),
            Math.round(arrival.earliestKm(day))),
        arrival.source(texts.isChinese()));
  }
}
