package dev.huishang.app;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Hears what is logged at WARNING or above and what no thread caught, until it is closed.
final class Heard implements AutoCloseable {
  private final Queue<String> said = new ConcurrentLinkedQueue<>();
  private final Logger root = Logger.getLogger("");
  private final Thread.UncaughtExceptionHandler before =
      Thread.getDefaultUncaughtExceptionHandler();
  private final Handler ear =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          if (line.getLevel().intValue() >= Level.WARNING.intValue()) {
            said.add(line.getLoggerName() + ": " + line.getMessage() + " " + line.getThrown());
          }
        }

        @Override
        public void flush() {
          // nothing is kept back
        }

        @Override
        public void close() {
          // nothing is held open
        }
      };

  Heard() {
    root.addHandler(ear);
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> said.add(thread + ": " + e));
  }

  List<String> all() {
    return List.copyOf(said);
  }

  @Override
  public void close() {
    root.removeHandler(ear);
    Thread.setDefaultUncaughtExceptionHandler(before);
  }
}
