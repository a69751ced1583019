package dev.huishang.map;

/// A line or area of a thematic kind: a route, a zone.
///
/// @param lon longitudes of the vertices, degrees
/// @param lat latitudes of the vertices, degrees
/// @param rgb colour
/// @param width stroke, logical pixels
/// @param filled also filled, closed from the last vertex to the first
public record PathLayer(double[] lon, double[] lat, int rgb, double width, boolean filled)
    implements Layer {}
