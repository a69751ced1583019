package dev.huishang.app.display;

import dev.huishang.map.StationPicture;
import java.util.List;
import java.util.Set;

/// What the map shows of the chosen networks.
///
/// @param points all stations as judged at that instant
/// @param picture the chosen ones as marks; the same object while nothing looks different
/// @param networks the chosen networks
/// @param coverage how many have a current value, how many there are, how many ever had a value
/// @param asOf data time in words
/// @param marking words that must stand on the map
record MapAnswer(
    Points points,
    StationPicture picture,
    Set<String> networks,
    int[] coverage,
    String asOf,
    List<String> marking) {}
