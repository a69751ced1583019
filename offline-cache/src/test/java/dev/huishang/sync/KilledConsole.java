package dev.huishang.sync;

import dev.huishang.domain.CommandTypes;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/// A console in a process of its own, there to be killed: it issues orders, says `queued ID` after
/// each, and never ends by itself.
final class KilledConsole {
  /// @param args profile, address of the platform, number of orders
  public static void main(String[] args) throws Exception {
    var bench = new Bench(Path.of(args[0]), args[1]);
    for (int i = 0; i < Integer.parseInt(args[2]); i++) {
      var order =
          bench.command(
              CommandTypes.ORDER_ISSUE,
              "order/" + bench.profile.device() + "-" + i,
              0,
              null,
              "{\"incident\":\"I-1\",\"unit\":\"unit-420000-rescue\",\"text\":\"立即赶赴现场\"}");
      bench.profile.outbox().submit(order);
      System.out.println("queued " + order.id());
      System.out.flush();
    }
    new CountDownLatch(1).await();
  }

  private KilledConsole() {}
}
