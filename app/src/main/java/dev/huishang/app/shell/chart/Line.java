package dev.huishang.app.shell.chart;

import java.util.BitSet;

/// One series over time.
///
/// @param name what it is
/// @param unit its unit; lines of the first unit read against the left axis, others the right one
/// @param places decimals its figures have
/// @param at seconds since 1970, rising
/// @param values NaN is a gap, and stays one
/// @param corrected which values the platform later said otherwise
public record Line(
    String name, String unit, int places, long[] at, double[] values, BitSet corrected) {}
