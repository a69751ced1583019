package dev.huishang.app.display;

import dev.huishang.cache.Held;
import dev.huishang.domain.Networks;
import dev.huishang.domain.Observation;
import dev.huishang.domain.PointKind;
import dev.huishang.domain.Station;
import dev.huishang.domain.StreamAge;
import dev.huishang.domain.rules.Freshness;
import dev.huishang.map.MarkLook;
import dev.huishang.map.MarkShape;
import dev.huishang.map.StationPicture;
import dev.huishang.wire.Feeds;
import dev.huishang.wire.data.Standards;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// All stations as their standards see them at one instant. A station is judged when it is asked
/// for: of forty thousand the room looks at a few thousand.
public final class Points {
  private final Held held;
  private final PointRules rules;
  private final Instant now;
  private final Stations stations;
  private final AtomicReferenceArray<@Nullable Point> judged;

  private Points(Held held, PointRules rules, Instant now, Stations stations) {
    this.held = held;
    this.rules = rules;
    this.now = now;
    this.stations = stations;
    judged = new AtomicReferenceArray<>(stations.all().size());
  }

  /// Nothing.
  static Points none(Held held, Standards standards) {
    return new Points(
        held, new PointRules(standards, List.of()), Instant.EPOCH, Stations.of(List.of()));
  }

  /// Everything held, to be judged at this instant.
  static Points of(Held held, Standards standards, Instant now, Points before) {
    var rules = new PointRules(standards, held.all(Feeds.PARAMETERS));
    return new Points(held, rules, now, before.stations.or(held.all(Feeds.STATIONS)));
  }

  /// Every station; the index of one is the id of its mark.
  List<Station> stations() {
    return stations.all();
  }

  /// Indexes of the stations of these networks.
  int[] stations(Set<String> networks) {
    return stations.in(networks);
  }

  /// The same with where each network stands.
  Stations stationList() {
    return stations;
  }

  /// A station with what its standard says.
  Point at(int index) {
    var known = judged.get(index);
    if (known == null) {
      var station = stations.all().get(index);
      known = rules.point(station, values(station), now);
      judged.set(index, known);
    }
    return known;
  }

  /// The station of that id.
  Optional<Point> find(String id) {
    return IntStream.range(0, stations.all().size())
        .filter(i -> stations.all().get(i).id().equals(id))
        .mapToObj(this::at)
        .findFirst();
  }

  private List<Observation> values(Station station) {
    var values = new ArrayList<Observation>(8);
    for (var parameter : rules.of(station.kind())) {
      held.find(Feeds.OBS, station.id() + "." + parameter.id()).ifPresent(values::add);
    }
    return values;
  }

  /// The national air stations as they stand at this instant, for paper.
  public static StationPicture national(Held held, Instant now) {
    var standards = Standards.load();
    return of(held, standards, now, none(held, standards))
        .picture(Set.of(Networks.AIR_NATIONAL), true);
  }

  /// The national air stations with how many have a current value.
  ///
  /// @param current how many have one
  /// @param all how many there are
  public record Air(StationPicture picture, int current, int all) {}

  /// The same as a screen would show them now.
  public static Air air(Held held, Instant now) {
    var standards = Standards.load();
    var points = of(held, standards, now, none(held, standards));
    var network = Set.of(Networks.AIR_NATIONAL);
    int[] coverage = points.coverage(network);
    return new Air(points.picture(network, held.verified(Feeds.OBS)), coverage[0], coverage[1]);
  }

  /// The picture of these networks.
  ///
  /// @param verified false while the platform has not confirmed what is held
  StationPicture picture(Set<String> networks, boolean verified) {
    var builder = new StationPicture.Builder();
    var colours = new ClassColours();
    Map<PointKind, Map<Integer, Integer>> severity = new EnumMap<>(PointKind.class);
    for (int i : stations.in(networks)) {
      var point = at(i);
      var station = point.station();
      var look = look(point.freshness(), verified);
      boolean grey = look == MarkLook.EXPIRED || look == MarkLook.NEVER;
      builder.add(
          i,
          station.lon(),
          station.lat(),
          shape(station.kind()),
          look,
          point.rgb(),
          grey
              ? 0
              : severity
                  .computeIfAbsent(station.kind(), _ -> new HashMap<>())
                  .computeIfAbsent(point.rgb(), rgb -> colours.severity(station.kind(), rgb)),
          point.figure());
    }
    return builder.build();
  }

  /// How many points of these networks have a current value, how many there are, and how many ever
  /// had a value.
  int[] coverage(Set<String> networks) {
    int current = 0;
    int known = 0;
    var chosen = stations.in(networks);
    for (int i : chosen) {
      var freshness = at(i).freshness();
      current += freshness == Freshness.FRESH || freshness == Freshness.LATE ? 1 : 0;
      known += freshness == Freshness.NEVER ? 0 : 1;
    }
    return new int[] {current, chosen.length, known};
  }

  static MarkShape shape(PointKind kind) {
    return switch (kind) {
      case AIR -> MarkShape.CIRCLE;
      case SURFACE_WATER -> MarkShape.DROP;
      case GROUNDWATER -> MarkShape.SQUARE;
      case SOURCE -> MarkShape.HEXAGON;
      case NUCLEAR, RADIATION -> MarkShape.TREFOIL;
    };
  }

  static MarkLook look(Freshness freshness, boolean verified) {
    return switch (freshness) {
      case FRESH -> verified ? MarkLook.FRESH : MarkLook.UNVERIFIED;
      case LATE -> MarkLook.LATE;
      case EXPIRED -> MarkLook.EXPIRED;
      case NEVER -> MarkLook.NEVER;
    };
  }

  /// Index of the worst index or class among these networks, or -1 while none is judged. Clean air
  /// counts as well: it has an index, but nothing that decides it.
  int worst(Set<String> networks) {
    int worst = -1;
    double most = -1;
    for (int i : stations.in(networks)) {
      var p = at(i);
      var text = p.figure();
      double figure = text == null || !text.matches("[0-9]+") ? 0 : Double.parseDouble(text);
      if (text != null && figure > most) {
        most = figure;
        worst = i;
      }
    }
    return worst;
  }

  /// Changes when the points must be judged again: once a minute, and when rows came.
  static String key(List<StreamAge> ages, Instant now) {
    var key = new StringBuilder(now.truncatedTo(ChronoUnit.MINUTES).toString());
    for (var age : ages) {
      if (Set.of("obs", "stations", "parameters").contains(age.stream())) {
        key.append(' ').append(age.rows()).append(age.verified()).append(age.asOf());
      }
    }
    return key.toString();
  }
}
