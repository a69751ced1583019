package dev.huishang.app.paper;

/// A pack is not what was frozen.
public final class Altered extends Exception {
  private static final long serialVersionUID = 1L;
  private final String part;
  private final long offset;

  /// @param part name of the part, or `head`, `manifest`, `seal`
  /// @param offset first byte in the file that can be meant
  /// @param what what is wrong with it
  public Altered(String part, long offset, String what) {
    super(part + ": " + what + " (file offset " + offset + ")");
    this.part = part;
    this.offset = offset;
  }

  /// The part that was altered.
  public String part() {
    return part;
  }

  /// First byte in the file that can be meant.
  public long offset() {
    return offset;
  }
}
