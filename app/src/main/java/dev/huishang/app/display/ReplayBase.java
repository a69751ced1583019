package dev.huishang.app.display;

import dev.huishang.cache.HourPast;
import dev.huishang.domain.PointKind;
import dev.huishang.domain.standards.AqiLevel;
import dev.huishang.map.Looks;
import dev.huishang.map.Looks.Look;
import dev.huishang.map.MarkLook;
import dev.huishang.map.MarkShape;
import dev.huishang.map.StationPicture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The points of a replay: their places in the picture and in the blocks of their network, found
/// once, and the table of what they can look like.
///
/// @param version version of the hours these places were found in
/// @param place by id of a point its place in the block of its network, -1 for none
/// @param network by id of a point the number of its network in `names`
record ReplayBase(
    Stations stations,
    Set<String> chosen,
    long version,
    StationPicture points,
    int[] place,
    byte[] network,
    List<String> names,
    Looks looks) {
  private static final int GAPS = 2 * HourClasses.CORRECTED;
  private static final int MOST = 500;

  static ReplayBase of(Stations stations, Set<String> chosen, HourPast past) {
    int n = stations.all().size();
    long version = past.version();
    var place = new int[n];
    var network = new byte[n];
    Arrays.fill(place, -1);
    var builder = new StationPicture.Builder();
    for (int i : stations.in(chosen)) {
      var s = stations.all().get(i);
      network[i] = (byte) past.networks().indexOf(s.network());
      place[i] = network[i] < 0 ? -1 : past.place(s.network(), s.id());
      builder.add(i, s.lon(), s.lat(), Points.shape(s.kind()), MarkLook.NEVER, 0, null);
    }
    return new ReplayBase(
        stations,
        Set.copyOf(chosen),
        version,
        builder.build(),
        place,
        network,
        past.networks(),
        table());
  }

  /// Levels, no class and a gap, plain and corrected; then the gap of each shape.
  private static Looks table() {
    var colours = new ClassColours();
    var looks = new ArrayList<Look>();
    for (var mark : List.of(MarkLook.FRESH, MarkLook.CORRECTED)) {
      for (var level : AqiLevel.values()) {
        int rgb = colours.of(level);
        looks.add(new Look(MarkShape.CIRCLE, mark, rgb, colours.severity(PointKind.AIR, rgb)));
      }
      looks.add(new Look(MarkShape.CIRCLE, mark, colours.unclassed(), 0));
      looks.add(new Look(MarkShape.CIRCLE, MarkLook.NEVER, colours.unclassed(), 0));
    }
    for (var shape : MarkShape.values()) {
      looks.add(new Look(shape, MarkLook.NEVER, colours.unclassed(), 0));
    }
    var words =
        Stream.concat(Stream.of(""), IntStream.rangeClosed(0, MOST).mapToObj(Integer::toString));
    return new Looks(looks, words.toList());
  }

  /// True while the same stations are shown.
  boolean fits(Stations now, Set<String> wanted, long hours) {
    return stations == now && chosen.equals(wanted) && version == hours;
  }

  /// These points in the classes of one hour.
  ///
  /// @param classes by network; what is missing here is a gap
  ReplayMap.Frame frame(Map<String, HourClasses> classes) {
    var byNumber = names.stream().map(classes::get).toArray(HourClasses[]::new);
    int known =
        names.stream()
            .filter(n -> chosen.contains(n) && classes.containsKey(n))
            .mapToInt(n -> classes.get(n) instanceof HourClasses c ? c.known() : 0)
            .sum();
    var picture =
        points.recoloured(
            looks,
            id -> {
              var found = place[id] < 0 ? null : byNumber[network[id]];
              return found != null && place[id] < found.look().length
                  ? found.look()[place[id]]
                  : GAPS + Points.shape(stations.all().get(id).kind()).ordinal();
            },
            id -> {
              var found = place[id] < 0 ? null : byNumber[network[id]];
              return found != null && place[id] < found.index().length
                  ? Math.min(MOST, found.index()[place[id]]) + 1
                  : 0;
            });
    return new ReplayMap.Frame(picture, known);
  }
}
