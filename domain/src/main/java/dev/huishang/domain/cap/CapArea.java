package dev.huishang.domain.cap;

import java.util.List;

/// A place the message is for (CAP 1.2, 3.2.4). Shapes are kept as they came; [CapShape] reads
/// them.
///
/// @param desc `areaDesc`
/// @param polygons each a list of `lat,lon` pairs
/// @param circles each `lat,lon radius`, radius in kilometres
/// @param geocodes codes, for example of GB/T 2260
/// @param altitude `altitude` in feet above mean sea level as stated, empty for none
/// @param ceiling `ceiling` in feet as stated, empty for none
public record CapArea(
    String desc,
    List<String> polygons,
    List<String> circles,
    List<CapPair> geocodes,
    String altitude,
    String ceiling) {}
