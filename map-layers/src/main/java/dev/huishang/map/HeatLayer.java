package dev.huishang.map;

/// Density of alarms, on China's land only.
///
/// @param heat the density
/// @param colours breakpoints in the unit of the density and colours
/// @param opacity 0..1
public record HeatLayer(Heat heat, ColourScale colours, double opacity) implements AreaLayer {}
