package dev.huishang.map;

/// A concentration surface in the colours of its classes, on China's land only. Each pixel takes
/// the value between the cells around it, bilinear, and then the colour of its class.
///
/// @param surface values
/// @param colours breakpoints and colours, of the standard in force
/// @param opacity 0..1
public record SurfaceLayer(Surface surface, ColourScale colours, double opacity)
    implements AreaLayer {}
