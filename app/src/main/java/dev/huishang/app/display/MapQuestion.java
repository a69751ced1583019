package dev.huishang.app.display;

import dev.huishang.app.paper.Freeze;
import dev.huishang.app.shell.Room;
import dev.huishang.domain.RoomTime.Replay;
import dev.huishang.domain.StreamAge;
import dev.huishang.map.StationPicture;
import dev.huishang.wire.data.Standards;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Asks what the map shows; put on the reading lane. Stations are judged anew once a minute and
/// when rows came, and a picture that looks the same is the same object.
final class MapQuestion {
  private record Judged(Points points, String key) {}

  private record Drawn(
      Points points, Set<String> chosen, boolean verified, StationPicture picture) {}

  private static final Set<String> STREAMS = Set.of("stations", "obs", "parameters", "kpi");
  private final Room room;
  private final Standards standards = Standards.load();
  private volatile Judged judged;
  private volatile @Nullable Drawn drawn;

  MapQuestion(Room room) {
    this.room = room;
    judged = new Judged(Points.none(room.held(), standards), "");
  }

  /// The standards stations are judged by.
  Standards standards() {
    return standards;
  }

  /// The stations as last judged.
  Points points() {
    return judged.points();
  }

  /// The stations as they stand now: judged anew where the clock moved or rows came.
  Points judge() {
    var now = room.shown();
    var time = room.clock().current();
    var past = time.isLive() ? "" : time + " " + room.past().version() + " ";
    var key = past + Points.key(room.held().ages(), now);
    if (!judged.key().equals(key)) {
      judged = new Judged(Points.of(room.held(), standards, now, points()), key);
    }
    return points();
  }

  /// What is shown of these networks now.
  MapAnswer answer(Set<String> chosen) {
    var ages = room.held().ages();
    var time = room.clock().current();
    judge();
    if (time instanceof Replay r) {
      return replayed(chosen, r, ages);
    }
    boolean verified =
        ages.stream().filter(a -> a.stream().equals("obs")).allMatch(StreamAge::verified);
    var picture = drawn(points(), chosen, verified);
    drawn = picture;
    return new MapAnswer(
        points(),
        picture.picture(),
        chosen,
        points().coverage(chosen),
        StreamAge.asOf(ages, "obs").orElse(null),
        ages.stream().filter(a -> STREAMS.contains(a.stream())).allMatch(StreamAge::complete),
        Freeze.markings(room.held(), room.preferences().get().classification()));
  }

  /// The map of a past hour: its picture and coverage are those of the frame, see [ReplayMap].
  private MapAnswer replayed(Set<String> chosen, Replay r, List<StreamAge> ages) {
    return new MapAnswer(
        points(),
        new StationPicture.Builder().build(),
        chosen,
        new int[3],
        r.at(),
        ages.stream().filter(a -> STREAMS.contains(a.stream())).allMatch(StreamAge::complete),
        Freeze.markings(room.held(), room.preferences().get().classification()));
  }

  private Drawn drawn(Points points, Set<String> chosen, boolean verified) {
    var before = drawn;
    if (before == null) {
      return new Drawn(points, chosen, verified, points.picture(chosen, verified));
    }
    if (before.points() == points
        && before.chosen().equals(chosen)
        && before.verified() == verified) {
      return before;
    }
    var made = points.picture(chosen, verified);
    return new Drawn(
        points, chosen, verified, before.picture().sameAs(made) ? before.picture() : made);
  }
}
