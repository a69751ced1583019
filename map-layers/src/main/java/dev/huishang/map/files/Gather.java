package dev.huishang.map.files;

import dev.huishang.map.drawing.Entry;
import dev.huishang.map.drawing.Geodesy;
import dev.huishang.map.drawing.Place;
import dev.huishang.map.drawing.Shape;
import dev.huishang.map.files.Aside.Reason;
import dev.huishang.map.files.FileRefused.Why;
import dev.huishang.map.files.Incoming.Doubt;
import dev.huishang.map.files.Incoming.Feature;
import dev.huishang.map.files.Incoming.Format;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Gathers what a reader finds: checks every place, keeps the limits, says what is set aside.
final class Gather {
  private static final int LONGEST_NAME = 200;

  /// Rings above this are not tried for crossings: it would take longer than anybody waits.
  private static final int TRIED = 20_000;

  /// A feature and what its file tells it by.
  private record Told(Feature feature, String id) {}

  private final Limits limits;
  private final List<Told> features = new ArrayList<>();
  private final List<Aside> aside = new ArrayList<>();
  final List<Entry> entries = new ArrayList<>();
  final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
  String crs = "";
  boolean gcj02;
  private int places;
  private int number;
  private String name = "";
  private String id = "";

  Gather(Limits limits) {
    this.limits = limits;
  }

  /// The next feature of the file begins.
  ///
  /// @param id what the file tells it by, empty for nothing
  void next(String name, String id) throws FileRefused {
    number++;
    var clean = name.replaceAll("\\p{Cntrl}+", " ").strip();
    this.name = clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
    this.id = id;
    if (number > limits.features()) {
      throw new FileRefused(Why.TOO_MANY, String.format("%,d", limits.features()));
    }
  }

  /// Counts a place before it is kept anywhere.
  void count() throws FileRefused {
    if (++places > limits.places()) {
      throw new FileRefused(Why.TOO_MANY, String.format("%,d", limits.places()));
    }
  }

  void aside(Reason reason) {
    aside.add(new Aside(name.isEmpty() ? "#" + number : "#" + number + " " + name, reason));
  }

  void spot(double lon, double lat) {
    var path = path(new double[] {lon, lat});
    if (path != null) {
      put(new Shape.Spot(path.getFirst()));
    }
  }

  /// @param flat longitude, latitude, and so on
  void line(double[] flat) {
    var path = path(flat);
    if (path != null && path.size() < 2) {
      aside(Reason.TOO_FEW);
    } else if (path != null) {
      put(new Shape.Trace(path));
    }
  }

  /// @param flat one ring each, the outer first, closed or not
  void area(List<double[]> flat) {
    var rings = new ArrayList<List<Place>>();
    for (var one : flat) {
      var ring = path(one);
      if (ring == null) {
        return;
      }
      if (ring.size() > 1 && ring.getFirst().equals(ring.getLast())) {
        ring = ring.subList(0, ring.size() - 1);
      }
      if (ring.size() < 3) {
        aside(Reason.TOO_FEW);
        return;
      }
      rings.add(ring);
    }
    if (rings.isEmpty()) {
      aside(Reason.NO_GEOMETRY);
      return;
    }
    if (rings.stream().anyMatch(r -> r.size() <= TRIED && Geodesy.crosses(r))) {
      doubts.add(Doubt.CROSSING);
    }
    put(new Shape.Area(rings));
  }

  private void put(Shape shape) {
    features.add(new Told(new Feature(shape, name), id));
  }

  private @Nullable List<Place> path(double[] flat) {
    var path = new ArrayList<Place>(flat.length / 2);
    for (int i = 0; i + 1 < flat.length; i += 2) {
      if (!Place.isPlace(flat[i], flat[i + 1])) {
        boolean swapped = Place.isPlace(flat[i + 1], flat[i]);
        aside(swapped ? Reason.SWAPPED : Reason.NOT_A_PLACE);
        return null;
      }
      path.add(new Place(flat[i], flat[i + 1]));
    }
    return path;
  }

  /// What was found.
  ///
  /// @throws FileRefused where nothing of it can be used
  Incoming done(String file, Format format) throws FileRefused {
    var known = entries.stream().map(Entry::id).collect(Collectors.toSet());
    var kept = features.stream().filter(f -> !known.contains(f.id())).map(Told::feature).toList();
    if (kept.isEmpty() && entries.isEmpty()) {
      var reasons = aside.stream().map(a -> a.reason().name()).distinct().sorted();
      throw new FileRefused(Why.NOTHING_USABLE, reasons.collect(Collectors.joining(" ")));
    }
    return new Incoming(
        file, format, crs, gcj02, kept, List.copyOf(entries), List.copyOf(aside), doubts);
  }
}
