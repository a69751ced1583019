package dev.huishang.app.display;

import dev.huishang.app.display.SightColumn.Order;
import dev.huishang.app.display.SightQuestion.Asked;
import dev.huishang.app.shell.Live;
import dev.huishang.app.shell.Room;
import dev.huishang.cache.ChangeFeed;
import dev.huishang.cache.ChangeFeed.Subscription;
import dev.huishang.map.InSight;
import dev.huishang.map.Lasso;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// What is in view, or chosen by rectangle and lasso: counted always, for whoever cannot see the
/// map, and listed while the table is open. Asked once the map rests, at most once a tick.
final class SightViewModel implements AutoCloseable {
  private static final Duration RESTS = Duration.ofMillis(300);
  private static final int NAMED = 8;

  private final Room room;
  private final MapQuestion question;
  private final SightQuestion sights;
  private final ChangeFeed moved = new ChangeFeed();
  private final List<Subscription> watches;
  private final Rest rest;
  private volatile @Nullable Asked asked;
  private @Nullable InSight sight;
  private Order order = Order.WORST;

  /// What is in view or chosen.
  final ReadOnlyObjectWrapper<SightAnswer> seen = new ReadOnlyObjectWrapper<>(SightAnswer.NONE);

  /// The points chosen.
  final ReadOnlyObjectWrapper<Chosen> chosen = new ReadOnlyObjectWrapper<>(Chosen.NONE);

  /// True while the table is open.
  final SimpleBooleanProperty tabled = new SimpleBooleanProperty();

  /// The map in a sentence, for reading aloud.
  final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

  /// What became of the last copy or export, empty for nothing.
  final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

  SightViewModel(Room room, MapQuestion question, Rest.Maker rests) {
    this.room = room;
    this.question = question;
    sights = new SightQuestion(room, question);
    rest = rests.of(RESTS, this::ask);
    var live = room.live();
    watches =
        List.of(
            live.watch(this::answer, this::show),
            new Live(moved, live.reading(), live.fx()).watch(this::answer, this::show));
    tabled.addListener((t, before, now) -> ask());
    chosen.addListener((c, before, now) -> ask());
  }

  /// The map shows this now.
  void look(InSight now) {
    if (!now.equals(sight)) {
      sight = now;
      rest.begin();
    }
  }

  /// Sorts the table.
  void order(Order by) {
    if (!by.equals(order)) {
      order = by;
      ask();
    }
  }

  private void ask() {
    var now = sight;
    if (now != null) {
      asked = new Asked(now, chosen.get().ids(), order, tabled.get());
      moved.changed();
    }
  }

  /// True while what was asked is shown.
  boolean ready() {
    var answer = seen.get();
    return !tabled.get() || answer.rows().size() == answer.total();
  }

  private SightAnswer answer() {
    var now = asked;
    return now == null ? SightAnswer.NONE : sights.answer(now);
  }

  private void show(SightAnswer answer) {
    if (answer != seen.get()) {
      seen.set(answer);
      summary.set(said(answer));
    }
  }

  private String said(SightAnswer answer) {
    var texts = room.texts();
    var words = new PointWords(room);
    var classes =
        answer.classes().stream()
            .limit(NAMED)
            .map(c -> c.word() + " " + c.count())
            .collect(Collectors.joining(texts.isChinese() ? "、" : ", "));
    var worst =
        answer
            .worst()
            .map(w ->
                texts.get(
                    "points.worst",
                    words.name(w.point()),
                    words.className(w.point()),
                    words.item(w.point(), w.lead()) + " " + words.figure(w.lead())))
            .orElse("");
    return texts.get(
            answer.chosen() ? "points.chosen" : "points.in-view", answer.total(), answer.valued())
        + (classes.isEmpty() ? "" : " " + classes + "." + worst);
  }

  /// Chooses what a lasso encloses.
  ///
  /// @param add true to keep what was chosen before
  void choose(Lasso lasso, boolean add) {
    var now = sight;
    if (now != null) {
      choose(() -> lasso.within(now.picture()), add);
    }
  }

  /// Chooses everything in view.
  void chooseAll() {
    var now = sight;
    if (now != null) {
      choose(now::ids, false);
    }
  }

  private void choose(Supplier<int[]> found, boolean add) {
    var before = add ? chosen.get() : Chosen.NONE;
    room.live()
        .ask(
            () -> Chosen.of(found.get(), question.points().stations(), before),
            now -> {
              chosen.set(now);
              tabled.set(tabled.get() || !now.ids().isEmpty());
            });
  }

  /// Nothing is chosen any more.
  void clear() {
    if (!chosen.get().ids().isEmpty()) {
      chosen.set(Chosen.NONE);
    }
  }

  /// Makes the table as text on the reading lane.
  ///
  /// @param marking words that must stand on what leaves the room
  /// @param to given it on the FX thread
  void copy(List<String> marking, Consumer<String> to) {
    var rows = seen.get().rows();
    room.live()
        .ask(
            () -> Sheet.tabbed(new SightSheet(room).of(rows, marking)),
            text -> {
              to.accept(text);
              notice.set(room.texts().get("points.copied", rows.size()));
            });
  }

  /// Writes the table to a file, on the lane of files.
  void export(Path file, List<String> marking) {
    var rows = seen.get().rows();
    var name = String.valueOf(file.getFileName());
    room.drawings()
        .files()
        .execute(() -> {
          String said;
          try {
            Sheet.write(new SightSheet(room).of(rows, marking), file);
            said = room.texts().get("points.exported", name, rows.size());
          } catch (IOException e) {
            said = room.texts().get("points.not-exported", name, e.getClass().getSimpleName());
          }
          var told = said;
          room.live().fx().execute(() -> notice.set(told));
        });
  }

  @Override
  public void close() {
    rest.end();
    watches.forEach(Subscription::close);
  }
}
