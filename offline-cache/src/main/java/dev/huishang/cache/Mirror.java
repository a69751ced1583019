package dev.huishang.cache;

import dev.huishang.domain.Row;
import dev.huishang.wire.Page;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The rows of one stream in memory: newest version by id, tombstones kept by version so that a
/// late page cannot bring a deleted row back.
final class Mirror<R extends Row> {
  private Map<String, R> rows = new HashMap<>();
  private Map<String, Long> gone = new HashMap<>();
  private @Nullable Map<String, R> staged;
  private @Nullable List<R> sorted;

  /// Takes a page; lower or equal versions are ignored.
  synchronized void take(Page<R> page, boolean stage) {
    var into = stage ? staged() : rows;
    for (var row : page.rows()) {
      var held = into.get(row.id());
      boolean newer = held == null || row.ver() > held.ver();
      if (newer && gone.getOrDefault(row.id(), -1L) < row.ver()) {
        into.put(row.id(), row);
      }
    }
    for (var dead : page.deleted()) {
      var held = into.get(dead.id());
      if (held == null || held.ver() < dead.ver()) {
        into.remove(dead.id());
        gone.merge(dead.id(), dead.ver(), Math::max);
      }
    }
    sorted = stage ? sorted : null;
  }

  private Map<String, R> staged() {
    var map = staged;
    if (map == null) {
      map = new HashMap<>();
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
      sorted = null;
    }
  }

  synchronized void clear() {
    rows = new HashMap<>();
    gone = new HashMap<>();
    staged = null;
    sorted = null;
  }

  synchronized List<R> all() {
    var list = sorted;
    if (list == null) {
      list = rows.values().stream().sorted(Comparator.comparing(Row::id)).toList();
      sorted = list;
    }
    return list;
  }

  synchronized Optional<R> find(String id) {
    return Optional.ofNullable(rows.get(id));
  }

  synchronized int size() {
    return rows.size();
  }
}
