package dev.huishang.app.display;

import dev.huishang.app.shell.Room;
import dev.huishang.cache.ChangeFeed.Subscription;
import dev.huishang.map.Crowd;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which point of the map is looked at: by the pointer that rests, by the keyboard, or in the list
/// of a crowded spot. What is said of it follows the clock of the room.
final class PointsViewModel implements AutoCloseable {
  /// The points of one spot.
  ///
  /// @param points worst class first, then by name
  /// @param total how many there are; more than are listed where it is crowded
  record Listed(List<CardText> points, int total) {
    static final Listed NONE = new Listed(List.of(), 0);
  }

  private final Room room;
  private final MapQuestion question;
  private final PointWords words;
  private Subscription watch = () -> {};
  private long asks;
  private long spots;

  /// What the card says, empty for no card.
  final ReadOnlyObjectWrapper<Optional<CardText>> card =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// The list that is open.
  final ReadOnlyObjectWrapper<Listed> listed = new ReadOnlyObjectWrapper<>(Listed.NONE);

  /// Index of the point that has the keyboard, -1 for none.
  final ReadOnlyIntegerWrapper focused = new ReadOnlyIntegerWrapper(-1);

  PointsViewModel(Room room, MapQuestion question) {
    this.room = room;
    this.question = question;
    words = new PointWords(room);
  }

  /// All stations as last judged.
  Points points() {
    return question.points();
  }

  /// Shows the card of a point.
  ///
  /// @param more how many others stand there
  void show(int index, int more) {
    ask(() -> words.card(question.points(), index, more));
  }

  /// Shows what there is to say of a place.
  void show(Supplier<Optional<String>> said) {
    ask(() -> said.get().map(CardText::of));
  }

  private void ask(Supplier<Optional<CardText>> about) {
    watch.close();
    long mine = ++asks;
    watch =
        room.live()
            .watch(
                about,
                found -> {
                  if (mine == asks && !found.equals(card.get())) {
                    card.set(found);
                  }
                });
  }

  /// No card any more.
  void hide() {
    watch.close();
    watch = () -> {};
    asks++;
    card.set(Optional.empty());
  }

  /// Gives a point the keyboard and shows its card.
  void focus(int index) {
    focused.set(index);
    show(index, 0);
  }

  /// No point has the keyboard.
  void release() {
    if (focused.get() >= 0) {
      focused.set(-1);
      hide();
    }
  }

  /// Opens the list of a spot.
  void list(Crowd crowd) {
    hide();
    long mine = ++spots;
    room.live()
        .ask(
            () -> named(crowd),
            found -> {
              if (mine == spots) {
                listed.set(found);
              }
            });
  }

  private Listed named(Crowd crowd) {
    var points = question.points();
    var colours = new ClassColours();
    var alphabet = Collator.getInstance(room.texts().locale());
    var all =
        crowd.ids().stream()
            .flatMap(i -> words.card(points, i, 0).stream())
            .sorted(
                Comparator.comparingInt((CardText c) -> -severity(points.at(c.index()), colours))
                    .thenComparing(CardText::title, alphabet))
            .toList();
    return new Listed(all, crowd.total());
  }

  private static int severity(Point point, ClassColours colours) {
    return switch (point.freshness()) {
      case FRESH, LATE -> colours.severity(point.station().kind(), point.rgb());
      case EXPIRED, NEVER -> 0;
    };
  }

  /// Closes the list.
  void close(Listed open) {
    spots++;
    if (!open.points().isEmpty()) {
      listed.set(Listed.NONE);
    }
  }

  @Override
  public void close() {
    hide();
    close(listed.get());
  }
}
