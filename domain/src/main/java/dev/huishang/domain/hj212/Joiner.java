package dev.huishang.domain.hj212;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Joins the packets of split messages by MN, CN and DataTime: their QN differ. Holds a bounded
/// number of packets; the oldest message gives way. Not for two threads at once.
public final class Joiner {
  private final int most;
  private final Map<Key, SortedMap<Integer, Frame>> open = new LinkedHashMap<>();
  private int held;

  private record Key(String mn, int st, int cn, String dataTime, int parts) {}

  /// What came of a packet.
  public sealed interface Joined {
    /// A whole message, its packets in order.
    record Whole(List<Frame> packets) implements Joined {}

    /// More packets are wanted; `lost` packets of older messages gave way.
    record Waiting(int lost) implements Joined {}

    /// The packet was there already.
    record Repeated() implements Joined {}

    /// Without DataTime it cannot be told which message the packet belongs to.
    record NoDataTime() implements Joined {}
  }

  /// @param most packets held at once
  public Joiner(int most) {
    this.most = most;
  }

  /// Takes the next packet; a message that is not split is whole at once.
  public Joined take(Frame frame) {
    if (frame.parts() == 1) {
      return new Joined.Whole(List.of(frame));
    }
    var dataTime = frame.find("DataTime");
    if (dataTime.isEmpty()) {
      return new Joined.NoDataTime();
    }
    var key = new Key(frame.mn(), frame.st(), frame.cn(), dataTime.get(), frame.parts());
    var parts = open.computeIfAbsent(key, k -> new TreeMap<>());
    if (parts.putIfAbsent(frame.part(), frame) != null) {
      return new Joined.Repeated();
    }
    held++;
    if (parts.size() == frame.parts()) {
      open.remove(key);
      held -= parts.size();
      return new Joined.Whole(List.copyOf(parts.values()));
    }
    return new Joined.Waiting(giveWay());
  }

  private int giveWay() {
    int lost = 0;
    while (held > most) {
      var oldest = open.entrySet().iterator();
      int size = oldest.next().getValue().size();
      oldest.remove();
      held -= size;
      lost += size;
    }
    return lost;
  }

  /// Packets of messages that never became whole; they are given up.
  public int end() {
    int lost = held;
    open.clear();
    held = 0;
    return lost;
  }
}
