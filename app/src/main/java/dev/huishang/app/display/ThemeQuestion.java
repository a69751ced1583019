package dev.huishang.app.display;

import dev.huishang.app.shell.Room;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Asks what thematic layers show; put on the reading lane.
final class ThemeQuestion {
  private final Room room;
  private final MapQuestion stations;
  private final ThemeData data = ThemeData.load();
  private final Grids grids;
  private final SurfaceMaker surface;
  private final HeatMaker heat;
  private final RiverMaker rivers;
  private final ZoneMaker zones = new ZoneMaker();
  private final WarningAreas warnings = new WarningAreas();
  private final ChoroplethMaker areas = new ChoroplethMaker();
  private final TrackMaker tracks = new TrackMaker();
  private final WindMaker wind = new WindMaker();

  ThemeQuestion(Room room, MapQuestion stations) {
    this.room = room;
    this.stations = stations;
    grids = new Grids(room.baseMap());
    surface = new SurfaceMaker(grids);
    heat = new HeatMaker(grids);
    rivers = new RiverMaker(grids, data);
  }

  /// The layers of this choice, from bottom to top, and what can be chosen.
  ThemeAnswer answer(MapChoice choice) {
    var ask =
        new ThemeAsk(room, stations.standards(), stations.judge(), choice, room.shown(), data);
    var made = new ArrayList<Themed>();
    if (choice.has(LayerKind.SURFACE) || choice.has(LayerKind.ISOLINES)) {
      made.addAll(surface.make(ask));
    }
    var track = tracks.make(ask); // looks also while it is off: a track begins before it is asked
    for (var kind : choice.kinds()) {
      switch (kind) {
        case SURFACE, ISOLINES -> {}
        case HEAT -> made.add(heat.make(ask));
        case CHOROPLETH -> made.add(areas.make(ask));
        case ZONES -> made.add(zones.make(ask));
        case WARNING_AREAS -> made.add(warnings.make(ask));
        case RIVERS -> made.add(rivers.make(ask));
        case TRACKS -> made.add(track);
        case WIND -> made.add(wind.make(ask));
        case CLUSTERS -> made.add(ClusterLegend.of(ask));
      }
    }
    made.sort(Comparator.comparing(Themed::kind));
    var offered =
        ChoroplethMaker.offered(ask).stream()
            .map(d -> new ThemeAnswer.Offer(d.id(), room.texts().name(d.zh(), d.en())))
            .toList();
    return new ThemeAnswer(choice, List.copyOf(made), offered);
  }
}
