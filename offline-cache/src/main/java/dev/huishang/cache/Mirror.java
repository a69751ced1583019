package dev.huishang.cache;

import dev.huishang.domain.Observation;
import dev.huishang.domain.Row;
import dev.huishang.wire.Page;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The rows of one stream in memory, in the order they first came: the newest by key, tombstones
/// kept by version so that a late page cannot bring a deleted row back.
final class Mirror<R extends Row> {
  private final Function<R, String> key;
  private final BiPredicate<R, R> newer;
  private Map<String, R> rows = new LinkedHashMap<>();
  private Map<String, Long> gone = new HashMap<>();
  private @Nullable Map<String, R> staged;
  private @Nullable List<R> listed;

  private Mirror(Function<R, String> key, BiPredicate<R, R> newer) {
    this.key = key;
    this.newer = newer;
  }

  /// One row an id; lower or equal versions are ignored.
  static <R extends Row> Mirror<R> byId() {
    return new Mirror<>(Row::id, (row, held) -> row.ver() > held.ver());
  }

  /// The newest value of every datastream, whatever a platform calls its values.
  static Mirror<Observation> newest() {
    return new Mirror<>(
        Observation::ds,
        (row, held) -> {
          int later = row.at().compareTo(held.at());
          return later > 0 || later == 0 && row.ver() > held.ver();
        });
  }

  /// Takes a page.
  synchronized void take(Page<R> page, boolean stage) {
    var into = stage ? staged() : rows;
    for (var row : page.rows()) {
      var held = into.get(key.apply(row));
      boolean better = held == null || newer.test(row, held);
      if (better && gone.getOrDefault(row.id(), -1L) < row.ver()) {
        into.put(key.apply(row), row);
      }
    }
    for (var dead : page.deleted()) {
      into.values().removeIf(row -> row.id().equals(dead.id()) && row.ver() <= dead.ver());
      gone.merge(dead.id(), dead.ver(), Math::max);
    }
    listed = stage ? listed : null;
  }

  private Map<String, R> staged() {
    var map = staged;
    if (map == null) {
      map = new LinkedHashMap<>();
      gone = new HashMap<>(); // a rebuilt history numbers its versions anew
      staged = map;
    }
    return map;
  }

  /// A staged load is complete: it takes the place of what was held.
  synchronized void swap() {
    var map = staged;
    if (map != null) {
      rows = map;
      staged = null;
      listed = null;
    }
  }

  synchronized void clear() {
    rows = new LinkedHashMap<>();
    gone = new HashMap<>();
    staged = null;
    listed = null;
  }

  /// All rows; the same list until the next page.
  synchronized List<R> all() {
    var list = listed;
    if (list == null) {
      list = List.copyOf(rows.values());
      listed = list;
    }
    return list;
  }

  synchronized Optional<R> find(String wanted) {
    return Optional.ofNullable(rows.get(wanted));
  }

  synchronized int size() {
    return rows.size();
  }
}
