package dev.huishang.map.files;

/// A file that cannot serve as a base map. The code names the reason for the screen, the message
/// says it for a log.
public final class BadTileFile extends Exception {
  private static final long serialVersionUID = 1L;

  /// What is wrong.
  public enum Code {
    /// There is no such file, or it cannot be read.
    ABSENT,
    /// It is no file of this kind.
    KIND,
    /// It ends too early, or points past its end.
    TRUNCATED,
    /// It has no table or view `tiles` with the columns of one.
    NO_TILES,
    /// Its tiles are no PNG or JPEG.
    FORMAT,
    /// Its directory contradicts itself or is absurdly large.
    DIRECTORY
  }

  private final Code code;
  private final String detail;

  BadTileFile(Code code, String detail) {
    super(code + ": " + detail);
    this.code = code;
    this.detail = detail;
  }

  /// What is wrong.
  public Code code() {
    return code;
  }

  /// What was seen.
  public String detail() {
    return detail;
  }
}
