package dev.huishang.app.display;

import dev.huishang.app.shell.Texts;
import dev.huishang.app.shell.chart.Chart.Band;
import dev.huishang.domain.Parameter;
import dev.huishang.domain.standards.AqiLevel;
import dev.huishang.domain.standards.IaqiRow;
import dev.huishang.domain.standards.Pollutant;
import dev.huishang.wire.data.Standards;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Classes of air values by the edition of HJ 633 in force: bands, limit, colour of one value.
record AirBands(Standards standards, Texts texts, ClassColours colours) {
  /// Breakpoint of index 100.
  private static final int GRADE_TWO = 2;

  AirBands(Standards standards, Texts texts) {
    this(standards, texts, new ClassColours());
  }

  private Optional<IaqiRow> row(Parameter p, Instant at, boolean hourly) {
    if (!standards.fits(p)) {
      return Optional.empty();
    }
    var edition = standards.aqi().edition(at);
    return Pollutant.of(p.id())
        .map(found -> (hourly ? edition.hourly() : edition.daily()).main().get(found.ordinal()));
  }

  /// Hourly concentrations from which each level counts.
  List<Band> hourly(Parameter p, Instant at) {
    var row = row(p, at, true).orElse(null);
    var bands = new ArrayList<Band>();
    for (int i = 0; row != null && i < row.points().length; i++) {
      var rules = standards.aqi().edition(at).rules();
      int next = i + 1 < row.index().length ? row.index()[i + 1] : row.index()[i] + 1;
      var level = rules.level(next);
      boolean same = !bands.isEmpty() && bands.getLast().rgb() == colours.of(level);
      if (!same) {
        bands.add(
            new Band(
                texts.name(level.zh(), level.en()),
                (double) row.points()[i] / row.perUnit(),
                colours.of(level)));
      }
    }
    return bands;
  }

  /// The hourly limit of grade II, NaN where there is none.
  double limit(Parameter p, Instant at) {
    return row(p, at, true)
        .flatMap(r -> r.limit(GRADE_TWO))
        .map(BigDecimal::doubleValue)
        .orElse(Double.NaN);
  }

  /// The level of a mean of an hour or a day; empty where the standard gives none.
  Optional<AqiLevel> level(Parameter p, Instant at, double value, boolean hourly) {
    var rules = standards.aqi().edition(at).rules();
    return row(p, at, hourly)
        .map(r -> r.index(r.steps(value)))
        .filter(index -> index >= 0)
        .map(rules::level);
  }

  /// Colour of a level, or of none.
  int rgb(Optional<AqiLevel> level) {
    return level.map(colours::of).orElse(colours.unclassed());
  }
}
