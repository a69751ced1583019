package dev.huishang.cache;

import dev.huishang.cache.store.HourStore;
import dev.huishang.cache.store.HourStore.Layer;
import dev.huishang.domain.Observation;
import dev.huishang.wire.HourPage;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Hourly values of the past with the time they arrived. Valid time is the hour, arrival time is
/// when this room received a value; a later value is a new layer and overwrites nothing.
public final class Hours implements HourPast, AutoCloseable {
  private static final int STATIONS = 0;
  private static final int PARAMS = 1;
  private static final long HOUR = 3_600_000;
  private final HourStore store;
  private final HourRules rules;
  private final Map<String, HourNames> names = new ConcurrentHashMap<>();
  private final AtomicLong version = new AtomicLong();

  Hours(HourStore store, HourRules rules) {
    this.store = store;
    this.rules = rules;
  }

  /// What is kept, and how long.
  public HourRules rules() {
    return rules;
  }

  @Override
  public List<String> networks() {
    return rules.networks();
  }

  @Override
  public Duration keep() {
    return rules.keep();
  }

  @Override
  public long version() {
    return version.get();
  }

  private HourNames names(String network) {
    return names.computeIfAbsent(
        network, n -> HourNames.of(store.names(n, STATIONS), store.names(n, PARAMS)));
  }

  /// The network in which this station is known by the hour.
  public Optional<String> network(String station) {
    return rules.networks().stream()
        .filter(n -> names(n).stationAt().containsKey(station))
        .findFirst();
  }

  @Override
  public int place(String network, String station) {
    return names(network).station(station);
  }

  /// Takes an answer of the platform: what it says otherwise than what is held becomes a new layer.
  /// Hours not over at its `asOf`, and recent hours without any value, are left for the next time.
  public synchronized void take(HourPage page, Instant arrived) {
    var network = page.network();
    var before = names(network);
    var now = before.with(page.stations(), page.params());
    long from = page.from().toEpochMilli();
    var known = merged(network, from, from + page.hours() * HOUR, null);
    var layers = new ArrayList<Layer>();
    var seen = new HashMap<Long, Long>();
    for (int h = 0; h < page.hours(); h++) {
      long at = from + h * HOUR;
      var layer = page(page, now, h);
      boolean early = arrived.toEpochMilli() - at < 3 * HOUR && !layer.hasValues();
      if (at + HOUR > page.asOf().toEpochMilli() || early) {
        continue;
      }
      seen.put(at, arrived.toEpochMilli());
      var news = news(known.get(at), layer);
      if (!news.isSilent()) {
        layers.add(new Layer(at, arrived.toEpochMilli(), news.deflated()));
      }
    }
    store.add(network, now.beyond(before), layers, seen);
    names.put(network, now);
    if (!layers.isEmpty()) {
      version.incrementAndGet();
    }
  }

  private static HourLayer page(HourPage page, HourNames names, int hour) {
    var layer = HourLayer.silent(names.params().size(), names.stations().size());
    for (int p = 0; p < page.params().size(); p++) {
      int column = names.param(page.params().get(p)) * layer.stations;
      for (int s = 0; s < page.stations().size(); s++) {
        layer.bits[column + names.station(page.stations().get(s))] =
            HourLayer.bits(page.values()[page.index(p, hour, s)]);
      }
    }
    return layer;
  }

  /// Only what differs from what is held.
  private static HourLayer news(@Nullable HourMerge held, HourLayer said) {
    if (held == null) {
      return said;
    }
    for (int p = 0; p < said.params; p++) {
      for (int s = 0; s < said.stations; s++) {
        int i = p * said.stations + s;
        if (said.bits[i] == held.bits(p, s)) {
          said.bits[i] = HourLayer.UNSAID;
        }
      }
    }
    return said;
  }

  /// Takes values of the live stream; only stations whose network is kept by the hour count.
  public synchronized void observed(List<Observation> rows, Instant arrived) {
    Map<String, TreeMap<Long, HourLayer>> found = new HashMap<>();
    for (var o : rows) {
      boolean whole = o.at().truncatedTo(ChronoUnit.HOURS).equals(o.at());
      var network = whole ? network(o.station()).orElse(null) : null;
      var known = network == null ? null : names(network);
      if (network == null || known == null || known.param(o.param()) < 0) {
        continue;
      }
      var layer =
          found
              .computeIfAbsent(network, n -> new TreeMap<>())
              .computeIfAbsent(
                  o.at().toEpochMilli(),
                  at -> HourLayer.silent(known.params().size(), known.stations().size()));
      float value = o.valid() && o.val() instanceof Double v ? v.floatValue() : Float.NaN;
      layer.bits[known.param(o.param()) * layer.stations + known.station(o.station())] =
          HourLayer.bits(value);
    }
    found.forEach((network, hours) -> add(network, hours, arrived));
  }

