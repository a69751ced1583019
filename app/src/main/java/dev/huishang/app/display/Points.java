package dev.huishang.app.display;

import dev.huishang.cache.Held;
import dev.huishang.domain.Networks;
import dev.huishang.domain.Observation;
import dev.huishang.domain.Parameter;
import dev.huishang.domain.PointKind;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All stations as their standards see them. Made on the reading lane; never changes.
///
/// @param all every point, in the order of station ids; its index is the id of its mark
public record Points(List<Point> all) {

  /// Everything held, judged at this instant.
  static Points of(Held held, Standards standards, Instant now) {
    var parameters =
        held.all(Feeds.PARAMETERS).stream()
            .collect(Collectors.toMap(Parameter::id, Function.identity()));
    var rules = new PointRules(standards, parameters);
    Map<String, List<Observation>> values = new HashMap<>(60_000);
    for (var o : held.all(Feeds.OBS)) {
      values.computeIfAbsent(o.station(), k -> new ArrayList<>(6)).add(o);
    }
    return new Points(
        held.all(Feeds.STATIONS).stream()
            .map(s -> rules.point(s, values.getOrDefault(s.id(), List.of()), now))
            .toList());
  }

  /// The national air stations as they stand at this instant, for paper.
  public static StationPicture national(Held held, Instant now) {
    return of(held, Standards.load(), now).picture(Set.of(Networks.AIR_NATIONAL), true);
  }

  /// The picture of these networks.
  ///
  /// @param verified false while the platform has not confirmed what is held
  StationPicture picture(Set<String> networks, boolean verified) {
    var builder = new StationPicture.Builder();
    for (int i = 0; i < all.size(); i++) {
      var point = all.get(i);
      var station = point.station();
      if (networks.contains(station.network())) {
        builder.add(
            i,
            station.lon(),
            station.lat(),
            shape(station.kind()),
            look(point.freshness(), verified),
            point.rgb(),
            point.figure());
      }
    }
    return builder.build();
  }

  /// How many points of these networks have a current value, and how many there are.
  int[] coverage(Set<String> networks) {
    int current = 0;
    int whole = 0;
    for (var point : all) {
      if (networks.contains(point.station().network())) {
        whole++;
        boolean counts =
            point.freshness() == Freshness.FRESH || point.freshness() == Freshness.LATE;
        current += counts ? 1 : 0;
      }
    }
    return new int[] {current, whole};
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

  /// Index of the worst index or class among these networks, or -1.
  int worst(Set<String> networks) {
    int worst = -1;
    double most = -1;
    for (int i = 0; i < all.size(); i++) {
      var p = all.get(i);
      var text = p.figure();
      double figure = text == null || !text.matches("[0-9]+") ? 0 : Double.parseDouble(text);
      if (networks.contains(p.station().network()) && !p.deciding().isEmpty() && figure > most) {
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
