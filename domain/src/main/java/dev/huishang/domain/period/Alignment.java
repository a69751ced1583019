package dev.huishang.domain.period;

/// Which period another is compared with.
public enum Alignment {
  /// 环比: the hour before.
  HOUR_BEFORE,
  /// 环比: the same hours of the day before.
  DAY_BEFORE,
  /// 环比: the same hours of the same weekday of the week before.
  WEEK_BEFORE,
  /// 同比: the same date of the year before.
  YEAR_BEFORE,
  /// 同比: the day as far from 正月初一 of the year before as this one is from its own.
  FESTIVAL,
  /// Two instants chosen freely.
  FREE
}
