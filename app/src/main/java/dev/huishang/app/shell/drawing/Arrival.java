package dev.huishang.app.shell.drawing;

import dev.huishang.app.shell.Room;
import dev.huishang.map.BorderDistance;
import dev.huishang.map.Outline;
import dev.huishang.map.drawing.Gcj02;
import dev.huishang.map.drawing.Place;
import dev.huishang.map.files.FileRefused;
import dev.huishang.map.files.Incoming;
import dev.huishang.map.files.Incoming.Doubt;
import dev.huishang.map.files.MapFile;
import dev.huishang.map.files.ShiftPattern;
import dev.huishang.map.files.SwapPattern;
import dev.huishang.wire.Feeds;
import java.nio.file.Path;
import java.util.List;

/// A file as it arrived: read and judged, nothing of it taken over.
///
/// @param file what it holds
/// @param gcj converts its places where they are in GCJ-02
record Arrival(Incoming file, Gcj02 gcj) {
  /// Reads and judges a file; takes as long as it is large.
  ///
  /// @throws FileRefused where nothing of it can be taken over
  static Arrival read(Path path, Room room) throws FileRefused {
    var file = MapFile.read(path);
    var gcj = new Gcj02(Outline.of(room.baseMap())::contains);
    if (SwapPattern.looksSwapped(file, gcj.inside())) {
      file = file.doubted(Doubt.LOOKS_SWAPPED);
    }
    boolean declared = file.gcj02() || file.features().isEmpty();
    if (!declared && pattern(room).looksShifted(file)) {
      file = file.doubted(Doubt.LOOKS_SHIFTED);
    }
    return new Arrival(file, gcj);
  }

  private static ShiftPattern pattern(Room room) {
    return new ShiftPattern(stations(room), BorderDistance.of(room.baseMap())::metres);
  }

  private static List<Place> stations(Room room) {
    return room.held().all(Feeds.STATIONS).stream()
        .filter(s -> Place.isPlace(s.lon(), s.lat()))
        .map(s -> new Place(s.lon(), s.lat()))
        .toList();
  }

  /// The file with its places in CGCS2000.
  ///
  /// @param shifted true where they are in GCJ-02
  Incoming straight(boolean shifted) {
    return shifted ? file.moved(gcj::straight) : file;
  }
}
