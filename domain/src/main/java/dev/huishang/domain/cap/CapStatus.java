package dev.huishang.domain.cap;

import java.util.Locale;

/// `status` of a message (CAP 1.2, 3.2.1). Only [#ACTUAL] is ever a warning.
public enum CapStatus {
  ACTUAL,
  EXERCISE,
  SYSTEM,
  TEST,
  DRAFT;

  /// The word of the standard, for example `Actual`.
  public String word() {
    return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
  }
}
