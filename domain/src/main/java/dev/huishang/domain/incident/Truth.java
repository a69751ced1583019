package dev.huishang.domain.incident;

/// Three values: what is not known is not false.
public enum Truth {
  TRUE,
  FALSE,
  UNKNOWN;

  /// Truth of a statement that is known.
  static Truth of(boolean known) {
    return known ? TRUE : FALSE;
  }

  /// True only when both are, false as soon as one is.
  Truth and(Truth other) {
    if (this == FALSE || other == FALSE) {
      return FALSE;
    }
    return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
  }
}
