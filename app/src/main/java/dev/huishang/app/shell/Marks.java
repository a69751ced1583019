package dev.huishang.app.shell;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/// Timing marks for measurements: `{"mark":"map","ms":812,"cpu":1204}` on standard output, where
/// switched on by `-Dhuishang.marks=true`: milliseconds since the start of the process, and of
/// processor time it used, all threads together.
public final class Marks {
  /// Says that this point was reached.
  public static void say(String name) {
    if (Boolean.getBoolean("huishang.marks")) {
      long start = ManagementFactory.getRuntimeMXBean().getStartTime();
      long ms = System.currentTimeMillis() - start;
      var system = ManagementFactory.getOperatingSystemMXBean();
      long cpu =
          system instanceof OperatingSystemMXBean known
              ? known.getProcessCpuTime() / 1_000_000
              : -1;
      System.out.println("{\"mark\":\"" + name + "\",\"ms\":" + ms + ",\"cpu\":" + cpu + "}");
    }
  }

  private Marks() {}
}
