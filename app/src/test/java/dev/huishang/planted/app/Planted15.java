package dev.huishang.planted.app;

/// Breaks a rule on purpose: the test sees it reported.
public final class Planted15 {
  /// Makes a thread of its own.
  public void start(Runnable work) {
    Thread.startVirtualThread(work);
  }
}
