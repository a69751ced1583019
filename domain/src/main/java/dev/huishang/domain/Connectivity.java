package dev.huishang.domain;

/// State of the way to the platform, as measured from verified answers and heartbeats.
public enum Connectivity {
  ONLINE,
  DEGRADED,
  OFFLINE,
  RECOVERING
}
