package dev.huishang.map.files;

import dev.huishang.map.drawing.Place;
import java.util.function.Predicate;

/// Judges whether a file of valid places has latitude and longitude exchanged, as happens in the
/// far west: 43.8, 87.6 is Ürümqi and, exchanged, a place near the pole. The file looks exchanged
/// when more than half of its first 2,000 places lie inside our outline after an exchange and fewer
/// than a tenth of those as they stand. It only warns.
public final class SwapPattern {
  private static final int MOST = 2_000;

  /// True where the file looks exchanged.
  ///
  /// @param inside says whether a place lies inside our outline
  public static boolean looksSwapped(Incoming file, Predicate<Place> inside) {
    var places =
        file.features().stream().flatMap(f -> f.shape().places().stream()).limit(MOST).toList();
    long stand = places.stream().filter(inside).count();
    long swapped =
        places.stream()
            .filter(p -> Place.isPlace(p.lat(), p.lon()))
            .map(p -> new Place(p.lat(), p.lon()))
            .filter(inside)
            .count();
    return swapped * 2 > places.size() && stand * 10 < swapped;
  }

  private SwapPattern() {}
}
