package dev.huishang.domain.standards;

/// How many values a mean needs (GB 3095 table 4; the number of eight-hour means of a day is a
/// parameter of ours).
///
/// @param sampledMinutes of an hour
/// @param hoursOfDay hourly means of a natural day
/// @param hoursOfWindow hourly means of a window
/// @param window hours of a moving window
/// @param windowsOfDay windows that lie within the day and have a mean
/// @param daysOfYear daily means of a year
/// @param daysOfMonth daily means of every month of it
/// @param daysOfFebruary daily means of February
public record AirValidity(
    int sampledMinutes,
    int hoursOfDay,
    int hoursOfWindow,
    int window,
    int windowsOfDay,
    int daysOfYear,
    int daysOfMonth,
    int daysOfFebruary) {}
