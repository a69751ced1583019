package dev.huishang.app.display;

import dev.huishang.app.shell.Room;
import dev.huishang.domain.Parameter;
import dev.huishang.domain.period.Alignment;
import dev.huishang.domain.period.Counterpart;
import dev.huishang.domain.period.Period;
import dev.huishang.domain.period.SpringFestivals;
import dev.huishang.domain.rules.Words;
import dev.huishang.map.MarkLook;
import dev.huishang.map.MarkShape;
import dev.huishang.map.StationPicture;
import dev.huishang.wire.Feeds;
import dev.huishang.wire.data.SpringFestivalTable;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Asks what two periods differ by; put on the reading lane. The same question over the same hours
/// has the same answer.
final class DifferenceQuestion {
  private record Known(Difference.Ask ask, long version, Difference answer) {}

  private final Room room;
  private final CompareRules rules;
  private final SpringFestivals festivals = SpringFestivalTable.read();
  private final ClassColours colours = new ClassColours();
  private @Nullable Known known;
  private Stations stations = Stations.of(java.util.List.of());

  DifferenceQuestion(Room room, CompareRules rules) {
    this.room = room;
    this.rules = rules;
  }

  /// Spring festivals as the table has them.
  SpringFestivals festivals() {
    return festivals;
  }

  /// The period this one is compared with.
  static Counterpart other(Difference.Ask ask, SpringFestivals festivals) {
    return ask.alignment() == Alignment.FREE
        ? new Counterpart(new Period(ask.free(), ask.period().hours()), Counterpart.Rule.FREE)
        : Counterpart.of(ask.period(), ask.alignment(), festivals);
  }

  Difference answer(Difference.Ask ask) {
    long version = room.past().version();
    stations = stations.or(room.held().all(Feeds.STATIONS));
    var before = known;
    if (before != null
        && before.ask().equals(ask)
        && before.version() == version
        && before.answer().stations() == stations) {
      return before.answer();
    }
    var now = made(ask);
    known = new Known(ask, version, now);
    return now;
  }

  private Difference made(Difference.Ask ask) {
    var networks = new TreeSet<>(ask.networks());
    networks.retainAll(room.past().networks());
    Set<String> of = networks.isEmpty() ? Set.copyOf(room.past().networks()) : networks;
    var other = other(ask, festivals);
    int least = rules.least(ask.period().hours());
    var one = PeriodMeans.of(room.past(), of, ask.period(), ask.quantity(), least);
    var two = PeriodMeans.of(room.past(), of, other.period(), ask.quantity(), least);
    int[] ids = stations.in(of);
    var first = new double[ids.length];
    var second = new double[ids.length];
    for (int i = 0; i < ids.length; i++) {
      var station = stations.all().get(ids[i]);
      int place = room.past().place(station.network(), station.id());
      first[i] = one.at(station.network(), place);
      second[i] = two.at(station.network(), place);
    }
    var unit = room.held().find(Feeds.PARAMETERS, ask.quantity()).map(Parameter::unit).orElse("");
    return new Difference(
        ask,
        other,
        stations,
        ids,
        first,
        second,
        one.held(),
        two.held(),
        picture(ask, ids, first, second),
        unit);
  }

  /// Rises and falls in their colours with sign and figure; what counts as equal is left out, what
  /// is missing is hollow.
  private StationPicture picture(Difference.Ask ask, int[] ids, double[] first, double[] second) {
    var builder = new StationPicture.Builder();
    int decimals = rules.decimals(ask.quantity());
    var steps = rules.steps(ask.quantity());
    for (int i = 0; i < ids.length; i++) {
      var station = stations.all().get(ids[i]);
      double by = Difference.rounded(first[i], second[i], decimals);
      if (Double.isNaN(by)) {
        builder.add(
            ids[i],
            station.lon(),
            station.lat(),
            MarkShape.CIRCLE,
            MarkLook.NEVER,
            colours.unclassed(),
            null);
      } else if (Math.abs(by) >= ask.threshold() && by != 0) {
        int step = step(steps, Math.abs(by));
        builder.add(
            ids[i],
            station.lon(),
            station.lat(),
            MarkShape.CIRCLE,
            MarkLook.FRESH,
            (by > 0 ? rules.more() : rules.less()).get(step),
            step + 1,
            signed(by, decimals));
      }
    }
    return builder.build();
  }

  private static int step(double[] steps, double by) {
    int step = 0;
    for (int i = 1; i < steps.length; i++) {
      step = by >= steps[i] ? i : step;
    }
    return step;
  }

  /// A figure with its sign: a rise and a fall are never told by colour alone.
  static String signed(double by, int decimals) {
    var figure = new Words(true).figure(Math.abs(by), decimals);
    return by > 0 ? "+" + figure : by < 0 ? "−" + figure : figure;
  }
}
