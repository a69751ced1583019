package dev.huishang.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One value of one datastream for one period.
///
/// @param id opaque id of the value: datastream and period
/// @param ver version; a correction is a higher version of the same id
/// @param ds datastream id, `station.param`, for example `S7.pm25`
/// @param at start of the period the value stands for (domain.md 9.5), UTC
/// @param val the value in the unit of its parameter ([Parameter]), null where the source sent none
/// @param q data flag of HJ 212: N valid; F M S D C T B are kept and shown but never averaged
public record Observation(
    String id, long ver, String ds, Instant at, @Nullable Double val, String q) implements Row {

  public Observation {
    int dot = ds.lastIndexOf('.');
    BadRow.unless(dot > 0 && dot < ds.length() - 1, "ds", ds);
  }

  /// Station part of the datastream id.
  public String station() {
    return ds.substring(0, ds.lastIndexOf('.'));
  }

  /// Parameter part of the datastream id.
  public String param() {
    return ds.substring(ds.lastIndexOf('.') + 1);
  }

  /// True when the value may enter classes, totals and means.
  public boolean valid() {
    return val != null && "N".equals(q);
  }
}
