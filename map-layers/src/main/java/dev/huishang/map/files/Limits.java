package dev.huishang.map.files;

/// What a file may at most be, so that none freezes a room.
///
/// @param bytes size of each of its parts
/// @param features features
/// @param places corners of all its features
public record Limits(long bytes, int features, int places) {
  /// 64 MiB, 100,000 features, 1,000,000 places.
  public static final Limits USUAL = new Limits(64L << 20, 100_000, 1_000_000);

  /// Levels JSON and XML may nest.
  static final int DEPTH = 64;
}
