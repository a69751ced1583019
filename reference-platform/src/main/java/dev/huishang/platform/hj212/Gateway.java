package dev.huishang.platform.hj212;

import dev.huishang.domain.hj212.Answers;
import dev.huishang.domain.hj212.Decoder;
import dev.huishang.domain.hj212.Encoded.Written;
import dev.huishang.domain.hj212.Encoder;
import dev.huishang.domain.hj212.Frame;
import dev.huishang.domain.hj212.Joiner;
import dev.huishang.domain.hj212.Joiner.Joined;
import dev.huishang.domain.hj212.Keys;
import dev.huishang.domain.hj212.Protocol;
import dev.huishang.domain.hj212.Reason;
import dev.huishang.domain.hj212.Rejection;
import dev.huishang.wire.data.Hj212Files;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Listens for data loggers on the loopback address, a virtual thread for each. A frame is answered
/// when its values are on disk; the packets of a split message are kept and answered one by one, as
/// the standard has it; those of a message that never became whole are counted. A refused frame has
/// no answer: the device sends it again.
public final class Gateway implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Gateway.class.getName());
  private static final int READ = 8_192;
  private static final int PACKETS_HELD = 64;

  /// The device a refused frame says it is from.
  private static final Pattern NAMED = Pattern.compile("MN=([0-9A-Za-z_-]{1,40});");

  /// A line without a byte for so long is given up; heartbeats (CN 9015) keep it.
  private static final int SILENT_MS = 15 * 60 * 1_000;

  private final Protocol protocol = Hj212Files.protocol();
  private final Keys keys;
  private final Encoder encoder;
  private final Answers answers = Hj212Files.answers();
  private final Intake intake;
  private final Received received;
  private final Statistics statistics = new Statistics();
  private final Ledger ledger;
  private final Supplier<Instant> clock;
  private final ServerSocket server;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  /// Starts listening.
  ///
  /// @param port TCP port, 0 for a free one
  public Gateway(int port, Devices devices, Received received, Supplier<Instant> clock) {
    this.received = received;
    this.clock = clock;
    keys = devices.keys();
    encoder = new Encoder(protocol, keys);
    ledger = new Ledger(devices, received.store());
    intake = new Intake(devices);
    try {
      server = new ServerSocket(port, 200, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException("HJ 212 port " + port, e);
    }
    Thread.ofVirtual().name("hj212-accept").start(this::accept);
  }

  /// The port it listens on.
  public int port() {
    return server.getLocalPort();
  }

  /// What came and what was refused.
  public Statistics statistics() {
    return statistics;
  }

  /// What became of every device's frames.
  Ledger ledger() {
    return ledger;
  }

  private void accept() {
    try {
      while (true) {
        var socket = server.accept();
        open.add(socket);
        statistics.connected();
        Thread.ofVirtual().name("hj212").start(() -> serve(socket));
      }
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "gateway closed", e);
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      socket.setSoTimeout(SILENT_MS);
      var line = new Line(socket.getOutputStream(), socket.getRemoteSocketAddress().toString());
      var in = socket.getInputStream();
      var buffer = new byte[READ];
      try {
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          line.decoder.feed(buffer, 0, n);
        }
      } finally {
        line.decoder.end();
        line.lost(line.joiner.end());
      }
    } catch (IOException | UncheckedIOException e) {
      LOG.log(System.Logger.Level.DEBUG, "line ended", e);
    } catch (RuntimeException e) { // the store: this line ends unanswered, the gateway stays
      LOG.log(System.Logger.Level.WARNING, "frame not taken", e);
    } finally {
      open.remove(socket);
    }
  }

  /// One connection.
  private final class Line {
    private final OutputStream out;
    private final String peer;
    private final Joiner joiner = new Joiner(PACKETS_HELD);
    private final Decoder decoder;

    /// The device last heard on this line: bytes without a name are counted as its.
    private String device = Ledger.NOBODY;

    Line(OutputStream out, String peer) {
      this.out = out;
      this.peer = peer;
      decoder =
          new Decoder(
              protocol,
              keys,
              decoded -> {
                switch (decoded) {
                  case Frame frame -> take(frame);
                  case Rejection refused -> refuse(refused);
                }
              });
    }

    private void refuse(Rejection refused) {
      var now = clock.get();
      statistics.refused(refused, peer, now);
      var named = NAMED.matcher(refused.raw());
      ledger.refused(named.find() ? named.group(1) : device, refused.reason(), 1, now);
    }

    private void lost(int packets) {
      statistics.lost(packets);
      ledger.refused(device, Reason.LOST_PART, packets, clock.get());
    }

    private void take(Frame frame) {
      statistics.frame();
      device = frame.mn();
      ledger.frame(device, clock.get());
      switch (joiner.take(frame)) {
        case Joined.Whole _ -> {}
        case Joined.Waiting(int lost) -> lost(lost);
        case Joined.Repeated() -> statistics.repeated();
        case Joined.NoDataTime() -> {} // its values have no time: counted as such
      }
      keep(frame);
      answer(frame);
    }

    private void keep(Frame frame) {
      var now = clock.get();
      var read = intake.read(frame, now);
      var added = received.add(read.taken());
      statistics.taken(added.fresh());
      ledger.values(device, added.fresh(), now);
      aside(SetAside.SAME_AGAIN, added.same(), now);
      aside(SetAside.TOO_OLD, added.old(), now);
      read.aside().forEach((why, values) -> aside(why, values, now));
    }

    private void aside(SetAside why, int values, Instant now) {
      statistics.setAside(why, values);
      ledger.setAside(device, why, values, now);
    }

    private void answer(Frame frame) {
      answers
          .to(frame)
          .map(encoder::encode)
          .ifPresent(encoded -> {
            if (encoded instanceof Written written) {
              write(written.bytes());
              statistics.answered();
            }
          });
    }

    private void write(byte[] bytes) {
      try {
        out.write(bytes);
        out.flush();
      } catch (IOException e) {
        throw new UncheckedIOException("answer to " + peer, e);
      }
    }
  }

  @Override
  public void close() {
    try {
      server.close();
      for (var socket : open) {
        socket.close();
      }
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "closing the gateway", e);
    }
  }
}
