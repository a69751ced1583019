package dev.huishang.domain.place;

/// The outline of China. The shift of GCJ-02 and BD-09 ends at it; the usual rectangle reaches to
/// Seoul and Hanoi and is not used.
@FunctionalInterface
public interface Outline {
  /// True when the position, in CGCS2000, lies in China.
  boolean inside(Position position);
}
