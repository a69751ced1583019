package dev.huishang.app.display;

import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.RoomClock;
import dev.huishang.cache.ChangeFeed.Subscription;
import dev.huishang.domain.Connectivity;
import dev.huishang.domain.RoomTime;
import dev.huishang.domain.RoomTime.Replay;
import dev.huishang.domain.rules.Words;
import dev.huishang.map.ClusterLayer;
import dev.huishang.map.Layer;
import dev.huishang.map.StationLayer;
import dev.huishang.map.StationPicture;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// The other side of a comparison: the same room at an instant of its own, asked the same questions
/// as the display.
final class SideViewModel implements AutoCloseable {
  private final RoomClock clock;
  private final Room room;
  private final MapQuestion question;
  private final ReplayMap replay;
  private final SideWords words;
  private final Subscription maps;
  private final javafx.util.Subscription told;
  private volatile Set<String> asked = Set.of();
  private @Nullable MapAnswer last;
  private @Nullable StationPicture picture;
  private String complete = "";

  /// Its thematic layers.
  final ThemeViewModel themes;

  /// What is drawn, from bottom to top.
  final ReadOnlyObjectWrapper<List<Layer>> layers = new ReadOnlyObjectWrapper<>(List.of());

  /// Its time, completeness and layers in words.
  final ReadOnlyStringWrapper label = new ReadOnlyStringWrapper("");

  SideViewModel(Room display) {
    clock = display.clock().beside();
    room = display.at(clock);
    words = new SideWords(room.texts());
    question = new MapQuestion(room);
    themes = new ThemeViewModel(room, question, () -> true);
    replay = new ReplayMap(room, question.standards());
    maps = room.live().watch(() -> question.answer(asked), this::show);
    told = clock.time().subscribe(time -> replayed());
    themes.answer.addListener((property, before, now) -> fill());
  }

  /// Looks at the present, or at the hour that began then.
  void look(Optional<Instant> hour) {
    complete = "";
    clock.show(
        hour.<RoomTime>map(
                from -> {
                  var end = from.plus(Duration.ofHours(1));
                  return new Replay(end, end, end, false, 1, null);
                })
            .orElseGet(RoomTime.Live::new));
  }

  /// Shows these layers.
  void choose(MapChoice choice) {
    themes.keep(choice);
    themes.domain(choice.domain());
    asked = counted(choice);
    complete = "";
    room.live().ask(() -> question.answer(asked), this::show);
    fill();
  }

  /// Stations a completeness is told of: a surface without stations is made of some all the same.
  static Set<String> counted(MapChoice choice) {
    boolean field = choice.has(LayerKind.SURFACE) || choice.has(LayerKind.ISOLINES);
    return choice.networks().isEmpty() && field ? AirValues.networks(choice) : choice.networks();
  }

  private void show(MapAnswer answer) {
    if (!answer.networks().equals(asked)) {
      return;
    }
    last = answer;
    if (!replayed()) {
      picture = answer.picture();
      complete = of(answer.coverage()[0], answer.coverage()[1]);
      fill();
    }
  }

  private boolean replayed() {
    var answer = last;
    if (!(clock.current() instanceof Replay r) || answer == null) {
      return false;
    }
    var frame = replay.at(answer.points().stationList(), asked, r, this::replayed);
    picture = frame.picture();
    complete =
        frame.known() > 0
            ? of(frame.known(), frame.picture().size())
            : replay.reading() ? "" : none(r); // what is still read says nothing
    fill();
    return true;
  }

  /// That no station has a value, and why.
  private String none(Replay r) {
    var texts = room.texts();
    boolean old = r.hour().isBefore(room.now().get().minus(room.past().keep()));
    var why =
        old
            ? texts.get("compare.side-old", room.past().keep().toDays())
            : texts.get(
                room.link().get().state() == Connectivity.OFFLINE
                    ? "compare.side-offline"
                    : "compare.side-coming");
    return of(0, picture == null ? 0 : picture.size()) + why;
  }

  private String of(int known, int all) {
    var texts = room.texts();
    return all == 0
        ? texts.get("compare.no-stations")
        : texts.get("compare.complete", texts.get("map.coverage", known, all));
  }

  private void fill() {
    var choice = themes.choice.get();
    var all = new ArrayList<Layer>();
    themes.answer.get().themes().forEach(theme -> all.addAll(theme.layers()));
    if (picture instanceof StationPicture points && !choice.networks().isEmpty()) {
      all.add(choice.has(LayerKind.CLUSTERS) ? new ClusterLayer(points) : new StationLayer(points));
    }
    layers.set(List.copyOf(all));
    var at = last == null ? null : last.asOf();
    var asOf = at == null ? "—" : new Words(room.texts().isChinese()).time(at);
    label.set(words.of(clock.current(), asOf, complete, choice));
  }

  /// Says what a station shows on this side.
  void tell(int station, Consumer<String> say) {
    var time = label.get().substring(0, Math.max(0, label.get().indexOf(" · ")));
    room.live()
        .ask(
            () -> question.points().at(station),
            point -> {
              var figure = point.figure() == null ? room.texts().get("tile.none") : point.figure();
              var name = room.texts().name(point.station().name(), point.station().nameEn());
              var word = room.texts().name(point.word(), point.wordEn());
              say.accept(
                  room.texts().get("compare.picked", name, (figure + " " + word).strip(), time));
            });
  }

  /// True once what was asked for is shown.
  boolean ready() {
    return last != null && last.networks().equals(asked) && !complete.isEmpty() && themes.ready();
  }

  @Override
  public void close() {
    told.unsubscribe();
    maps.close();
    themes.close();
    clock.close();
  }
}
