package dev.huishang.app.display;

import dev.huishang.app.shell.Room;
import dev.huishang.cache.ChangeFeed.Subscription;
import dev.huishang.domain.RoomTime;
import dev.huishang.domain.period.Alignment;
import dev.huishang.domain.period.Period;
import dev.huishang.map.Layer;
import dev.huishang.map.StationLayer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The difference between two periods: what is asked, and what it came to.
final class DifferenceViewModel implements AutoCloseable {
  private final Room room;
  private final DifferenceQuestion question;
  private final Subscription watch;
  private volatile Difference.Ask asked;
  private @Nullable Difference last;

  /// Words and colours.
  final DifferenceWords words;

  final CompareRules rules = CompareRules.read();

  /// What is asked.
  final ReadOnlyObjectWrapper<Difference.Ask> ask;

  /// What is said: both periods, rule, sum, and what is lacking.
  final ReadOnlyObjectWrapper<Said> said =
      new ReadOnlyObjectWrapper<>(new Said("", "", "", "", "", null));

  /// What is drawn.
  final ReadOnlyObjectWrapper<List<Layer>> layers = new ReadOnlyObjectWrapper<>(List.of());

  /// A difference in words.
  ///
  /// @param first the period asked for with its completeness
  /// @param second the other one
  /// @param rule how the other was found
  /// @param sum what it comes to
  /// @param lacking what is missing and why, empty for nothing
  /// @param legend what the colours mean, null before the first answer
  record Said(
      String first,
      String second,
      String rule,
      String sum,
      String lacking,
      @Nullable LegendPart legend) {}

  DifferenceViewModel(Room room, Set<String> networks) {
    this.room = room;
    question = new DifferenceQuestion(room, rules);
    words = new DifferenceWords(room, rules, question.festivals());
    var quantity = rules.quantities().getFirst();
    var shown = RoomTime.floor(room.shown());
    var from = shown.minus(Duration.ofHours(room.clock().current().isLive() ? 2 : 1));
    asked =
        new Difference.Ask(
            new Period(from, 1),
            Alignment.DAY_BEFORE,
            from.minus(Duration.ofDays(1)),
            quantity,
            rules.steps(quantity)[0],
            networks);
    ask = new ReadOnlyObjectWrapper<>(asked);
    watch = room.present().watch(() -> question.answer(asked), this::show);
    want();
  }

  /// Asks something else.
  void change(UnaryOperator<Difference.Ask> how) {
    var next = how.apply(ask.get());
    if (!next.equals(ask.get())) {
      asked = next;
      ask.set(next);
      want();
      room.present().ask(() -> question.answer(asked), this::show);
    }
  }

  void alignment(Alignment alignment) {
    change(a ->
        new Difference.Ask(
            a.period(), alignment, a.free(), a.quantity(), a.threshold(), a.networks()));
  }

  void from(Instant from) {
    change(a ->
        new Difference.Ask(
            new Period(from, a.period().hours()),
            a.alignment(),
            a.free(),
            a.quantity(),
            a.threshold(),
            a.networks()));
  }

  void free(Instant from) {
    change(a ->
        new Difference.Ask(
            a.period(), a.alignment(), from, a.quantity(), a.threshold(), a.networks()));
  }

  /// Longer or shorter; the end stays, for it is the newest that is asked about.
  void hours(int hours) {
    change(a ->
        new Difference.Ask(
            new Period(a.period().to().minus(Duration.ofHours(hours)), hours),
            a.alignment(),
            a.free(),
            a.quantity(),
            a.threshold(),
            a.networks()));
  }

  void quantity(String quantity) {
    change(a ->
        new Difference.Ask(
            a.period(), a.alignment(), a.free(), quantity, rules.steps(quantity)[0], a.networks()));
  }

  void threshold(double threshold) {
    change(a ->
        new Difference.Ask(
            a.period(), a.alignment(), a.free(), a.quantity(), threshold, a.networks()));
  }

  void networks(Set<String> networks) {
    change(a ->
        new Difference.Ask(
            a.period(), a.alignment(), a.free(), a.quantity(), a.threshold(), networks));
  }

  /// The hours of both are fetched as far as the room keeps any.
  private void want() {
    var other = DifferenceQuestion.other(asked, question.festivals()).period().from();
    var oldest = room.now().get().minus(room.past().keep());
    for (var from : List.of(asked.period().from(), other)) {
      if (from.isAfter(oldest)) {
        room.clock().want(from);
      }
    }
  }

  private void show(Difference now) {
    if (!now.ask().equals(ask.get())) {
      return;
    }
    var before = last;
    last = now;
    if (before == null || before.picture() != now.picture()) {
      layers.set(List.of(new StationLayer(now.picture())));
    }
    said.set(
        new Said(
            words.first(now),
            words.second(now),
            words.rule(now),
            words.sum(now),
            words.why(now, room.now().get()),
            words.legend(now)));
  }

  /// What a station has in both periods.
  String picked(int station) {
    return last == null ? "" : words.picked(last, station);
  }

  /// True once the answer is that of what is asked.
  boolean ready() {
    return last != null && last.ask().equals(ask.get());
  }

  @Override
  public void close() {
    watch.close();
  }
}
