package dev.huishang.domain;

/// Which way an indicator is good.
public enum KpiDirection {
  HIGHER_IS_BETTER,
  LOWER_IS_BETTER,
  INFORMATIONAL
}
