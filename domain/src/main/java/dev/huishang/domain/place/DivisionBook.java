package dev.huishang.domain.place;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Division codes with their changes: an old code in a record is read as what it was then, never as
/// what has its number now.
public final class DivisionBook {
  private static final Pattern FORM = Pattern.compile("[1-9][0-9]{5}");
  private final Map<String, List<Division>> byCode;

  private final Map<String, String> beside;

  /// A book of these divisions; a code may stand in it several times, for different days.
  ///
  /// @param beside beginnings of codes the standard does not have, with the code they are counted
  ///   in
  public DivisionBook(List<Division> divisions, Map<String, String> beside) {
    this.beside = Map.copyOf(beside);
    byCode = Map.copyOf(divisions.stream().collect(Collectors.groupingBy(Division::code)));
  }

  /// What the code stands for on a day.
  public DivisionAnswer find(String stated, LocalDate day) {
    var code = stated.strip();
    var province = FORM.matcher(code).matches() ? province(code) : Optional.<Division>empty();
    if (province.isEmpty()) {
      return new DivisionAnswer.Bad(stated);
    }
    var listed = byCode.getOrDefault(code, List.of());
    for (var division : listed) {
      if (division.holds(day)) {
        return new DivisionAnswer.InForce(division);
      }
    }
    for (var division :
        listed.reversed()) { // of several lives of a code the last one before the day
      if (division.until() instanceof LocalDate until && day.isAfter(until)) {
        return new DivisionAnswer.Replaced(division, successors(division, day));
      }
    }
    return listed.isEmpty()
        ? beside(code, province.get())
        : new DivisionAnswer.NotYet(listed.getFirst(), predecessors(code, day));
  }

  private DivisionAnswer beside(String code, Division province) {
    return beside.entrySet().stream()
        .filter(e -> code.startsWith(e.getKey()))
        .flatMap(e -> byCode.getOrDefault(e.getValue(), List.of()).stream())
        .findFirst()
        .<DivisionAnswer>map(above -> new DivisionAnswer.Beside(code, above))
        .orElseGet(() -> new DivisionAnswer.NotListed(code, province));
  }

  /// Where a row with this code is counted on a day.
  public Filing filed(String stated, LocalDate day) {
    return Filing.of(find(stated, day));
  }

  /// Every division of the book.
  public Stream<Division> all() {
    return byCode.values().stream().flatMap(List::stream);
  }

  private Optional<Division> province(String code) {
    return byCode.getOrDefault(code.substring(0, 2) + "0000", List.of()).stream().findFirst();
  }

  /// Follows the changes until codes that hold on the day; a code of the file that leads nowhere on
  /// that day is left out.
  private List<Division> successors(Division old, LocalDate day) {
    Set<Division> found = new LinkedHashSet<>();
    follow(old, day, found, new LinkedHashSet<>());
    return List.copyOf(found);
  }

  private void follow(Division old, LocalDate day, Set<Division> found, Set<Division> seen) {
    if (!(old.until() instanceof LocalDate last)) {
      return;
    }
    for (var code : old.successors()) {
      for (var next : byCode.getOrDefault(code, List.of())) {
        if (next.takesOver(last) && seen.add(next)) {
          if (next.holds(day)) {
            found.add(next);
          } else {
            follow(next, day, found, seen);
          }
        }
      }
    }
  }

  private List<Division> predecessors(String code, LocalDate day) {
    return all()
        .filter(d -> d.successors().contains(code) && d.holds(day))
        .sorted(Comparator.comparing(Division::code))
        .toList();
  }
}
