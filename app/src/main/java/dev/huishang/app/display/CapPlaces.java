package dev.huishang.app.display;

import dev.huishang.app.shell.Filed;
import dev.huishang.domain.cap.CapArea;
import dev.huishang.domain.cap.CapShape;
import dev.huishang.map.Region;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What of an area of a message can be drawn, and why the rest cannot. Each area is judged once:
/// the same area gives the same rings, so that nothing is drawn anew. Used on the reading lane.
final class CapPlaces {
  private static final int KEPT = 512;

  /// What is wrong with a shape; the name of its text.
  enum Fault {
    OPEN,
    CROSSING,
    UNREADABLE,
    ANTIMERIDIAN,
    LONG,
    CODE,
    EMPTY
  }

  /// An area on the map.
  ///
  /// @param codes divisions
  /// @param rings closed lines of longitudes and latitudes
  /// @param points places of no extent: circles of radius 0
  /// @param faults what could not be drawn
  record Places(
      Set<String> codes, List<double[][]> rings, List<CapShape.Place> points, List<Fault> faults) {}

  private final int mostPoints;
  private final int corners;
  private final Map<CapArea, Places> kept =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<CapArea, Places> eldest) {
          return size() > KEPT;
        }
      };

  /// @param mostPoints a polygon of more is not drawn
  /// @param corners of a circle
  CapPlaces(int mostPoints, int corners) {
    this.mostPoints = mostPoints;
    this.corners = corners;
  }

  /// What is drawn of this area. Where it has shapes they are more exact than its divisions.
  Places of(CapArea area, Filed filed, Instant sent) {
    return kept.computeIfAbsent(area, a -> read(a, filed, sent));
  }

  private Places read(CapArea area, Filed filed, Instant sent) {
    var rings = new ArrayList<double[][]>();
    var points = new ArrayList<CapShape.Place>();
    var faults = new ArrayList<Fault>();
    for (var text : area.polygons()) {
      shape(CapShape.polygon(text), rings, points, faults);
    }
    for (var text : area.circles()) {
      shape(CapShape.circle(text), rings, points, faults);
    }
    var codes = new LinkedHashSet<String>();
    if (rings.isEmpty() && points.isEmpty()) {
      codes(area, filed, sent, codes, faults);
    }
    if (rings.isEmpty() && points.isEmpty() && codes.isEmpty() && faults.isEmpty()) {
      faults.add(Fault.EMPTY);
    }
    return new Places(codes, List.copyOf(rings), List.copyOf(points), List.copyOf(faults));
  }

  /// Codes of GB/T 2260, by their name or as the only thing a code of six or twelve digits can be
  /// in a message of this country; those of other systems are left to their owners.
  private static void codes(
      CapArea area, Filed filed, Instant sent, Set<String> codes, List<Fault> faults) {
    for (var code : area.geocodes()) {
      if (!code.name().contains("2260") || !code.value().matches("\\d{6}(\\d{6})?")) {
        continue;
      }
      filed
          .onMap(code.value().substring(0, 6), sent)
          .map(Region::adcode)
          .ifPresentOrElse(codes::add, () -> faults.add(Fault.CODE));
    }
  }

  private void shape(
      CapShape shape, List<double[][]> rings, List<CapShape.Place> points, List<Fault> faults) {
    switch (shape) {
      case CapShape.Ring ring -> ring(ring, rings, faults);
      case CapShape.Circle(var centre, double km) when km == 0 -> points.add(centre);
      case CapShape.Circle circle -> whole(CapRing.of(circle, corners), rings, faults);
      case CapShape.Unreadable _ -> faults.add(Fault.UNREADABLE);
      case CapShape.Nothing _ -> {
        // an empty element says nothing
      }
    }
  }

  private void ring(CapShape.Ring ring, List<double[][]> rings, List<Fault> faults) {
    if (!ring.closed()) {
      faults.add(Fault.OPEN);
    } else if (ring.points().size() > mostPoints) {
      faults.add(Fault.LONG);
    } else {
      whole(CapRing.of(ring.points()), rings, faults);
    }
  }

  private static void whole(double[][] ring, List<double[][]> rings, List<Fault> faults) {
    if (CapRing.wraps(ring)) {
      faults.add(Fault.ANTIMERIDIAN);
    } else if (CapRing.crosses(ring)) {
      faults.add(Fault.CROSSING);
    } else {
      rings.add(CapRing.oriented(ring));
    }
  }
}
