package dev.huishang.platform.http;

import dev.huishang.domain.RegionRow;
import dev.huishang.domain.Row;
import dev.huishang.domain.Warning;
import dev.huishang.platform.Faults;
import dev.huishang.platform.PlatformOptions;
import dev.huishang.platform.Source;
import dev.huishang.platform.alerts.Bulletins;
import dev.huishang.platform.http.Problems.Problem;
import dev.huishang.platform.store.Commands;
import dev.huishang.platform.store.Effects;
import dev.huishang.platform.store.PlatformStore;
import dev.huishang.platform.units.UnitSimulator;
import dev.huishang.wire.Feed;
import dev.huishang.wire.Feeds;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Javalin with the routes of the contract, and the beat: heartbeats, hints, simulated units.
public final class Server implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Server.class.getName());

  /// Seconds between heartbeats; the contract asks for one every five at the latest.
  private static final int BEAT = 4;

  /// Held here, because the logging system forgets loggers nobody holds.
  private static final List<Logger> LOUD =
      List.of(
          Logger.getLogger("org.eclipse.jetty"),
          Logger.getLogger("io.javalin"),
          Logger.getLogger("Javalin"));

  private static final int MOST_WARNINGS = 100_000;

  /// Stored streams no console changes.
  private static final Set<String> OWNED = Set.of("alarms", "alerts", "units");

  private final Javalin javalin;
  private final Commands commands;
  private final SyncRoutes sync;
  private final Source source;
  private final PlatformStore store;
  private final Faults faults;
  private final Supplier<Instant> clock;
  private final UnitSimulator units;
  private final Bulletins bulletins;
  private final boolean unitsOn;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final ScheduledExecutorService beat =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("beat").factory());
  private Instant seen;
  private long seenRev;

  /// Starts serving.
  ///
  /// @param gateway statistics of the gateway for data loggers, null where none is open
  public Server(
      PlatformOptions options,
      Source source,
      PlatformStore store,
      Faults faults,
      Supplier<Instant> clock,
      @Nullable Supplier<ObjectNode> gateway) {
    LOUD.forEach(logger -> logger.setLevel(Level.WARNING));
    this.source = source;
    this.store = store;
    this.faults = faults;
    this.clock = clock;
    var platformId = "reference-" + Long.toHexString(options.seed());
    commands = new Commands(store, new Effects(store), platformId);
    units = new UnitSimulator(store, options.unitPace());
    unitsOn = options.units();
    seen = clock.get();
    bulletins = new Bulletins(store, seen, this::region);
    seed();
    var feeder = new Feeder(source, store, clock);
    sync = new SyncRoutes(feeder, clock, faults);
    var login = new Login(store);
    javalin =
        Javalin.create(config -> {
          quiet(config);
          sync.add(config.routes);
          new Landing(platformId).add(config.routes);
          config.routes.get("/hj212/statistics", c -> gateway(c, gateway));
          new AlertRoutes(bulletins.messages()).add(config.routes);
          new CollectionRoutes(this::rows, clock).add(config.routes);
          new StaRoutes(source, clock).add(config.routes);
          new HourRoutes(source, clock).add(config.routes);
          login.add(config.routes);
          new CommandRoutes(
                  commands,
                  login,
                  faults,
                  clock,
                  key -> sync.hint(List.of("orders", "tasks", "incidents", "log")))
              .add(config.routes);
        });
    javalin.start("127.0.0.1", options.port());
    seenRev = store.rev();
    long pace = options.unitPace() < 1 ? 100 : 1_000;
    Thread.startVirtualThread(() -> { // months and networks take a moment: make them now
      source.rows(Feeds.KPI, clock.get());
      source.rows(Feeds.OBS, clock.get());
    });
    beat.scheduleAtFixedRate(sync::heartbeat, BEAT, BEAT, TimeUnit.SECONDS);
    beat.scheduleAtFixedRate(this::step, pace, pace, TimeUnit.MILLISECONDS);
  }

  private static void gateway(Context context, @Nullable Supplier<ObjectNode> gateway) {
    Query.only(context, Set.of());
    if (gateway == null) {
      throw Problems.notFound("the gateway for HJ 212 is not open (--hj212-port)");
    }
    context.contentType("application/json").result(gateway.get().toString());
  }

  private void quiet(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.maxRequestSize = 1 << 20;
    config.routes.before(this::fail);
    config.routes.after(c -> c.header("X-Server-Time", String.valueOf(clock.get().toEpochMilli())));
    config.routes.exception(Problem.class, (problem, c) -> Problems.write(c, problem));
    config.routes.exception(CommandRoutes.Cut.class, (cut, c) -> hangUp(c));
    config.routes.exception(
        Exception.class,
        (e, c) -> {
          LOG.log(System.Logger.Level.WARNING, "request failed: " + c.path(), e);
          Problems.write(
              c, new Problem(500, "failure", "the platform failed; the request may be repeated"));
        });
  }

  private void fail(Context context) {
    switch (faults.mode()) {
      case NONE -> {}
      case PORTAL -> {
        context.status(200).contentType("text/html").result("<html><body>请先登录网络</body></html>");
        context.skipRemainingHandlers();
      }
      case BUSY -> {
        context.header("Retry-After", "1");
        throw new Problem(503, "busy", "try again later");
      }
      case SILENT -> hold();
    }
  }

  private void hold() {
    try {
      while (faults.mode() == Faults.Mode.SILENT && !closing.await(50, TimeUnit.MILLISECONDS)) {
        // holds the request open without a byte
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Ends the connection without an answer.
  private static void hangUp(Context context) {
    try {
      context.res().setContentLength(100_000);
      context.res().getOutputStream().write('{');
      context.res().getOutputStream().close();
    } catch (java.io.IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "reply cut", e);
    }
  }

  /// Rows the consoles may change start out from the source.
  private void seed() {
    for (var name : Feeder.STORED) {
      fill(Feeds.named(name).orElseThrow());
    }
  }

  /// Warnings and alarms of an earlier run that the source no longer has leave with a tombstone.
  private <R extends Row> void fill(Feed<R> feed) {
    if (OWNED.contains(feed.name())) {
      var rows = source.rows(feed, clock.get());
      if (feed.equals(Feeds.ALERTS)) {
        var held = store.after(Feeds.ALERTS, 0, MOST_WARNINGS).rows();
        bulletins.withdraw(Bulletins.gone(held, warnings(rows)), clock.get());
      }
      store.keepOnly(feed, rows);
      put(feed, rows);
    } else if (store.after(feed, 0, 1).rows().isEmpty()) {
      store.putAll(feed, source.rows(feed, clock.get()));
    }
  }

  /// Stores rows; a warning is told to the public before it is in the feed.
  private <R extends Row> void put(Feed<R> feed, List<R> rows) {
    if (feed.equals(Feeds.ALERTS)) {
      store.putAll(Feeds.ALERTS, bulletins.tell(warnings(rows), clock.get()));
    } else {
      store.putAll(feed, rows);
    }
  }

  private static List<Warning> warnings(List<? extends Row> rows) {
    return rows.stream().map(Warning.class::cast).toList();
  }

  private RegionRow region(String code) {
    return source.rows(Feeds.REGIONS, clock.get()).stream()
        .filter(r -> r.id().equals(code))
        .findFirst()
        .orElse(new RegionRow(code, 0, null, 0, code, code, 0, 0));
  }

  private List<Row> rows(Collections.Entry entry) {
    var feed = entry.feed();
    List<? extends Row> all =
        Feeder.STORED.contains(feed.name())
            ? store.after(feed, 0, 100_000).rows()
            : source.rows(feed, clock.get());
    return all.stream().map(Row.class::cast).filter(entry.rows()).toList();
  }

  /// One beat: units answer, scenario rows appear, listeners are told what moved.
  private void step() {
    try {
      if (unitsOn) {
        units.step(clock.get());
      }
      var now = clock.get();
      var moved = new ArrayList<String>();
      for (var feed : Feeds.ALL) {
        if (Feeder.STORED.contains(feed.name())) {
          take(feed, now);
        } else if (now.getEpochSecond() / 60 != seen.getEpochSecond() / 60) {
          moved.add(feed.name());
        }
      }
      long rev = store.rev();
      if (rev != seenRev) {
        moved.addAll(Feeder.STORED);
      }
      moved.addAll(source.news());
      seenRev = rev;
      seen = now;
      if (!moved.isEmpty()) {
        sync.hint(moved);
      }
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "beat failed", e);
    }
  }

  private <R extends Row> void take(Feed<R> feed, Instant now) {
    var rows = source.changed(feed, seen, now);
    if (!rows.isEmpty()) {
      put(feed, rows);
    }
  }

  /// Base URL.
  public String url() {
    return "http://127.0.0.1:" + javalin.port() + "/";
  }

  /// Ids of all commands that had an effect.
  public List<String> effects() {
    return commands.effects();
  }

  @Override
  public void close() {
    closing.countDown();
    beat.shutdownNow();
    javalin.stop();
  }
}
