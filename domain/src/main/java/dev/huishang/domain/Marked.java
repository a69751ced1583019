package dev.huishang.domain;

/// A row that says whether a real source served it.
///
/// The mark comes with the data and travels into every view, export and print as 模拟数据; no setting
/// removes it.
public interface Marked extends Row {
  /// True when the platform generated the values instead of receiving them from a source.
  boolean simulated();
}
