package dev.huishang.app.display;

import dev.huishang.app.shell.Room;
import dev.huishang.domain.RoomTime;
import dev.huishang.map.Layer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// Two views of the map beside each other: which way, and what the other side shows. The other side
/// is made when it is first looked at, and ends with the comparison.
final class CompareViewModel implements AutoCloseable {
  private final Room room;
  private final DisplayViewModel display;
  private final SideWords words;
  private Optional<SideViewModel> side = Optional.empty();
  private final javafx.util.Subscription told;

  /// How they stand.
  final ReadOnlyObjectWrapper<CompareMode> mode = new ReadOnlyObjectWrapper<>(CompareMode.OFF);

  /// The hour of the other side, empty for the present.
  final SimpleObjectProperty<Optional<Instant>> hour;

  /// The layers of the other side.
  final SimpleObjectProperty<SideLayers> other = new SimpleObjectProperty<>(new SideLayers.Same());

  /// The difference, while it is looked at.
  final ReadOnlyObjectWrapper<Optional<DifferenceViewModel>> difference =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// What the other map shows.
  final ReadOnlyObjectWrapper<List<Layer>> layers = new ReadOnlyObjectWrapper<>(List.of());

  /// Thematic layers of the other side, for its legend.
  final ReadOnlyObjectWrapper<Optional<ThemeViewModel>> themes =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  final ReadOnlyStringWrapper left = new ReadOnlyStringWrapper("");
  final ReadOnlyStringWrapper right = new ReadOnlyStringWrapper("");

  CompareViewModel(Room room, DisplayViewModel display) {
    this.room = room;
    this.display = display;
    words = new SideWords(room.texts());
    hour = new SimpleObjectProperty<>(Optional.of(dayBefore()));
    hour.addListener((property, before, now) -> side.ifPresent(s -> s.look(now)));
    other.addListener((property, before, now) -> choose());
    display.themes.choice.addListener((property, before, now) -> choose());
    display.asOf.addListener((property, before, now) -> tell());
    display.coverage.addListener((property, before, now) -> tell());
    told = room.clock().time().subscribe(time -> tell());
  }

  /// The hour a day before the one shown.
  private Instant dayBefore() {
    return RoomTime.floor(room.shown()).minus(Duration.ofHours(25));
  }

  /// Stands this way; the same way again is back to one map.
  void toggle(CompareMode wanted) {
    show(mode.get() == wanted ? CompareMode.OFF : wanted);
  }

  void show(CompareMode wanted) {
    if (wanted == mode.get()) {
      return;
    }
    boolean sides = wanted == CompareMode.SWIPE || wanted == CompareMode.SIDE;
    if (!sides) {
      side.ifPresent(SideViewModel::close);
      side = Optional.empty();
      themes.set(Optional.empty());
    }
    if (wanted != CompareMode.DIFFERENCE) {
      difference.get().ifPresent(DifferenceViewModel::close);
      difference.set(Optional.empty());
    }
    if (sides && side.isEmpty()) {
      open();
    } else if (wanted == CompareMode.DIFFERENCE) {
      var made = new DifferenceViewModel(room, display.networks.get());
      made.layers.subscribe(layers::set);
      difference.set(Optional.of(made));
    } else if (wanted == CompareMode.OFF) {
      layers.set(List.of());
    }
    mode.set(wanted);
    tell();
  }

  private void open() {
    var made = new SideViewModel(room);
    side = Optional.of(made);
    made.look(hour.get());
    choose();
    made.layers.subscribe(layers::set);
    made.label.subscribe(right::set);
    themes.set(Optional.of(made.themes));
  }

  private void choose() {
    var choice = display.themes.choice.get();
    side.ifPresent(s -> s.choose(other.get().beside(choice)));
    difference.get().ifPresent(d -> d.networks(choice.networks()));
    tell();
  }

  private void tell() {
    var choice = display.themes.choice.get();
    if (mode.get() == CompareMode.OFF) {
      return;
    }
    if (!choice.networks().isEmpty()) {
      left(choice, room.texts().get("compare.complete", display.coverage.get()));
      return;
    }
    var of = SideViewModel.counted(choice); // a surface alone is made of stations all the same
    if (of.isEmpty()) {
      left(choice, room.texts().get("compare.no-stations"));
      return;
    }
    room.live()
        .ask(
            () -> display.question.judge().coverage(of),
            n ->
                left(
                    choice,
                    room.texts()
                        .get("compare.complete", room.texts().get("map.coverage", n[0], n[1]))));
  }

  private void left(MapChoice choice, String complete) {
    if (choice.equals(display.themes.choice.get())) {
      left.set(words.of(room.clock().current(), display.asOf.get(), complete, choice));
    }
  }

  /// Words that must stand on both maps.
  ReadOnlyObjectWrapper<List<String>> marking() {
    return display.marking;
  }

  /// Says what the other map has of a station.
  void tell(int station, Consumer<String> say) {
    side.ifPresent(s -> s.tell(station, say));
    difference.get().ifPresent(d -> say.accept(d.picked(station)));
  }

  /// True once the other map shows what was asked for.
  boolean ready() {
    return side.map(SideViewModel::ready).orElse(true)
        && difference.get().map(DifferenceViewModel::ready).orElse(true);
  }

  @Override
  public void close() {
    told.unsubscribe();
    show(CompareMode.OFF);
  }
}
