package dev.huishang.map;

/// What lies on the base map. The list given to the map is drawn in order, areas below marks.
public sealed interface Layer
    permits StationLayer, MarkLayer, AreaLayer, PathLayer, ThemeLayer, DrawingLayer {}
