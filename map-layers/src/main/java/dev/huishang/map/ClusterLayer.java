package dev.huishang.map;

/// Points gathered where they stand close: one disc with their number in the colour of the worst,
/// and as many pips below as its class is bad. A point that stands alone is drawn as itself.
///
/// @param picture the points
public record ClusterLayer(StationPicture picture) implements ThemeLayer {}
