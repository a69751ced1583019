package dev.huishang.app.display;

import dev.huishang.domain.Observation;
import dev.huishang.domain.Parameter;
import dev.huishang.domain.PointKind;
import dev.huishang.domain.Station;
import dev.huishang.domain.rules.Freshness;
import dev.huishang.domain.rules.Words;
import dev.huishang.domain.standards.Pollutant;
import dev.huishang.domain.standards.WaterStandard;
import dev.huishang.wire.data.Standards;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// What its own standard says of a station: air by HJ 633, surface water by GB 3838, groundwater by
/// GB/T 14848. Values no standard classes keep their figure and a neutral colour.
final class PointRules {
  /// Said in place of a class where a value comes in a unit the standard does not read.
  static final String UNFIT = "单位不符";

  static final String UNFIT_EN = "unit does not fit";
  private final Standards standards;
  private final ClassColours colours = new ClassColours();
  private final Map<String, Parameter> parameters = new HashMap<>();
  private final Map<PointKind, List<Parameter>> byKind = new EnumMap<>(PointKind.class);
  private final Map<Parameter, Boolean> fits = new ConcurrentHashMap<>();
  private final Words words = new Words(true);

  PointRules(Standards standards, List<Parameter> all) {
    this.standards = standards;
    for (var parameter : all) {
      parameters.put(parameter.id(), parameter);
      byKind.computeIfAbsent(parameter.kind(), k -> new ArrayList<>()).add(parameter);
    }
  }

  /// What is measured at points of this kind.
  List<Parameter> of(PointKind kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  /// The state of a station at this instant.
  ///
  /// @param values newest value per parameter
  Point point(Station station, List<Observation> values, Instant now) {
    var newest =
        values.stream().filter(o -> o.val() != null).map(Observation::at).max(Instant::compareTo);
    var at = newest.orElse(null);
    var cadence = values.isEmpty() ? null : parameter(values.getFirst().param());
    var freshness =
        Freshness.of(
            at == null ? null : Duration.between(end(at, cadence), now),
            cadence == null ? null : cadence.cadence());
    var unfit = unfit(values);
    if (!unfit.isEmpty()) {
      return refused(station, values, at, freshness, unfit);
    }
    return switch (station.kind()) {
      case AIR -> air(station, values, at, freshness);
      case SURFACE_WATER -> water(station, values, at, freshness, standards.surface());
      case GROUNDWATER -> water(station, values, at, freshness, standards.ground());
      case SOURCE, NUCLEAR, RADIATION -> plain(station, values, at, freshness);
    };
  }

  /// What came with a value in a unit its standard does not read. One such parameter is enough: the
  /// class of the others alone would pass for the class of the station.
  private List<Parameter> unfit(List<Observation> values) {
    return values.stream()
        .filter(Observation::valid)
        .flatMap(o -> Optional.ofNullable(parameters.get(o.param())).stream())
        .filter(p -> !fits.computeIfAbsent(p, standards::fits))
        .toList();
  }

  private Point refused(
      Station station,
      List<Observation> values,
      @Nullable Instant at,
      Freshness freshness,
      List<Parameter> unfit) {
    return new Point(
        station,
        values,
        UNFIT,
        UNFIT_EN,
        colours.unclassed(),
        null,
        at,
        freshness,
        basis(station, at),
        List.of(),
        unfit);
  }

  private String basis(Station station, @Nullable Instant at) {
    return switch (station.kind()) {
      case AIR -> at == null ? "" : standards.aqi().edition(at).id();
      case SURFACE_WATER -> standards.surface().id();
      case GROUNDWATER -> standards.ground().id();
      case SOURCE, NUCLEAR, RADIATION -> "";
    };
  }

  /// A value stands for a period: its age counts from the end of it.
  private static Instant end(Instant at, @Nullable Parameter parameter) {
    var cadence = parameter == null ? null : parameter.cadence();
    return cadence == null ? at : at.plus(cadence);
  }

  private Point air(
      Station station, List<Observation> values, @Nullable Instant at, Freshness freshness) {
    var six = new double[Pollutant.values().length];
    Arrays.fill(six, Double.NaN);
    for (var o : values) {
      var pollutant = Pollutant.of(o.param());
      if (pollutant.isPresent() && o.valid() && o.at().equals(at)) {
        six[pollutant.get().ordinal()] = Objects.requireNonNull(o.val());
      }
    }
    var aqi = at == null ? null : standards.aqi().hourly(at, six);
    if (aqi == null || !(aqi.level() instanceof dev.huishang.domain.standards.AqiLevel level)) {
      return new Point(
          station,
          values,
          aqi == null ? "" : "NA",
          aqi == null ? "" : "NA",
          colours.unclassed(),
          null,
          at,
          freshness,
          aqi == null ? "" : aqi.edition(),
          List.of(),
          List.of());
    }
    return new Point(
        station,
        values,
        level.zh(),
        level.en(),
        colours.of(level),
        String.valueOf(aqi.value()),
        at,
        freshness,
        aqi.edition(),
        aqi.primary().stream().map(Pollutant::param).toList(),
        List.of());
  }

  private Point water(
      Station station,
      List<Observation> values,
      @Nullable Instant at,
      Freshness freshness,
      WaterStandard standard) {
    Map<String, Double> measured = new HashMap<>();
    for (var o : values) {
      if (o.valid() && o.val() instanceof Double v) {
        measured.put(o.param(), v);
      }
    }
    var result = standard.evaluate(measured, "LAKE".equals(station.body()));
    if (result.isEmpty()) {
      return new Point(
          station,
          values,
          "",
          "",
          colours.unclassed(),
          null,
          at,
          freshness,
          standard.id(),
          List.of(),
          List.of());
    }
    var found = result.get().waterClass();
    return new Point(
        station,
        values,
        found.sign(),
        found.sign(),
        colours.of(found),
        found.sign(),
        at,
        freshness,
        standard.id(),
        result.get().deciding(),
        List.of());
  }

  private Point plain(
      Station station, List<Observation> values, @Nullable Instant at, Freshness freshness) {
    String figure = null;
    if (!values.isEmpty() && values.getFirst().valid()) {
      var parameter = parameter(values.getFirst().param());
      figure = words.figure(values.getFirst().val(), parameter == null ? 1 : parameter.decimals());
    }
    return new Point(
        station,
        values,
        "",
        "",
        colours.unclassed(),
        figure,
        at,
        freshness,
        "",
        List.of(),
        List.of());
  }

  @Nullable Parameter parameter(String id) {
    return parameters.get(id);
  }
}
