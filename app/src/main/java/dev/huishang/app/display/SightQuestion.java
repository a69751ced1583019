package dev.huishang.app.display;

import dev.huishang.app.display.SightAnswer.ClassCount;
import dev.huishang.app.display.SightColumn.Order;
import dev.huishang.app.shell.Room;
import dev.huishang.domain.PointKind;
import dev.huishang.domain.RoomTime.Replay;
import dev.huishang.domain.rules.Freshness;
import dev.huishang.map.InSight;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Asks what is in view; put on the reading lane. The same question of the same values within a
/// minute has the same answer object, and while the past is played nothing is counted.
final class SightQuestion {
  /// What is asked.
  ///
  /// @param sight what the window shows
  /// @param chosen station by index; where some are chosen only they are told
  /// @param rows true where a table is open
  record Asked(InSight sight, Map<Integer, String> chosen, Order order, boolean rows) {
    /// The same, compared by the object: maps of thousands are not looked through.
    boolean same(@Nullable Asked other) {
      return other != null
          && sight.equals(other.sight)
          && chosen == other.chosen
          && order.equals(other.order)
          && rows == other.rows;
    }
  }

  private record Known(Asked asked, Points points, Instant minute, SightAnswer answer) {}

  private final Room room;
  private final MapQuestion question;
  private final PointWords words;
  private final ClassColours colours = new ClassColours();
  private final Map<PointKind, Map<Integer, Integer>> severities = new EnumMap<>(PointKind.class);
  private @Nullable Known known;

  SightQuestion(Room room, MapQuestion question) {
    this.room = room;
    this.question = question;
    words = new PointWords(room);
  }

  SightAnswer answer(Asked asked) {
    var points = question.points();
    var minute = room.shown().truncatedTo(ChronoUnit.MINUTES);
    var before = known;
    boolean playing = room.clock().current() instanceof Replay r && r.playing();
    if (before != null && before.asked().same(asked)) {
      boolean fresh = before.points() == points && before.minute().equals(minute);
      if (fresh || playing) {
        return before.answer();
      }
    }
    var answer = answer(asked, points);
    known = new Known(asked, points, minute, answer);
    return answer;
  }

  private SightAnswer answer(Asked asked, Points points) {
    var rows = new ArrayList<SightRow>();
    for (int i : indexes(asked, points).toArray()) {
      var point = points.at(i);
      rows.add(new SightRow(i, point, words.lead(point), severity(point)));
    }
    int valued = (int) rows.stream().filter(SightRow::current).count();
    var worst =
        rows.stream()
            .filter(SightRow::current)
            .max(
                Comparator.comparingInt(SightRow::severity)
                    .thenComparingDouble(r -> r.lead().value()));
    return new SightAnswer(
        asked.rows() ? new SightSort(words).sorted(rows, asked.order()) : List.of(),
        rows.size(),
        valued,
        classes(rows),
        worst,
        !asked.chosen().isEmpty());
  }

  private static IntStream indexes(Asked asked, Points points) {
    int n = points.stations().size();
    return asked.chosen().isEmpty()
        ? IntStream.of(asked.sight().ids()).filter(i -> i < n)
        : asked.chosen().entrySet().stream()
            .filter(e -> e.getKey() < n)
            .filter(e -> points.stations().get(e.getKey()).id().equals(e.getValue()))
            .mapToInt(Map.Entry::getKey);
  }

  private int severity(Point point) {
    return point.freshness() == Freshness.FRESH || point.freshness() == Freshness.LATE
        ? severities
            .computeIfAbsent(point.station().kind(), kind -> new HashMap<>())
            .computeIfAbsent(point.rgb(), rgb -> colours.severity(point.station().kind(), rgb))
        : 0;
  }

  private List<ClassCount> classes(List<SightRow> rows) {
    Map<String, ClassCount> found = new HashMap<>();
    for (var row : rows) {
      boolean current = row.current();
      var word = current ? words.className(row.point()) : room.texts().get("points.no-current");
      var one = new ClassCount(word, row.point().rgb(), row.severity(), !current, 1);
      found.merge(
          word,
          one,
          (a, b) -> new ClassCount(a.word(), a.rgb(), a.severity(), a.expired(), a.count() + 1));
    }
    return found.values().stream()
        .sorted(
            Comparator.comparing(ClassCount::expired)
                .thenComparingInt(c -> -c.severity())
                .thenComparing(ClassCount::word))
        .toList();
  }
}
