package dev.huishang.domain;

import org.jspecify.annotations.Nullable;

/// A point that delivers observations, or a site shown beside them.
///
/// @param id opaque id, unique over all networks
/// @param ver version of this row
/// @param kind what it is
/// @param network whose it is, one of the ids in [Networks]; 3,377 and 2,816 are *local* stations,
///   never national ones
/// @param name Chinese name, or a made-up one when `generated`
/// @param nameEn English name or pinyin
/// @param region division code of the county (GB/T 2260), six digits
/// @param lon degrees east, CGCS2000
/// @param lat degrees north, CGCS2000
/// @param body `RIVER` or `LAKE` for surface water, else null: total phosphorus has a row for each
/// @param basin Chinese name of the river basin, or null
/// @param city division code of the city whose mean this station feeds (national air), else null
/// @param generated true when the position was made up inside its county
/// @param simulated true when no real source served it
public record Station(
    String id,
    long ver,
    PointKind kind,
    String network,
    String name,
    String nameEn,
    String region,
    double lon,
    double lat,
    @Nullable String body,
    @Nullable String basin,
    @Nullable String city,
    boolean generated,
    boolean simulated)
    implements Marked {
  public Station {
    BadRow.place(lon, lat);
  }
}
