package dev.huishang.app.shell;

import dev.huishang.cache.ChangeFeed;
import dev.huishang.domain.RoomTime;
import dev.huishang.domain.RoomTime.Replay;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The one clock of the room: live, frozen or replay for every window and function. Changed on the
/// FX thread; read anywhere.
public final class RoomClock implements AutoCloseable {
  /// Hours a second while playing.
  public static final List<Integer> SPEEDS = List.of(1, 6, 24);

  /// Spans the track can show.
  public static final List<Duration> SPANS =
      List.of(Duration.ofHours(24), Duration.ofDays(7), Duration.ofDays(30));

  private final Supplier<Instant> now;
  private final Consumer<Instant> want;
  private final ChangeFeed all;
  private final LongSupplier past;
  private final ChangeFeed.Subscription changes;
  private final ChangeFeed feed = new ChangeFeed();
  private final ReadOnlyObjectWrapper<RoomTime> time =
      new ReadOnlyObjectWrapper<>(new RoomTime.Live());
  private final ReadOnlyObjectWrapper<Duration> span =
      new ReadOnlyObjectWrapper<>(SPANS.getFirst());
  private volatile RoomTime current = new RoomTime.Live();
  private volatile long version;
  private Instant last = Instant.EPOCH;
  private @Nullable Instant began;
  private long beganNanos;

  /// @param now the present
  /// @param all every change of what is held
  /// @param past version of the hours kept
  /// @param want told since when hours are wanted
  public RoomClock(
      Supplier<Instant> now, ChangeFeed all, LongSupplier past, Consumer<Instant> want) {
    this.now = now;
    this.want = want;
    this.all = all;
    this.past = past;
    changes =
        all.subscribe(() -> {
          long moved = past.getAsLong();
          boolean more = moved != version;
          version = moved;
          if (current.isLive() || more) { // while the past is shown only the past can change it
            feed.changed();
          }
        });
  }

  /// Another clock over the same hours, for a view beside the room's: it begins in the present and
  /// moves nothing but what asks it. Closed when that view is.
  public RoomClock beside() {
    return new RoomClock(now, all, past, want);
  }

  /// Hears of no change any more.
  @Override
  public void close() {
    changes.close();
  }

  /// Says when what is shown may have changed: while live with everything, otherwise with the
  /// clock.
  public ChangeFeed feed() {
    return feed;
  }

  /// What the room looks at, for listeners on the FX thread.
  public ReadOnlyObjectProperty<RoomTime> time() {
    return time.getReadOnlyProperty();
  }

  /// What the room looks at, on any thread.
  public RoomTime current() {
    return current;
  }

  /// The instant shown.
  public Instant shown() {
    return current.shown(now.get());
  }

  /// How much of the past the track shows.
  public ReadOnlyObjectProperty<Duration> span() {
    return span.getReadOnlyProperty();
  }

  /// The last instant of the track.
  public Instant last() {
    return last;
  }

  private void set(RoomTime next) {
    if (!next.equals(current)) {
      current = next;
      began = null;
      time.set(next);
      feed.changed();
    }
  }

  /// Looks at this instant: a past one stands, and its hours are wanted.
  public void show(RoomTime to) {
    if (to instanceof Replay r) {
      last = r.to();
      var length = Duration.between(r.from(), r.to());
      span.set(
          SPANS.stream().filter(s -> s.compareTo(length) >= 0).findFirst().orElse(SPANS.getLast()));
      want.accept(r.from().minus(Duration.ofHours(1)));
    }
    set(to);
  }

  /// The hours since then are wanted, whatever is looked at.
  public void want(Instant from) {
    want.accept(from);
  }

  /// The present again.
  public void live() {
    set(new RoomTime.Live());
  }

  /// What is shown stays, at the instant shown.
  public void freeze() {
    set(new RoomTime.Frozen(shown()));
  }

  /// Frozen, or live again.
  public void toggle() {
    if (current.isLive()) {
      freeze();
    } else {
      live();
    }
  }

  /// The past, standing at its end.
  public void replay() {
    span(span.get());
  }

  /// The past of this length up to now.
  public void span(Duration length) {
    last = RoomTime.floor(now.get());
    span.set(length);
    want.accept(last.minus(length));
    var fresh = RoomTime.replay(last, length);
    set(
        current instanceof Replay r
            ? fresh.speed(r.speed()).known(r.known()).scrub(r.at())
            : fresh);
  }

  private void change(UnaryOperator<Replay> step) {
    if (!(current instanceof Replay)) {
      replay();
    }
    if (current instanceof Replay r) {
      set(step.apply(r));
    }
  }

  /// So many hours on or back, standing.
  public void step(int hours) {
    change(r -> r.playing(false).scrub(r.at().plus(Duration.ofHours(hours))));
  }

  /// The first instant of the range.
  public void toStart() {
    change(r -> r.playing(false).scrub(r.from()));
  }

  /// The last instant of the range.
  public void toEnd() {
    change(r -> r.playing(false).scrub(r.to()));
  }

  /// Plays, or stands.
  public void play() {
    change(r -> r.playing(!r.playing()));
  }

  /// Hours a second.
  public void speed(int hours) {
    change(r -> r.speed(hours));
  }

  /// This instant of the range.
  public void scrub(Instant at) {
    change(r -> r.playing(false).scrub(at));
  }

  /// Only between these two instants, within the track.
  public void range(Instant one, Instant other) {
    change(r -> r.playing(false).range(within(one), within(other)));
  }

  private Instant within(Instant at) {
    var first = last.minus(span.get());
    return at.isBefore(first) ? first : at.isAfter(last) ? last : at;
  }

  /// Values as this room knew them so long after each hour began; null for what is known now.
  public void known(@Nullable Duration after) {
    change(r -> r.known(after));
  }

  /// One pulse while playing: the hour that is due is shown, those between are dropped.
  ///
  /// @param nanos a clock that only rises
  public void pulse(long nanos) {
    if (!(current instanceof Replay r && r.playing())) {
      return;
    }
    var from = began;
    if (from == null) {
      began = r.at();
      beganNanos = nanos;
      return;
    }
    long due = (nanos - beganNanos) * r.speed() / 1_000_000_000L;
    long gone = Duration.between(from, r.at()).toHours();
    if (due > gone) {
      set(r.step(due - gone));
      began = from; // the beat stays: a late frame makes no later ones late
    }
  }
}
