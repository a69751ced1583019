package dev.huishang.map;

/// How old a value looks, the same everywhere.
public enum MarkLook {
  /// Full colour.
  FRESH,
  /// Colour at 60 % and a small clock.
  LATE,
  /// Grey ring without fill.
  EXPIRED,
  /// Hollow, dotted.
  NEVER,
  /// Full colour and a small triangle.
  CORRECTED,
  /// As late, with a question mark.
  UNVERIFIED
}
