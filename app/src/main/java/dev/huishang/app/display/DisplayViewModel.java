package dev.huishang.app.display;

import dev.huishang.app.display.gauge.TileData;
import dev.huishang.app.shell.Lists;
import dev.huishang.app.shell.Marks;
import dev.huishang.app.shell.Room;
import dev.huishang.cache.ChangeFeed.Subscription;
import dev.huishang.domain.Connectivity;
import dev.huishang.domain.RegionRow;
import dev.huishang.domain.RoomTime.Replay;
import dev.huishang.domain.rules.Words;
import dev.huishang.map.Region;
import dev.huishang.map.StationPicture;
import dev.huishang.wire.Feeds;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// 集中展现: which region, domain and layers are chosen, and what is held of them.
public final class DisplayViewModel implements AutoCloseable {
  private static final Duration RECALL = Duration.ofDays(30);

  private final Room room;
  private final OpenDetail open;
  private final LayerChoice layers = new LayerChoice();
  private final Subscription boards;
  private final Subscription maps;
  private final Subscription ages;
  private final javafx.util.Subscription told;
  private final ReplayMap replay;

  /// Charts of the station whose detail is open.
  final ChartsViewModel charts;

  private volatile String askedRegion = RegionRow.NATION;
  private volatile Set<String> askedNetworks = Set.of();
  final MapQuestion question;

  /// The thematic layers.
  final ThemeViewModel themes;

  private @Nullable MapAnswer last;
  private Map<String, List<TileData>> tilesByDomain = Map.of();
  private Points points;
  private String shownRegion = "";
  @Nullable Instant shownUntil;
  private boolean shownMap;
  private boolean shownTiles;

  public final ObservableList<DomainLine> domains = FXCollections.observableArrayList();
  public final ObservableList<TileData> tiles = FXCollections.observableArrayList();
  public final ObservableList<TileData> wall = FXCollections.observableArrayList();
  public final ReadOnlyStringWrapper domain = new ReadOnlyStringWrapper("");
  public final ReadOnlyStringWrapper asOf = new ReadOnlyStringWrapper("");

  /// Age of the observations, growing also while the picture is frozen.
  public final ReadOnlyStringWrapper age = new ReadOnlyStringWrapper("—");

  /// The oldest indicator in view with its age.
  public final ReadOnlyStringWrapper oldest = new ReadOnlyStringWrapper("—");

  public final ReadOnlyObjectWrapper<String> region = new ReadOnlyObjectWrapper<>(RegionRow.NATION);
  public final ReadOnlyObjectWrapper<@Nullable StationPicture> picture =
      new ReadOnlyObjectWrapper<>();
  public final ReadOnlyObjectWrapper<@Nullable Detail> detail;
  public final ReadOnlyObjectWrapper<Set<String>> networks = new ReadOnlyObjectWrapper<>(Set.of());

  /// Why what was asked for is not shown, empty when it is.
  public final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

  /// Words that must stand on the map; 模拟数据 comes with the data.
  public final ReadOnlyObjectWrapper<List<String>> marking = new ReadOnlyObjectWrapper<>(List.of());

  public final ReadOnlyStringWrapper coverage = new ReadOnlyStringWrapper("");

  public DisplayViewModel(Room room) {
    this.room = room;
    question = new MapQuestion(room);
    open = new OpenDetail(room.live(), room.now());
    detail = open.shown;
    points = question.points();
    themes = new ThemeViewModel(room, question, () -> true);
    showNetworks(layers.of(""));
    boards = room.live().watch(this::board, this::show);
    maps = room.live().watch(() -> question.answer(askedNetworks), this::show);
    charts = new ChartsViewModel(room, question.standards());
    replay = new ReplayMap(room, question.standards());
    ages = room.present().watch(() -> true, seen -> tellAge());
    told = room.clock().time().subscribe(time -> replayed());
  }

  private Board board() {
    return Board.of(room.held(), askedRegion, room.texts(), room.shown());
  }

  private void show(Board board) {
    shownRegion = board.region();
    Lists.renew(domains, board.domains());
    Lists.renew(wall, board.wall());
    tilesByDomain = board.tiles();
    if (domain.get().isEmpty() && !board.domains().isEmpty()) {
      choose(preferred(board.domains()));
    }
    Lists.renew(tiles, tilesByDomain.getOrDefault(domain.get(), List.of()));
    if (!shownTiles && board.known()) {
      shownTiles = true;
      Marks.say("tiles17");
    }
  }

  /// The domain with a layer of its own that stands first, otherwise the first.
  private String preferred(List<DomainLine> lines) {
    return lines.stream()
        .map(DomainLine::id)
        .filter(layers::has)
        .findFirst()
        .orElse(lines.getFirst().id());
  }

  private void tellUntil(@Nullable Instant at) {
    shownUntil = at;
    asOf.set(at == null ? "—" : new Words(room.texts().isChinese()).time(at));
    tellAge();
  }

