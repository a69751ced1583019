package dev.huishang.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/// A TCP proxy on the loopback address that lets at most so many bits a second come back, all
/// connections together, and counts the bytes.
final class Throttle implements AutoCloseable {
  private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final int target;
  private final long bytesPerSecond;
  private final AtomicLong down = new AtomicLong();
  private final ReentrantLock line = new ReentrantLock(true);

  /// @param target port it leads to
  /// @param bitsPerSecond limit of the way back, 0 for none
  Throttle(int target, long bitsPerSecond) throws IOException {
    this.target = target;
    this.bytesPerSecond = bitsPerSecond / 8;
    Thread.startVirtualThread(this::accept);
  }

  String url() {
    return "http://127.0.0.1:" + server.getLocalPort() + "/";
  }

  /// Bytes that came back so far.
  long bytes() {
    return down.get();
  }

  private void accept() {
    try {
      while (true) {
        var client = server.accept();
        var upstream = new Socket(InetAddress.getLoopbackAddress(), target);
        Thread.startVirtualThread(() -> copy(client, upstream, false));
        Thread.startVirtualThread(() -> copy(upstream, client, true));
      }
    } catch (IOException e) {
      System.getLogger(Throttle.class.getName()).log(System.Logger.Level.DEBUG, "proxy closed", e);
    }
  }

  private void copy(Socket from, Socket to, boolean back) {
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      var buffer = new byte[8_192];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        if (back) {
          down.addAndGet(n);
          pause(n);
        }
        out.write(buffer, 0, n);
        out.flush();
      }
    } catch (IOException e) {
      System.getLogger(Throttle.class.getName()).log(System.Logger.Level.DEBUG, "line ended", e);
    }
  }

  private void pause(int n) {
    if (bytesPerSecond == 0) {
      return;
    }
    line.lock();
    try {
      TimeUnit.NANOSECONDS.sleep(n * 1_000_000_000L / bytesPerSecond);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      line.unlock();
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
