package dev.huishang.map;

/// A layer that fills land: it lies between the ground of China and the lines of the base map, so
/// that no border is ever hidden by it.
public sealed interface AreaLayer extends Layer
    permits ChoroplethLayer, HatchLayer, SurfaceLayer, IsolineLayer, HeatLayer, ZoneLayer {}
