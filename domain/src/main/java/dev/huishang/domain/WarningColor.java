package dev.huishang.domain;

/// Colour of a warning, mildest first.
public enum WarningColor {
  BLUE,
  YELLOW,
  ORANGE,
  RED
}
