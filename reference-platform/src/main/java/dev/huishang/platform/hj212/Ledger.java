package dev.huishang.platform.hj212;

import dev.huishang.domain.GatewayCount;
import dev.huishang.domain.hj212.Reason;
import dev.huishang.platform.store.PlatformStore;
import dev.huishang.wire.Feeds;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// Counts by device what became of its frames and values, for the rows consoles are given. What a
/// console was given is in the store first, so that a new start counts on and no version comes
/// twice; what nobody was given yet may be lost with the process. Names of devices come from
/// outside: of more than some thousand the rest is counted as one, `…`.
final class Ledger {
  /// The device of refused bytes that name none.
  static final String NOBODY = "?";

  private static final String OTHERS = "…";
  private static final int MOST_DEVICES = 5_000;
  private final Devices devices;
  private final PlatformStore store;
  private final Map<String, GatewayCount> rows = new TreeMap<>();
  private final Map<String, Instant> since = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> unkept = new HashSet<>();
  private Instant told = Instant.EPOCH;
  private boolean news;

  Ledger(Devices devices, PlatformStore store) {
    this.devices = devices;
    this.store = store;
    for (var row : store.after(Feeds.GATEWAY, 0, Integer.MAX_VALUE - 1).rows()) {
      rows.put(row.id(), row);
      seen.add(row.device());
    }
  }

  void frame(String device, Instant at) {
    count(device, "FRAMES", false, false, "已收帧", "frames taken", 1, at);
  }

  /// Values that were stored; those of a device that is not registered are held aside.
  void values(String device, int number, Instant at) {
    if (devices.registered(device)) {
      count(device, "VALUES", false, true, "入库值", "values stored", number, at);
    } else {
      count(
          device,
          "UNREGISTERED",
          true,
          true,
          "设备未登记，数据暂存",
          "device not registered: values held aside",
          number,
          at);
    }
  }

  void setAside(String device, SetAside why, int number, Instant at) {
    count(device, why.name(), why != SetAside.SAME_AGAIN, true, why.zh(), why.en(), number, at);
  }

  void refused(String device, Reason reason, long number, Instant at) {
    count(device, reason.name(), true, false, reason.zh(), reason.en(), number, at);
  }

  private synchronized void count(
      String stated,
      String outcome,
      boolean loss,
      boolean values,
      String zh,
      String en,
      long number,
      Instant at) {
    if (number <= 0) {
      return;
    }
    var device = seen.contains(stated) || seen.size() < MOST_DEVICES ? stated : OTHERS;
    seen.add(device);
    var id = device + "/" + outcome;
    var old = rows.get(id);
    long sum = (old == null ? 0 : old.count()) + number;
    rows.put(
        id,
        new GatewayCount(
            id,
            old == null ? 1 : old.ver() + 1,
            device,
            devices.registered(device) ? devices.station(device) : null,
            outcome,
            loss,
            values,
            zh,
            en,
            sum,
            at));
    unkept.add(id);
    since.put(id, at.isAfter(told) ? at : told.plusMillis(1)); // behind every page already given
    news = true;
  }

  /// Rows that changed after `from`; all of them from the beginning.
  synchronized List<GatewayCount> rows(Instant from, Instant to) {
    told = to.isAfter(told) ? to : told;
    keep();
    return rows.values().stream()
        .filter(
            r -> from.equals(Instant.MIN) || since.getOrDefault(r.id(), Instant.MIN).isAfter(from))
        .toList();
  }

  private void keep() {
    if (unkept.isEmpty()) {
      return;
    }
    store.transact(() -> {
      for (var id : unkept) {
        store.put(Feeds.GATEWAY, Objects.requireNonNull(rows.get(id)));
      }
      return true;
    });
    unkept.clear();
  }

  /// True when something was counted since this was last asked.
  synchronized boolean news() {
    boolean was = news;
    news = false;
    return was;
  }
}
