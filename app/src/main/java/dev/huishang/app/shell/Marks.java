package dev.huishang.app.shell;

import java.lang.management.ManagementFactory;

/// Timing marks for measurements: `{"mark":"map","ms":812}` on standard output, where switched on
/// by `-Dhuishang.marks=true`. Milliseconds since the start of the process.
public final class Marks {
  /// Says that this point was reached.
  public static void say(String name) {
    if (Boolean.getBoolean("huishang.marks")) {
      long start = ManagementFactory.getRuntimeMXBean().getStartTime();
      System.out.println(
          "{\"mark\":\"" + name + "\",\"ms\":" + (System.currentTimeMillis() - start) + "}");
    }
  }

  private Marks() {}
}
