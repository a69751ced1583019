package dev.huishang.bench.replay;

import java.util.Locale;

/// Pulses and frames of a replay.
final class ReplayFigures {
  private long first;
  private long lastPulse;
  private long lastFrame;
  private long worstPulse;
  private long worstGap;
  private int pulses;
  private int frames;

  void pulse(long now) {
    if (pulses++ == 0) {
      first = now;
    } else {
      worstPulse = Math.max(worstPulse, now - lastPulse);
    }
    lastPulse = now;
  }

  void frame(long now) {
    if (frames++ > 0) {
      worstGap = Math.max(worstGap, now - lastFrame);
    }
    lastFrame = now;
  }

  String json() {
    double seconds = (lastPulse - first) / 1e9;
    return String.format(
        Locale.ROOT,
        "{\"framesPerSecond\":%.2f,\"worstGapMs\":%.1f,\"worstPulseMs\":%.1f,\"pulsesPerSecond\":%.1f,"
            + "\"frames\":%d,\"seconds\":%.1f}",
        frames / seconds,
        worstGap / 1e6,
        worstPulse / 1e6,
        pulses / seconds,
        frames,
        seconds);
  }
}
