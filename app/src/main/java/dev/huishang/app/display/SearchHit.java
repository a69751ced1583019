package dev.huishang.app.display;

/// Something found by name or code.
///
/// @param label what is shown
/// @param station index of the point, or -1 for a region
/// @param region division code
/// @param lon where it lies
/// @param lat where it lies
public record SearchHit(String label, int station, String region, double lon, double lat) {}
