package dev.huishang.map;

/// Monitoring points by the thousand.
///
/// @param picture the points
public record StationLayer(StationPicture picture) implements Layer {}
