package dev.huishang.map.files;

import dev.huishang.map.drawing.Entry;
import dev.huishang.map.drawing.Place;
import dev.huishang.map.drawing.Shape;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// What a file holds, before anybody takes it over.
///
/// @param file its name
/// @param format what it is
/// @param crs reference system as declared there, empty for none
/// @param gcj02 true where it declares to be in GCJ-02; its places are as they stand in the file
/// @param features what can be taken over
/// @param entries what consoles of this product drew, passed on with id and author
/// @param aside what cannot
/// @param doubts what its reader must know
public record Incoming(
    String file,
    Format format,
    String crs,
    boolean gcj02,
    List<Feature> features,
    List<Entry> entries,
    List<Aside> aside,
    Set<Doubt> doubts) {
  /// Kinds of files that are read.
  public enum Format {
    GEOJSON,
    KML,
    SHAPEFILE
  }

  /// What is not certain.
  public enum Doubt {
    /// A Shapefile without .prj: taken as CGCS2000.
    NO_PRJ,
    /// Rings that cross themselves: drawn, but they have no area.
    CROSSING,
    /// Names without a declared encoding: read as what they can be.
    ENCODING_GUESSED,
    /// The places would lie inside our outline with latitude and longitude exchanged, and do not as
    /// they stand.
    LOOKS_SWAPPED,
    /// The places lie where GCJ-02 would put known things.
    LOOKS_SHIFTED
  }

  /// One feature.
  ///
  /// @param shape in degrees as they stand in the file
  /// @param name what the file calls it, may be empty
  public record Feature(Shape shape, String name) {}

  /// The same with one more doubt.
  public Incoming doubted(Doubt doubt) {
    var all = EnumSet.of(doubt);
    all.addAll(doubts);
    return new Incoming(file, format, crs, gcj02, features, entries, aside, all);
  }

  /// West, south, east, north of all places, degrees; empty for none.
  public double[] box() {
    double[] box = {180, 90, -180, -90};
    features.forEach(f -> f.shape().places().forEach(p -> widen(box, p)));
    for (var entry : entries) {
      if (entry instanceof Entry.Element e) {
        e.shape().places().forEach(p -> widen(box, p));
      }
    }
    return box[0] > box[2] ? new double[0] : box;
  }

  private static void widen(double[] box, Place p) {
    box[0] = Math.min(box[0], p.lon());
    box[1] = Math.min(box[1], p.lat());
    box[2] = Math.max(box[2], p.lon());
    box[3] = Math.max(box[3], p.lat());
  }

  /// The same with every place of its features moved.
  public Incoming moved(UnaryOperator<Place> move) {
    var moved =
        features.stream().map(f -> new Feature(Moved.of(f.shape(), move), f.name())).toList();
    return new Incoming(file, format, crs, gcj02, moved, entries, aside, doubts);
  }
}
