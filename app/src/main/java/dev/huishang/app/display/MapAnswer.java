package dev.huishang.app.display;

import dev.huishang.map.StationPicture;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the map shows of the chosen networks.
///
/// @param points all stations as judged at that instant
/// @param picture the chosen ones as marks; the same object while nothing looks different
/// @param networks the chosen networks
/// @param coverage how many have a current value, how many there are, how many ever had a value
/// @param asOf data time, null before anything came
/// @param whole true when every stream behind the map and its tiles was loaded completely
/// @param marking words that must stand on the map
record MapAnswer(
    Points points,
    StationPicture picture,
    Set<String> networks,
    int[] coverage,
    @Nullable Instant asOf,
    boolean whole,
    List<String> marking) {}
