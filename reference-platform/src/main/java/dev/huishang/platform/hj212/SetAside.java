package dev.huishang.platform.hj212;

/// Why a value of an accepted frame did not become an observation.
public enum SetAside {
  NO_DATA_TIME,
  FUTURE_TIME,
  UNKNOWN_FACTOR,
  UNKNOWN_UNIT,
  OTHER_UNIT,
  NO_NUMBER,
  IMPOSSIBLE,
  REPEATED_KEY,
  SAME_AGAIN,
  TOO_OLD
}
