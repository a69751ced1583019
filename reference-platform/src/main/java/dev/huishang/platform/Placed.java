package dev.huishang.platform;

import dev.huishang.domain.Incident;
import dev.huishang.domain.Observation;
import dev.huishang.domain.Row;
import dev.huishang.domain.Station;
import dev.huishang.platform.store.DivisionCheck;
import dev.huishang.wire.Feed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Lets through what lies somewhere: a station, source or incident whose division code is unknown
/// is refused with its name, once in the log, and never given out.
final class Placed implements Source {
  private static final System.Logger LOG = System.getLogger(Placed.class.getName());
  private final Source below;
  private final DivisionCheck check = new DivisionCheck();
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();
  private final Set<String> said = ConcurrentHashMap.newKeySet();

  Placed(Source below) {
    this.below = below;
  }

  @Override
  public <R extends Row> List<R> rows(Feed<R> feed, Instant now) {
    return placed(feed, below.rows(feed, now), now);
  }

  @Override
  public <R extends Row> List<R> changed(Feed<R> feed, Instant from, Instant to) {
    return placed(feed, below.changed(feed, from, to), to);
  }

  private <R extends Row> List<R> placed(Feed<R> feed, List<R> rows, Instant now) {
    boolean lie = feed.type() == Station.class || feed.type() == Incident.class;
    return !lie || rows.stream().allMatch(r -> placed(r, now))
        ? rows
        : rows.stream().filter(r -> placed(r, now)).toList();
  }

  private boolean placed(Row row, Instant now) {
    return switch (row) {
      case Station s -> known(s.id(), s.name(), s.region(), now);
      case Incident i -> i.region() == null || known(i.id(), i.title(), i.region(), now);
      default -> true;
    };
  }

  private boolean known(String id, String name, String code, Instant now) {
    boolean is = known.computeIfAbsent(code, c -> check.known(c, now));
    if (!is && said.add(id)) {
      LOG.log(System.Logger.Level.WARNING, "refused {0} {1}: no division {2}", id, name, code);
    }
    return is;
  }

  @Override
  public List<Observation> history(String ds, Instant from, Instant to) {
    return below.history(ds, from, to);
  }

  @Override
  public List<String> news() {
    return below.news();
  }
}
