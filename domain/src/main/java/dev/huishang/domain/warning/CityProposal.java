package dev.huishang.domain.warning;

import dev.huishang.domain.WarningColor;
import dev.huishang.domain.explain.Derivation;
import dev.huishang.domain.explain.Derivation.Input;
import dev.huishang.domain.explain.Derivation.Step;
import dev.huishang.domain.explain.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the forecast of a city asks for, beside what is in force there. The console proposes; the
/// city issues.
///
/// @param series days of the running episode and those to come
/// @param verdict what the ladder says of them
/// @param inForce colour in force, null for none
/// @param action the difference
/// @param derivation how it came about
public record CityProposal(
    Series series,
    Verdict verdict,
    @Nullable WarningColor inForce,
    Action action,
    Derivation derivation) {

  /// Judges a city.
  ///
  /// @param forecast the forecast, with days that are over where it has them
  /// @param inForce colour in force, null for none
  /// @param today Beijing date
  public static CityProposal of(
      WarningLadder ladder, Series forecast, @Nullable WarningColor inForce, LocalDate today) {
    var series = ladder.running(forecast, today);
    var verdict = ladder.judge(series);
    var action = new WarningLife(ladder).next(inForce, series, today);
    return new CityProposal(
        series, verdict, inForce, action, how(ladder, verdict, inForce, action, today));
  }

  private static Derivation how(
      WarningLadder ladder,
      Verdict verdict,
      @Nullable WarningColor inForce,
      Action action,
      LocalDate today) {
    var colour = WarningLadder.name(inForce);
    var steps = new ArrayList<Step>();
    steps.add(
        new Step(
            Said.of("预警级别与在发预警比较 / the colour asked for beside the colour in force"),
            WarningLadder.name(verdict.color()).then(" ↔ ").then(colour)));
    if (inForce != null) {
      int hours = ladder.figures().liftHours();
      steps.add(
          new Step(
              new Said(
                  "改善须持续 " + hours + " 小时以上方可解除",
                  "lifted when it stays better for " + hours + " h or more"),
              action.words()));
    }
    return new Derivation(
        Said.of("与在发预警之差 / difference from the warning in force"),
        action.words(),
        ladder.standard(),
        Said.same(ladder.clause()),
        List.of(
            new Input("in force", colour.zh(), "", "", Said.of("在发预警 / in force"), colour),
            new Input("today", Said.of("北京日期 / Beijing date"), today.toString(), "")),
        steps,
        List.of(verdict.derivation()));
  }
}
