package dev.huishang.app;

import dev.huishang.app.consultation.ConsultationPane;
import dev.huishang.app.dispatch.DispatchPane;
import dev.huishang.app.display.DisplayPane;
import dev.huishang.app.display.WallCharts;
import dev.huishang.app.display.WallMap;
import dev.huishang.app.display.WallTiles;
import dev.huishang.app.emergency.EmergencyPane;
import dev.huishang.app.integration.IntegrationPane;
import dev.huishang.app.settings.SettingsPane;
import dev.huishang.app.shell.FunctionPane;
import dev.huishang.app.shell.Live;
import dev.huishang.app.shell.Maps;
import dev.huishang.app.shell.Marks;
import dev.huishang.app.shell.Memory;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.RoomClock;
import dev.huishang.app.shell.Texts;
import dev.huishang.app.shell.drawing.DrawingShelf;
import dev.huishang.app.wall.PartMakers;
import dev.huishang.cache.Held;
import dev.huishang.cache.HeldAt;
import dev.huishang.cache.Profile;
import dev.huishang.domain.Command;
import dev.huishang.domain.LinkStatus;
import dev.huishang.domain.SignedIn;
import dev.huishang.map.BaseMap;
import dev.huishang.sync.HourLane;
import dev.huishang.sync.Platform.NotReached;
import dev.huishang.sync.Sync;
import dev.huishang.sync.http.HttpPlatform;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The wiring: one console over one profile and one platform. This class is the architecture
/// diagram: platform, sync, inbox, change feed, live, functions, and back through the outbox.
public final class Console implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Console.class.getName());
  private final Lanes lanes;
  private final Profile profile;
  private final HttpPlatform platform;
  private final Sync sync;
  private final HourLane hours;
  private final RoomClock clock;
  private final Held shown;
  private final Executor fx;
  private final CompletableFuture<Maps> maps;
  private final RasterBases bases;
  private final DrawingShelf drawings;
  private final Memory memory = new Memory();
  private final SimpleObjectProperty<LinkStatus> link;
  private final SimpleObjectProperty<@Nullable SignedIn> who = new SimpleObjectProperty<>();
  private final SimpleObjectProperty<Preferences> preferences;

  /// Opens the profile and starts to keep it in step with the platform.
  ///
  /// @param fx the way to the FX thread
  /// @throws dev.huishang.cache.ProfileRefused when the directory cannot be the profile
  /// @throws IllegalArgumentException when the address is none
  public Console(String url, Path directory, Executor fx) {
    this(url, Profile.begin(directory), fx);
  }

  /// The same over a profile that has begun; its rows are restored while the first views are made,
  /// and it is closed with the console.
  Console(String url, Profile profile, Executor fx) {
    this.fx = fx;
    this.profile = profile;
    platform = new HttpPlatform(url);
    lanes =
        new Lanes(
            Executors.newVirtualThreadPerTaskExecutor(),
            Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("writing").factory()),
            Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("reading").factory()),
            Executors.newFixedThreadPool(
                Maps.LANES, Thread.ofPlatform().daemon().name("drawing", 1).factory()),
            Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("tick").factory()));
    maps = CompletableFuture.supplyAsync(() -> new Maps(BaseMap.load()), lanes.drawing());
    bases =
        new RasterBases(
            new BaseFile(profile.directory()),
            profile.tiles(),
            lanes.calls(),
            fx,
            Clock.systemUTC()::instant);
    memory.of(bases, RasterBases::memory);
    drawings =
        new DrawingShelf(
            profile.drawings(),
            work -> lanes.writing().execute(Lanes.guarded(work)),
            lanes.calls());
    preferences = new SimpleObjectProperty<>(Preferences.read(profile.directory()));
    sync = new Sync(profile, platform, Clock.systemUTC()::instant, this::linkChanged);
    link = new SimpleObjectProperty<>(sync.link());
    hours = new HourLane(profile, platform, sync::now, () -> sync.progress().complete());
    clock = new RoomClock(sync::now, profile.changes(), profile.hours()::version, hours::want);
    shown = new HeldAt(profile.inbox(), profile.hours(), sync::now, clock::current);
    lanes
        .calls()
        .execute(
            Lanes.guarded(() -> {
              profile.inbox().restore(() -> !lanes.ended());
              Marks.say("restored");
              sync.start(lanes.calls());
              lanes.calls().execute(hours);
              maps.join().filed().read();
            }));
    var loaded = new AtomicBoolean();
    lanes.every(() -> {
      sync.tick();
      bases.tick();
      profile.changes().changed();
      if (sync.progress().complete() && loaded.compareAndSet(false, true)) {
        Marks.say("synced");
      }
    });
  }

  private void linkChanged(LinkStatus status) {
    fx.execute(() -> link.set(status));
  }

  /// What every function is given, in the language of these preferences.
  public Room room(Preferences chosen) {
    preferences.set(chosen);
    return new Room(
        shown,
        profile.outbox(),
        this::give,
        id -> lanes.writing().execute(Lanes.guarded(() -> profile.outbox().cancel(id))),
        new Live(clock.feed(), lanes.asking(), fx),
        new Live(profile.changes(), lanes.asking(), fx),
        clock,
        profile.hours(),
        chosen.chinese() ? Texts.chinese() : Texts.english(),
        link,
        who,
        sync::now,
        profile.device(),
        profile.directory(),
        maps.join().base(),
        maps.join().filed(),
        preferences,
        () -> memory.of(maps.join().surface(chosen, lanes.frames(), fx)),
        bases,
        this::recall,
        drawings,
        memory);
  }

  /// Whoever acts, acts on the present: the room looks at it again, and the command is kept.
  private void give(Command command) {
    fx.execute(clock::live);
    lanes.writing().execute(Lanes.guarded(() -> profile.outbox().submit(command)));
  }

  private void recall(String ds, Instant from, Instant to) {
    lanes
        .calls()
        .execute(() -> {
          try {
            profile.inbox().keepHistory(platform.history(ds, from, to));
          } catch (NotReached e) {
            LOG.log(System.Logger.Level.INFO, "no older values of " + ds + ": " + e.code());
          }
        });
  }

  /// The functions in the order of their keys; settings last.
  public static Map<String, Function<Room, FunctionPane>> functions() {
    var all = new LinkedHashMap<String, Function<Room, FunctionPane>>();
    all.put("display", DisplayPane::new);
    all.put("consultation", ConsultationPane::new);
    all.put("dispatch", DispatchPane::new);
    all.put("emergency", EmergencyPane::new);
    all.put("integration", IntegrationPane::new);
    all.put("settings", SettingsPane::new);
    return all;
  }

  /// What wall windows show.
  static PartMakers wallParts() {
    return new PartMakers(WallMap::new, WallTiles::new, WallCharts::new, WallMap.themes());
  }

  /// Signs in on a lane of its own; see [Entry].
  Entry entry() {
    return new Entry(platform, sync, lanes.calls(), fx, who);
  }

  Sync sync() {
    return sync;
  }

  Profile profile() {
    return profile;
  }

  @Override
  public void close() {
    bases.close();
    hours.close();
    sync.close();
    platform.close();
    lanes.close();
    profile.close();
  }
}
