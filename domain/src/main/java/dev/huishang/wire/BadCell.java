package dev.huishang.wire;

/// One cell that does not fit its column.
final class BadCell extends Exception {
  private static final long serialVersionUID = 1L;

  BadCell(String message) {
    super(message);
  }
}
