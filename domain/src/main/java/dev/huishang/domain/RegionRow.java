package dev.huishang.domain;

import org.jspecify.annotations.Nullable;

/// A division of the country, row of the stream `regions`. The nation is `100000`.
///
/// @param id division code, GB/T 2260, six digits
/// @param ver version of this row
/// @param parent code of the division above, null for the nation
/// @param level 0 nation, 1 province, 2 city, 3 county
/// @param zh Chinese name
/// @param en English name or pinyin
/// @param lon label point, degrees east
/// @param lat label point, degrees north
public record RegionRow(
    String id,
    long ver,
    @Nullable String parent,
    int level,
    String zh,
    String en,
    double lon,
    double lat)
    implements Row {
  /// Code of the nation.
  public static final String NATION = "100000";
}
