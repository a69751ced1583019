package dev.huishang.map;

/// A thematic layer that lies on the lines of the base map.
public sealed interface ThemeLayer extends Layer permits ClusterLayer, WindLayer, TrackLayer {}
