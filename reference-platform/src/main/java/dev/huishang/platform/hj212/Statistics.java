package dev.huishang.platform.hj212;

import dev.huishang.domain.hj212.Reason;
import dev.huishang.domain.hj212.Rejection;
import dev.huishang.wire.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// What came through the gateway and what did not, by reason. The last refused bytes are kept as
/// they came.
public final class Statistics {
  private static final int KEPT = 20;
  private final Map<Reason, Long> refused = new EnumMap<>(Reason.class);
  private final Map<SetAside, Long> aside = new EnumMap<>(SetAside.class);
  private final Deque<Kept> last = new ArrayDeque<>();
  private long connections;
  private long frames;
  private long repeated;
  private long answered;
  private long values;

  private record Kept(Instant at, String peer, Rejection rejection) {}

  synchronized void connected() {
    connections++;
  }

  synchronized void frame() {
    frames++;
  }

  synchronized void repeated() {
    repeated++;
  }

  synchronized void answered() {
    answered++;
  }

  synchronized void taken(int number) {
    values += number;
  }

  synchronized void setAside(SetAside why, int values) {
    if (values > 0) {
      aside.merge(why, (long) values, Long::sum);
    }
  }

  synchronized void lost(int packets) {
    if (packets > 0) {
      refused.merge(Reason.LOST_PART, (long) packets, Long::sum);
    }
  }

  synchronized void refused(Rejection rejection, String peer, Instant at) {
    refused.merge(rejection.reason(), 1L, Long::sum);
    last.addLast(new Kept(at, peer, rejection));
    if (last.size() > KEPT) {
      last.removeFirst();
    }
  }

  /// How often bytes were refused for this reason.
  public synchronized long refused(Reason reason) {
    return refused.getOrDefault(reason, 0L);
  }

  /// Everything, as the API gives it.
  public synchronized ObjectNode json() {
    var json = Json.MAPPER.createObjectNode();
    json.put("connections", connections).put("frames", frames).put("repeated", repeated);
    json.put("answered", answered).put("values", values);
    var reasons = json.putObject("refused");
    refused.forEach((reason, n) -> reasons.put(reason.name(), n));
    var set = json.putObject("set_aside");
    aside.forEach((why, n) -> set.put(why.name(), n));
    var kept = json.putArray("last_refused");
    for (var one : last) {
      var raw = one.rejection().raw().getBytes(StandardCharsets.ISO_8859_1);
      kept.addObject()
          .put("at", one.at().toString())
          .put("peer", one.peer())
          .put("reason", one.rejection().reason().name())
          .put("zh", one.rejection().reason().zh())
          .put("en", one.rejection().reason().en())
          .put("raw_hex", HexFormat.of().formatHex(raw));
    }
    return json;
  }
}
