package dev.huishang.domain.incident;

import dev.huishang.domain.IncidentGrade;
import dev.huishang.domain.explain.Said;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One deadline of a report.
///
/// @param id code of it
/// @param authority whose rule it is, in both languages
/// @param division two to six digits of the place it holds in, empty for the whole country
/// @param from first day it holds, Beijing date
/// @param grades grades it holds for
/// @param by who reports
/// @param to who gets the report
/// @param within time allowed, null where the rule says promptly and gives no figure
/// @param start what starts it
/// @param medium how the report is given
/// @param standard number of the rule
/// @param clause where in it
public record ClockRule(
    String id,
    Said authority,
    String division,
    LocalDate from,
    Set<IncidentGrade> grades,
    Said by,
    Said to,
    @Nullable Duration within,
    Start start,
    Medium medium,
    String standard,
    String clause) {
  public ClockRule {
    grades = Set.copyOf(grades);
  }

  /// What starts a clock.
  public enum Start {
    /// The bureau discovered the incident or was told of it (发现或者得知).
    DISCOVERED,
    /// The provincial department received the report and verified it.
    RECEIVED,
    /// The ministry received the report.
    MINISTRY
  }

  /// How a report is given.
  public enum Medium {
    /// By telephone; a written one must follow.
    PHONE,
    /// In writing.
    WRITTEN
  }

  /// True for the rule of a place, which stands beside the national one.
  public boolean local() {
    return !division.isEmpty();
  }

  /// True where it holds in this division on this day.
  boolean rules(String place, LocalDate day) {
    return place.startsWith(division) && !day.isBefore(from);
  }

  /// Grades it holds for, worst first.
  public List<IncidentGrade> sorted() {
    return grades.stream().sorted().toList();
  }
}