  private void tellAge() {
    var ages = new ShownAges(room);
    age.set(ages.since(shownUntil));
    oldest.set(ages.oldest(tiles));
  }

  private void show(MapAnswer answer) {
    points = answer.points();
    tellUntil(answer.asOf());
    marking.set(answer.marking().stream().map(room.texts()::mark).toList());
    last = answer;
    if (!replayed()) {
      coverage.set(room.texts().get("map.coverage", answer.coverage()[0], answer.coverage()[1]));
      picture.set(answer.picture()); // the same object draws nothing anew
    }
    // nine of ten points with a value: at any hour some stations have sent none
    int whole = answer.coverage()[1];
    if (!shownMap && whole > 0 && answer.coverage()[2] * 10 >= whole * 9) {
      shownMap = true;
      Marks.say("map");
    }
  }

  /// Shows the frame of the hour the room looks at, if it looks at a past one.
  private boolean replayed() {
    if (!(room.clock().current() instanceof Replay r)) {
      return false;
    }
    var frame = replay.at(points.stationList(), networks.get(), r, this::replayed);
    picture.set(frame.picture());
    coverage.set(room.texts().get("map.coverage", frame.known(), frame.picture().size()));
    tellUntil(r.at());
    return true;
  }

  /// Chooses a domain: its tiles and the layers that belong to it.
  public void choose(String id) {
    domain.set(id);
    tiles.setAll(tilesByDomain.getOrDefault(id, List.of()));
    themes.domain(id);
    showNetworks(themes.choice.get().networks());
  }

  /// Switches one layer on or off.
  public void toggle(String network) {
    var next = new TreeSet<>(networks.get());
    if (!next.remove(network)) {
      next.add(network);
    }
    showNetworks(next);
  }

  /// Shows this thematic layer alone: of the stations only those it is made of.
  void theme(LayerKind kind) {
    themes.only(Set.of(kind));
    showNetworks(
        kind == LayerKind.CLUSTERS || kind == LayerKind.RIVERS
            ? layers.of(kind == LayerKind.RIVERS ? "marine" : "air")
            : Set.of());
  }

  private void showNetworks(Set<String> chosen) {
    networks.set(Set.copyOf(chosen));
    askedNetworks = Set.copyOf(chosen);
    themes.networks(chosen);
    room.live().ask(() -> question.answer(askedNetworks), this::show);
  }

  /// Goes to a division: indicators exist for the nation and its provinces.
  public void go(String code) {
    region.set(code);
    var path = room.baseMap().path(code);
    askedRegion =
        path.stream()
            .filter(r -> r.level() <= 1)
            .map(Region::adcode)
            .reduce((a, b) -> b)
            .orElse(RegionRow.NATION);
    room.live().ask(this::board, this::show);
  }

  /// Divisions from the nation down to the one chosen.
  public List<Region> path() {
    return room.baseMap().path(region.get());
  }

  /// Opens the detail of a point by the index in its picture; older values are asked for. For a
  /// point that is not there the detail of another thing is closed, and `notice` says so.
  public void openPoint(int index) {
    if (index < 0 || index >= points.stations().size()) {
      back();
      notice.set(room.texts().get("map.no-point"));
      return;
    }
    notice.set("");
    var id = points.stations().get(index).id();
    var now = room.now().get();
    room.live()
        .ask(
            () -> question.points().find(id),
            found ->
                found.stream()
                    .flatMap(p -> p.values().stream())
                    .forEach(o -> room.recall().history(o.ds(), now.minus(RECALL), now)));
    open.open(() ->
        question
            .points()
            .find(id)
            .map(p -> new Details(room, question.standards()).station(p, room.shown())));
  }

  /// Opens the detail of an indicator.
  public void openKpi(String id) {
    notice.set("");
    open.open(() ->
        room.held()
            .find(Feeds.KPI_DEFINITIONS, id)
            .map(d -> new Details(room, question.standards()).kpi(d, askedRegion, room.shown())));
  }

  /// Index of the point most worth opening among the layers shown, or -1.
  public int worstPoint() {
    return points.worst(networks.get());
  }

  /// Closes the detail.
  public void back() {
    charts.close(false);
    notice.set("");
    open.close();
  }

  /// Stations and divisions by name, code or initials.
  public List<SearchHit> find(String query) {
    return new Search(room, points).find(query);
  }

  /// True once tiles and map are shown.
  public boolean ready() {
    return shownMap && current() && boardShown() && open.ready() && themes.ready();
  }

  /// True once the tiles are those of the region asked for.
  boolean boardShown() {
    return shownTiles && shownRegion.equals(askedRegion);
  }

  /// The map shows the layers chosen, from complete streams where the platform can be reached.
  private boolean current() {
    var last = this.last;
    return last != null
        && last.networks().equals(networks.get())
        && (last.whole() || room.link().get().state() == Connectivity.OFFLINE);
  }

  @Override
  public void close() {
    charts.close();
    open.close();
    boards.close();
    maps.close();
    themes.close();
    ages.close();
    told.unsubscribe();
  }
}
