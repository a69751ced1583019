package dev.huishang.app.display;

import dev.huishang.app.shell.Texts;
import dev.huishang.domain.Observation;
import dev.huishang.domain.Parameter;
import dev.huishang.domain.Station;
import dev.huishang.domain.standards.ItemScale;
import dev.huishang.domain.standards.Pollutant;
import dev.huishang.domain.standards.WaterClass;
import dev.huishang.domain.standards.WaterStandard;
import dev.huishang.wire.data.Standards;
import java.math.BigDecimal;

/// What a standard says of one value: air its individual index with the level (HJ 633 4.2), water
/// the class of the single item (GB 3838, GB/T 14848), each with the limit it is read against.
record Verdicts(Standards standards, Texts texts, ClassColours colours) {
  Verdicts(Standards standards, Texts texts) {
    this(standards, texts, new ClassColours());
  }

  /// Index 100 in the breakpoints of HJ 633: the limit of grade II.
  private static final int GRADE_TWO = 2;

  /// Class III, the limit of good water.
  private static final int CLASS_THREE = 2;

  /// One judgement.
  ///
  /// @param text figure and class, empty where nothing is classed
  /// @param rgb colour of the class
  /// @param limit the limit with its sign, empty where the standard gives none
  record Verdict(String text, int rgb, String limit) {
    private static final Verdict NONE = new Verdict("", 0, "");
  }

  /// The judgement of this value of this station.
  Verdict of(Station station, Observation o, Parameter parameter) {
    if (!o.valid() || !(o.val() instanceof Double value)) {
      return Verdict.NONE;
    }
    if (!standards.fits(parameter)) {
      var wanted = standards.unit(parameter.kind(), parameter.id()).orElse("");
      return new Verdict(
          texts.name(PointRules.UNFIT, PointRules.UNFIT_EN), colours.unclassed(), "≠ " + wanted);
    }
    return switch (station.kind()) {
      case AIR -> air(o, value);
      case SURFACE_WATER -> water(standards.surface(), station, parameter, value);
      case GROUNDWATER -> water(standards.ground(), station, parameter, value);
      case SOURCE, NUCLEAR, RADIATION -> Verdict.NONE;
    };
  }

  private Verdict air(Observation o, double value) {
    var found = Pollutant.of(o.param());
    if (found.isEmpty()) {
      return Verdict.NONE;
    }
    var pollutant = found.get();
    var edition = standards.aqi().edition(o.at());
    var row = edition.hourly().main().get(pollutant.ordinal());
    int steps = row.steps(value);
    int index = row.index(steps);
    var limit = row.limit(GRADE_TWO).map(l -> "≤ " + l.toPlainString()).orElse("");
    if (index < 0) { // said, for without a word a very high value would look like none
      var word = texts.get(steps < 0 ? "verdict.impossible" : "verdict.beyond");
      return new Verdict(word, colours.unclassed(), limit);
    }
    var level = edition.rules().level(index);
    return new Verdict(index + " " + texts.name(level.zh(), level.en()), colours.of(level), limit);
  }

  private Verdict water(WaterStandard standard, Station station, Parameter p, double value) {
    var found = standard.classOf(p.id(), value, "LAKE".equals(station.body()));
    if (found.isEmpty()) {
      return Verdict.NONE;
    }
    WaterClass waterClass = found.get();
    var limit =
        standard.item(p.id(), "LAKE".equals(station.body())).map(i -> limit(i.scale())).orElse("");
    return new Verdict(waterClass.sign(), colours.of(waterClass), limit);
  }

  /// The limit as the standard prints it.
  private static String limit(ItemScale scale) {
    return scale instanceof ItemScale.Ordered ordered
            && ordered.limit(CLASS_THREE) instanceof BigDecimal limit
        ? (ordered.lowerIsBetter() ? "≤ " : "≥ ") + limit.stripTrailingZeros().toPlainString()
        : "";
  }
}
