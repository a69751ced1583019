package dev.huishang.domain.place;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A division code of GB/T 2260 with the time it holds. Where only the year of a change is known
/// both codes hold in that year.
///
/// @param code six digits
/// @param name name it stands for
/// @param from first day it may stand in data, null where older than the file
/// @param until last day it may stand in data, null while in force
/// @param successors codes its area has now, several where it was divided
/// @param confidence `H` two sources agree or the list in force, `M` one source, `L` the sources
///   give times that do not meet
public record Division(
    String code,
    String name,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    List<String> successors,
    String confidence) {
  public Division {
    successors = List.copyOf(successors);
  }

  boolean holds(LocalDate date) {
    return (from == null || !date.isBefore(from)) && (until == null || !date.isAfter(until));
  }

  /// True when it took over on the last day of the other: a code that was reused meanwhile, or
  /// later, is another division.
  boolean takesOver(LocalDate last) {
    return (from == null || !from.isAfter(last)) && (until == null || until.isAfter(last));
  }
}
