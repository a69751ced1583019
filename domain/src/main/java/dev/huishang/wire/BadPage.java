package dev.huishang.wire;

/// What arrived is not a page of the contract: it is set aside whole, and the cursor stays.
public final class BadPage extends Exception {
  private static final long serialVersionUID = 1L;

  public BadPage(String message) {
    super(message);
  }

  public BadPage(String message, Throwable cause) {
    super(message, cause);
  }
}