  private void add(String network, TreeMap<Long, HourLayer> hours, Instant arrived) {
    var known = merged(network, hours.firstKey(), hours.lastKey() + HOUR, null);
    var layers = new ArrayList<Layer>();
    hours.forEach((at, layer) -> {
      var news = news(known.get(at), layer);
      if (!news.isSilent() && at > arrived.minus(rules.keep()).toEpochMilli()) {
        layers.add(new Layer(at, arrived.toEpochMilli(), news.deflated()));
      }
    });
    if (!layers.isEmpty()) {
      store.add(network, Map.of(), layers, Map.of());
      version.incrementAndGet();
    }
  }

  /// Merged layers of each hour held; a damaged span is forgotten and fetched again.
  ///
  /// @param known only layers this room had so long after the hour began count as known; null: all
  private Map<Long, HourMerge> merged(
      String network, long from, long to, @Nullable Duration known) {
    var found = new TreeMap<Long, HourMerge>();
    try {
      for (var layer : store.layers(network, from, to)) {
        found
            .computeIfAbsent(layer.at(), at -> new HourMerge())
            .add(
                HourLayer.inflated(layer.body()),
                layer.arrived(),
                known == null || layer.arrived() <= layer.at() + known.toMillis());
      }
      return found;
    } catch (StoreFault e) {
      System.getLogger(Hours.class.getName())
          .log(System.Logger.Level.WARNING, "hours are damaged: fetching them again", e);
      store.forget(from, to);
      return Map.of();
    }
  }

  @Override
  public HourBlock block(String network, Instant from, int hours, @Nullable Duration known) {
    var all = names(network);
    long start = from.toEpochMilli();
    var block = all.empty(network, from, hours);
    merged(network, start, start + hours * HOUR, known)
        .forEach((at, merge) -> merge.into(block, (int) ((at - start) / HOUR)));
    return block;
  }

  /// All values of one station with `from <= at < to` by parameter, oldest first; empty for a
  /// station not kept by the hour.
  ///
  /// @param known as this room knew them so long after each hour began; null for now
  public Map<String, List<HourValue>> series(
      String station, Instant from, Instant to, @Nullable Duration known) {
    var network = network(station).orElse(null);
    if (network == null) {
      return Map.of();
    }
    var all = names(network);
    int s = all.station(station);
    var merged = merged(network, from.toEpochMilli(), to.toEpochMilli(), known);
    Map<String, List<HourValue>> series = new HashMap<>();
    for (int p = 0; p < all.params().size(); p++) {
      var values = new ArrayList<HourValue>(merged.size());
      for (var hour : merged.entrySet()) {
        hour.getValue().value(hour.getKey(), p, s).ifPresent(values::add);
      }
      series.put(all.params().get(p), values);
    }
    return series;
  }

  /// Hours of a span that are to be asked for, newest first: never asked, or young enough to be
  /// corrected and not asked within the last hour.
  public List<Instant> due(String network, Instant from, Instant to, Instant now) {
    var seen = store.seen(network, from.toEpochMilli(), to.toEpochMilli());
    var due = new ArrayList<Instant>();
    var oldest = now.minus(rules.keep());
    for (var at = to.minusSeconds(3_600); !at.isBefore(from); at = at.minusSeconds(3_600)) {
      var asked = seen.get(at.toEpochMilli());
      boolean young = at.isAfter(now.minus(rules.again()));
      boolean again = asked == null || young && now.toEpochMilli() - asked >= HOUR;
      if (again && at.isAfter(oldest) && !at.plusSeconds(3_600).isAfter(now)) {
        due.add(at);
      }
    }
    return due;
  }

  /// Lets go of what is older than is kept.
  public synchronized void prune(Instant now) {
    store.forget(0, now.minus(rules.keep()).toEpochMilli());
  }

  @Override
  public void close() {
    store.close();
  }
}
