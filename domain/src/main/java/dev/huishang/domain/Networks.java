package dev.huishang.domain;

/// Ids of the observation networks. Only the national ones feed national indicators.
public final class Networks {
  /// National air stations of the 339 cities.
  public static final String AIR_NATIONAL = "air-national";

  /// The 3,377 local air stations.
  public static final String AIR_LOCAL = "air-local";

  /// The 3,641 national surface-water sections.
  public static final String WATER_NATIONAL = "water-national";

  /// The 2,816 local automatic water stations.
  public static final String WATER_LOCAL = "water-local";

  /// The ministry's 6,000+ points, surface and ground water together: never a groundwater total.
  public static final String ECOLOGY_POINTS = "ecology-points";

  /// 10,171 groundwater points of the natural-resources ministry.
  public static final String GROUNDWATER_NATURAL = "gw-natural-resources";

  /// 10,298 groundwater points of the water-resources ministry.
  public static final String GROUNDWATER_WATER = "gw-water-resources";

  /// Ambient gamma dose rate points.
  public static final String RADIATION = "radiation";

  /// Fixed pollution sources with automatic monitoring.
  public static final String SOURCES = "sources";

  /// Nuclear power sites.
  public static final String NUCLEAR = "nuclear-sites";

  private Networks() {}
}
