package dev.huishang.wire.tiles;

/// A base map that cannot be used as it is described.
public final class BadSource extends Exception {
  private static final long serialVersionUID = 1L;

  /// What is wrong with it.
  public enum Code {
    /// No name, or one that is no short name.
    NAME,
    /// A kind of source there is none of.
    KIND,
    /// No address of the form http or https with a host.
    ADDRESS,
    /// A template without a place for level, column or row.
    TEMPLATE,
    /// No layer of a service that has several.
    LAYER,
    /// 天地图 without a key.
    KEY,
    /// No file is named.
    FILE,
    /// Levels that are none.
    ZOOM,
    /// A tile size other than 256 and 512.
    SIZE
  }

  private final Code code;
  private final String value;

  /// @param value what stands there, never a key
  public BadSource(Code code, String value) {
    super(code + ": " + value);
    this.code = code;
    this.value = value;
  }

  /// What is wrong.
  public Code code() {
    return code;
  }

  /// What stands there.
  public String value() {
    return value;
  }
}
