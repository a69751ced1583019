package dev.huishang.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Names that no division carries: seas, islands, lakes, rivers, neighbours.
final class PlaceNames {
  /// One name. Rivers have no place of their own here; they are lettered along their line.
  ///
  /// @param kind sea, island, lake, abroad, river
  /// @param from zoom it appears at
  /// @param to zoom it goes at
  record Name(String kind, String zh, String en, double lon, double lat, double from, double to) {
    String in(String language) {
      return language.equals("en") ? en : zh;
    }

    boolean at(double zoom) {
      return zoom >= from && zoom < to;
    }
  }

  static List<Name> load() {
    try (var in = PlaceNames.class.getResourceAsStream("names.csv");
        var reader =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(in, "names.csv is missing"), StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(PlaceNames::row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("names.csv cannot be read", e);
    }
  }

  private static Name row(String line) {
    var cells = line.split(",", -1);
    return new Name(
        cells[0],
        cells[1],
        cells[2],
        Double.parseDouble(cells[3]),
        Double.parseDouble(cells[4]),
        Double.parseDouble(cells[5]),
        Double.parseDouble(cells[6]));
  }

  private PlaceNames() {}
}
