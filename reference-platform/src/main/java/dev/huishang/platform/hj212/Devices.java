package dev.huishang.platform.hj212;

import dev.huishang.domain.hj212.Keys;
import dev.huishang.domain.hj212.SegmentCipher;
import dev.huishang.domain.hj212.SourceUnits;
import dev.huishang.wire.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import tools.jackson.databind.JsonNode;

/// What is known of devices beforehand, by MN: the station they stand for, the units they really
/// send, and the key of those that protect their data.
///
/// A device that is not in it is not turned away: the gateway is where a new or exchanged logger is
/// noticed first, and a logger without an answer only sends again. Its frames are answered and its
/// values, read as the standard prints, are held aside under its MN: kept, readable as a
/// datastream, counted in the stream `gateway` as not registered, and shown so in the integration
/// view. There is no station for it, so nothing of it is on the map, in a class, or in a coverage:
/// where it stands and what it watches nobody has said, and neither is guessed. Once the file names
/// its station, what it sends from then on goes there.
///
/// @param byMn the devices
public record Devices(Map<String, Device> byMn) {
  /// No device is known beforehand.
  public static final Devices NONE = new Devices(Map.of());

  /// One device.
  ///
  /// @param station id of its station
  /// @param units unit by factor code, where it sends another than the table prints
  /// @param key key of its protected data, as hexadecimal digits; empty for none
  public record Device(String station, Map<String, String> units, Optional<String> key) {}

  /// Reads a file of the shape `[{"mn": "...", "station": "S1", "units": {"a34004": "µg/m³"},
  /// "key": "32 hexadecimal digits"}]`; all but `mn` may be missing.
  ///
  /// @throws IllegalArgumentException when it is not of this shape
  public static Devices read(Path file) {
    try {
      Map<String, Device> byMn = new HashMap<>();
      for (var row : Json.MAPPER.readTree(Files.readAllBytes(file))) {
        var mn = row.path("mn").asString("");
        if (mn.isEmpty()) {
          throw new IllegalArgumentException(file + ": a device without mn");
        }
        byMn.put(mn, device(row, mn));
      }
      return new Devices(Map.copyOf(byMn));
    } catch (IOException e) {
      throw new UncheckedIOException("devices " + file, e);
    }
  }

  private static Device device(JsonNode row, String mn) {
    Map<String, String> units = new HashMap<>();
    row.path("units").properties().forEach(u -> units.put(u.getKey(), u.getValue().asString()));
    var key = Optional.of(row.path("key").asString("")).filter(k -> !k.isEmpty());
    key.ifPresent(HexFormat.of()::parseHex); // a wrong one is found now, not with the first frame
    return new Device(row.path("station").asString(mn), Map.copyOf(units), key);
  }

  /// True when the file names the device.
  boolean registered(String mn) {
    return byMn.containsKey(mn);
  }

  /// Station of a device.
  String station(String mn) {
    var device = byMn.get(mn);
    return device == null ? mn : device.station();
  }

  /// Units stated for the devices.
  SourceUnits units() {
    return (mn, code) -> Optional.ofNullable(byMn.get(mn)).map(device -> device.units().get(code));
  }

  /// Keys of the devices, with the SM4 that is on the class path, if any.
  Keys keys() {
    var cipher = ServiceLoader.load(SegmentCipher.class).findFirst().orElse(SegmentCipher.NONE);
    return new Keys(
        cipher,
        mn -> Optional.ofNullable(byMn.get(mn)).flatMap(Device::key).map(HexFormat.of()::parseHex));
  }
}
