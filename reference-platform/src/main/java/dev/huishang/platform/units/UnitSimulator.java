package dev.huishang.platform.units;

import dev.huishang.domain.Order;
import dev.huishang.domain.OrderStage;
import dev.huishang.platform.store.PlatformStore;
import dev.huishang.wire.Feeds;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Units that answer orders: delivered, read, accepted, working, reported, each after a plausible
/// delay. Switched off, an order stays at SENT for ever.
public final class UnitSimulator {
  private static final List<OrderStage> WAY =
      List.of(
          OrderStage.SENT,
          OrderStage.DELIVERED,
          OrderStage.READ,
          OrderStage.ACCEPTED,
          OrderStage.WORKING,
          OrderStage.REPORTED);
  private static final int[] SECONDS = {0, 2, 6, 15, 40, 120};
  private static final String[] REPORTS = {
    "已到达现场，布设 3 个监测断面，首批样品已送检。", "现场已封堵，物资到位，无人员伤亡。", "完成巡查，未见异常气味，持续监测中。"
  };
  private final PlatformStore store;
  private final double pace;

  public UnitSimulator(PlatformStore store, double pace) {
    this.store = store;
    this.pace = pace;
  }

  /// Moves every order on that is due.
  ///
  /// @return true when something changed
  public boolean step(Instant now) {
    var orders = store.after(Feeds.ORDERS, 0, 10_000).rows();
    boolean changed = false;
    for (var order : orders) {
      changed |= step(order, now);
    }
    return changed;
  }

  private boolean step(Order order, Instant now) {
    int at = WAY.indexOf(order.stage());
    if (at < 0 || at == WAY.size() - 1) {
      return false;
    }
    double jitter = 0.7 + Math.floorMod(order.id().hashCode(), 60) / 100.0;
    var due =
        order.sentAt().plus(Duration.ofMillis((long) (SECONDS[at + 1] * 1_000 * pace * jitter)));
    if (now.isBefore(due)) {
      return false;
    }
    var next = WAY.get(at + 1);
    store.transact(() -> {
      store.put(Feeds.ORDERS, moved(order, next, now));
      return next;
    });
    return true;
  }

  private static Order moved(Order o, OrderStage stage, Instant now) {
    boolean reported = stage == OrderStage.REPORTED;
    return new Order(
        o.id(),
        o.ver() + 1,
        o.incident(),
        o.unit(),
        o.text(),
        stage,
        o.issuedBy(),
        o.seat(),
        o.issuedAt(),
        o.sentAt(),
        stage == OrderStage.ACCEPTED ? now : o.acceptedAt(),
        reported ? now : o.reportedAt(),
        reported ? REPORTS[Math.floorMod(o.id().hashCode(), REPORTS.length)] : o.report(),
        true);
  }
}
