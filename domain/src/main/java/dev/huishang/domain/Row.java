package dev.huishang.domain;

/// One row of a change stream: what the platform says about one thing, in one version.
///
/// A row is an upsert keyed by `(id, ver)`: a lower or equal version than the one held is ignored,
/// so repeats and late pages are harmless.
public interface Row {
  /// Opaque id, unique in its stream.
  String id();

  /// Version, rising with every change of this id; at least 1.
  long ver();
}
