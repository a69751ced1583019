package dev.huishang.domain;

/// What a point on the map is. The kind decides shape and the standard that classes its values.
public enum PointKind {
  AIR,
  SURFACE_WATER,
  GROUNDWATER,
  SOURCE,
  NUCLEAR,
  RADIATION
}
