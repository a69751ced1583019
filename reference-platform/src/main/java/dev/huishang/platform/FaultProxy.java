package dev.huishang.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// A line to a platform that can fail below HTTP: it hangs up, goes silent while TCP stays open, or
/// loses the reply to a command after its effect. For tests; bytes pass unchanged otherwise.
public final class FaultProxy implements AutoCloseable {
  /// What the line does.
  public enum Line {
    /// Bytes pass.
    OPEN,
    /// Connections are closed as soon as they are made.
    HUNG_UP,
    /// Connections stay open, and no byte passes any more.
    SILENT
  }

  private final ServerSocket server;
  private final int target;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final AtomicInteger toCut = new AtomicInteger();
  private final AtomicInteger cut = new AtomicInteger();
  private volatile Line line;

  /// @param target port on the loopback address that is reached through this line
  public FaultProxy(int target, Line line) {
    this.target = target;
    this.line = line;
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException("no port for the line", e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  /// Base URL of the platform through this line.
  public String url() {
    return "http://127.0.0.1:" + server.getLocalPort() + "/";
  }

  /// Changes the line; a line that comes back starts with new connections.
  public void set(Line next) {
    line = next;
    if (next != Line.SILENT) {
      sockets.forEach(FaultProxy::close);
    }
  }

  /// Loses the replies to the next `n` commands: the platform has acted, the console hears nothing.
  public void cutReplies(int n) {
    toCut.set(n);
  }

  /// How many replies were lost.
  public int cut() {
    return cut.get();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        var client = server.accept();
        sockets.add(client);
        switch (line) {
          case OPEN -> join(client);
          case HUNG_UP -> close(client);
          case SILENT -> {
            // accepted by the kernel, answered by nobody
          }
        }
      } catch (IOException e) {
        // the line is being closed, or the platform is not there: the client sees a closed socket
      }
    }
  }

  private void join(Socket client) throws IOException {
    Socket platform;
    try {
      platform = new Socket(InetAddress.getLoopbackAddress(), target);
    } catch (IOException e) {
      close(client);
      throw e;
    }
    sockets.add(platform);
    var command = new AtomicBoolean();
    Thread.ofVirtual().start(() -> pump(client, platform, command, true));
    Thread.ofVirtual().start(() -> pump(platform, client, command, false));
  }

  private void pump(Socket from, Socket to, AtomicBoolean command, boolean request) {
    var buffer = new byte[8_192];
    try (from;
        to) {
      for (int n = from.getInputStream().read(buffer);
          n >= 0;
          n = from.getInputStream().read(buffer)) {
        if (request && starts(buffer, n)) {
          command.set(true);
        }
        if (!request && command.getAndSet(false) && lose()) {
          return;
        }
        if (line == Line.OPEN) {
          to.getOutputStream().write(buffer, 0, n);
        }
      }
    } catch (IOException e) {
      // one side hung up: the other is closed with it
    } finally {
      sockets.remove(from);
      sockets.remove(to);
    }
  }

  private static boolean starts(byte[] buffer, int n) {
    return new String(buffer, 0, n, StandardCharsets.ISO_8859_1).contains("POST /commands ");
  }

  private boolean lose() {
    boolean lost = toCut.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
    if (lost) {
      cut.incrementAndGet();
    }
    return lost;
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // it is closed either way
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the line cannot be closed", e);
    }
    sockets.forEach(FaultProxy::close);
  }
}
