package dev.huishang.sync;

/// How far the first load is.
///
/// @param stream stream being loaded
/// @param done streams complete
/// @param all streams in all
/// @param rows rows taken so far
public record Progress(String stream, int done, int all, long rows) {
  /// True when every stream was loaded once.
  public boolean complete() {
    return done >= all;
  }
}
