package dev.huishang.domain;

/// What happened to a command; always exactly one of these (P1).
public enum CommandState {
  PENDING,
  SENDING,
  UNKNOWN,
  APPLIED,
  REJECTED,
  CONFLICT,
  EXPIRED,
  CANCELLED;

  /// True once nothing more will happen to it without the operator.
  public boolean terminal() {
    return switch (this) {
      case PENDING, SENDING, UNKNOWN -> false;
      case APPLIED, REJECTED, CONFLICT, EXPIRED, CANCELLED -> true;
    };
  }

  /// True while the platform has not confirmed it: it counts as unsent on the screen (P8).
  public boolean unsent() {
    return !terminal();
  }
}
