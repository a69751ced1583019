package dev.huishang.domain.standards;

import java.time.LocalDate;

/// One day of one city.
///
/// @param city division code
/// @param date Beijing date
/// @param aqi its index, computed from the means over its stations
/// @param pm25 its PM2.5 mean of the day
/// @param sandDust true when the day counts as influenced by sand and dust
public record CityDay(String city, LocalDate date, Aqi aqi, Measured pm25, boolean sandDust) {}
