package dev.huishang.map.drawing;

/// A text that is no entry; the message names the member that is wrong.
public final class NotAnEntry extends Exception {
  private static final long serialVersionUID = 1L;

  NotAnEntry(String message) {
    super(message);
  }

  NotAnEntry(String message, Throwable cause) {
    super(message, cause);
  }
}
