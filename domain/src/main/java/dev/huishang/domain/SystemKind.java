package dev.huishang.domain;

/// Group a connected system belongs to.
public enum SystemKind {
  VERTICAL,
  MINISTRY,
  HUB,
  IDENTITY,
  EXCHANGE,
  LOCAL,
  EXTERNAL
}
