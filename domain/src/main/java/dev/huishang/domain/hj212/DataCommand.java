package dev.huishang.domain.hj212;

import java.util.Optional;

/// A command (CN) that brings values.
///
/// @param name `realtime`, `minutes`, `hour` or `day`
/// @param statistic ending of the key that holds the value of the period
/// @param ending what a datastream of this rhythm has behind its parameter, empty for hours: values
///   of different periods are different streams
/// @param cadence seconds between two values, empty where the source decides
public record DataCommand(String name, String statistic, String ending, Optional<Long> cadence) {}
