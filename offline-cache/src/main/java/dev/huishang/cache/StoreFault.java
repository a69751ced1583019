package dev.huishang.cache;

/// A store that cannot keep its promise: names the file, what failed and what is safe.
public final class StoreFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreFault(String message) {
    super(message);
  }

  public StoreFault(String message, Throwable cause) {
    super(message, cause);
  }
}
