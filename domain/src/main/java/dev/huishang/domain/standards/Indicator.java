package dev.huishang.domain.standards;

/// One indicator of HJ 633: a pollutant over an averaging time.
///
/// @param name for example `O3_max8h`
/// @param pollutant what is measured
/// @param row its breakpoints
/// @param main true when a value of the pollutant without further name means this one
/// @param decides false when it gets an index of its own but has no part in the AQI (moving means)
public record Indicator(
    String name, Pollutant pollutant, IaqiRow row, boolean main, boolean decides) {}
