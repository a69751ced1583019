package dev.huishang.app.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is wrong in one field of a layout.
///
/// @param field where: `name`, `break-in`, `screens`, `part` or `seconds`
/// @param seat index of the window, -1 where the field belongs to none
/// @param page index of the page, -1 where the field belongs to none
/// @param key of the sentence that says it
/// @param bound the number the sentence names
record Fault(String field, int seat, int page, String key, int bound) {
  private static final int LONGEST_NAME = 30;
  private static final int LONGEST_TURN = 86_400;
  private static final int LONGEST_BREAK_IN = 3_600;

  /// All of them in the order of the form.
  static List<Fault> of(LayoutDraft layout, List<LayoutDraft> all) {
    var faults = new ArrayList<Fault>();
    name(layout, all).ifPresent(faults::add);
    number("break-in", -1, -1, layout.breakIn(), 1, LONGEST_BREAK_IN).ifPresent(faults::add);
    if (layout.seats().isEmpty()) {
      faults.add(new Fault("screens", -1, -1, "walls.fault.no-page", 0));
    }
    for (int seat = 0; seat < layout.seats().size(); seat++) {
      var pages = layout.seats().get(seat).pages();
      for (int page = 0; page < pages.size(); page++) {
        if (pages.get(page).part().isEmpty()) {
          faults.add(new Fault("part", seat, page, "walls.fault.no-part", 0));
        }
        number("seconds", seat, page, pages.get(page).seconds(), Page.SHORTEST, LONGEST_TURN)
            .ifPresent(faults::add);
      }
    }
    return List.copyOf(faults);
  }

  private static Optional<Fault> name(LayoutDraft layout, List<LayoutDraft> all) {
    var name = layout.name().strip();
    var key =
        name.isEmpty()
            ? "walls.fault.no-name"
            : name.length() > LONGEST_NAME
                ? "walls.fault.name-long"
                : all.stream().filter(other -> other.name().strip().equals(name)).count() > 1
                    ? "walls.fault.name-twice"
                    : "";
    return key.isEmpty()
        ? Optional.empty()
        : Optional.of(new Fault("name", -1, -1, key, LONGEST_NAME));
  }

  private static Optional<Fault> number(
      String field, int seat, int page, String typed, int least, int most) {
    var number = Numbers.of(typed);
    if (number.isEmpty()) {
      return Optional.of(new Fault(field, seat, page, "walls.fault.no-number", least));
    }
    int n = number.getAsInt();
    return n < least
        ? Optional.of(new Fault(field, seat, page, "walls.fault.too-short", least))
        : n > most
            ? Optional.of(new Fault(field, seat, page, "walls.fault.too-long", most))
            : Optional.empty();
  }
}
