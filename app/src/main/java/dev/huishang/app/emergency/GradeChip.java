package dev.huishang.app.emergency;

import static dev.huishang.app.shell.Bits.label;

import dev.huishang.app.shell.Texts;
import dev.huishang.app.shell.Why;
import dev.huishang.domain.Incident;
import dev.huishang.domain.IncidentGrade;
import dev.huishang.domain.explain.Derivation;
import dev.huishang.domain.incident.GradingTable;
import dev.huishang.wire.data.GradingRules;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// The grade of an incident in its colour; a click tells how it came about, from the recorded
/// facts.
final class GradeChip {
  /// The grading table that ships with the product.
  static final GradingTable TABLE = GradingRules.load().table();

  static Label of(Incident incident, Texts texts) {
    var grade = incident.grade();
    var chip =
        label(
            texts.get(grade == null ? "emergency.grade.none" : "emergency.grade." + grade), "chip");
    chip.setStyle("-fx-background-color:" + colour(grade) + "; -fx-text-fill:#0B1220;");
    chip.setMinWidth(Label.USE_PREF_SIZE);
    chip.setId("grade-" + incident.id());
    if (derivation(incident) instanceof Derivation how) {
      Why.on(chip, how, texts);
    }
    return chip;
  }

  /// From the recorded judgement; without one, as a grade somebody judged; without a grade, from
  /// the facts known so far.
  private static @Nullable Derivation derivation(Incident incident) {
    var judged = incident.judgement();
    if (judged != null && judged.grade() == incident.grade()) {
      return TABLE.recorded(judged);
    }
    if (incident.grade() instanceof IncidentGrade grade) {
      return TABLE.stated(grade, incident.createdBy());
    }
    return incident.known().isEmpty() ? null : TABLE.gradeOf(incident.known()).derivation();
  }

  /// The four warning colours.
  static String colour(@Nullable IncidentGrade grade) {
    return switch (grade) {
      case I -> "#E5342B";
      case II -> "#FF8A00";
      case III -> "#F2C200";
      case IV -> "#2F7BFF";
      case null -> "#72829C";
    };
  }

  private GradeChip() {}
}
