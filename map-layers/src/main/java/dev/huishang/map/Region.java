package dev.huishang.map;

/// A division as the base map holds it. Degrees, CGCS2000.
///
/// @param adcode division code, GB/T 2260
/// @param parent code of the division above, empty for the nation
/// @param level 0 nation, 1 province, 2 city, 3 county
/// @param name full Chinese name
/// @param nameEn English name or pinyin
/// @param lon label point
/// @param lat label point
/// @param west box
/// @param south box
/// @param east box
/// @param north box
public record Region(
    String adcode,
    String parent,
    int level,
    String name,
    String nameEn,
    double lon,
    double lat,
    double west,
    double south,
    double east,
    double north) {}
