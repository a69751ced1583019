package dev.huishang.domain.cap;

import java.util.Locale;

/// `msgType` of a message (CAP 1.2, 3.2.1).
public enum CapMsgType {
  ALERT,
  UPDATE,
  CANCEL,
  ACK,
  ERROR;

  /// The word of the standard, for example `Update`.
  public String word() {
    return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
  }

  /// True where the message must name earlier ones in `references`.
  public boolean refers() {
    return this != ALERT;
  }

  /// True where the message itself carries a warning.
  public boolean warns() {
    return this == ALERT || this == UPDATE;
  }
}
