package dev.huishang.planted.app;

/// Breaks a rule on purpose: the test sees it reported.
public final class Planted18 {
  static int mutable = 1;

  int read() {
    return mutable++;
  }
}
