package dev.huishang.domain.standards;

import dev.huishang.domain.explain.Derivation;
import dev.huishang.domain.explain.Derivation.Step;
import dev.huishang.domain.explain.Said;
import dev.huishang.domain.standards.AirJudge.Judgement;
import dev.huishang.domain.standards.AirJudge.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Says how an air quality index came about.
record AqiDerivation(Judgement judgement) {

  Derivation derivation() {
    var aqi = judgement.aqi();
    var daily = judgement.span() == Span.DAILY;
    return new Derivation(
        Said.of(
            daily
                ? "空气质量指数(日报) / air quality index of a day"
                : "空气质量指数(实时报) / air quality index of an hour"),
        value(aqi),
        judgement.edition().title(),
        Said.of("表1、表2 / tables 1 and 2"),
        judgement.items().stream().map(Iaqi::input).toList(),
        steps(aqi),
        judgement.items().stream().map(this::part).toList());
  }

  private static Said value(Aqi aqi) {
    if (aqi.value() == null) {
      return Said.NOTHING;
    }
    var index = Said.same(String.valueOf(aqi.value()));
    return aqi.level() == null
        ? index
        : index.then(" ").then(new Said(aqi.level().zh(), aqi.level().en()));
  }

  private List<Step> steps(Aqi aqi) {
    var steps = new ArrayList<Step>();
    steps.add(
        new Step(
            Said.of("按数据日期选用版本 / the edition follows the date of the data"),
            judgement.date() + " → " + judgement.edition().title() + " (" + since() + ")"));
    steps.add(
        new Step(
            Said.of("AQI 为各分指数的最大值 / the AQI is the greatest individual index"),
            judgement.items().stream()
                .filter(Iaqi.Index.class::isInstance)
                .map(Iaqi.Index.class::cast)
                .filter(i -> i.indicator().decides())
                .map(i -> i.indicator().name() + " " + i.index())
                .collect(Collectors.joining(", "))));
    if (!aqi.missing().isEmpty()) {
      steps.add(new Step(Said.of("缺测的污染物 / pollutants missing"), names(aqi.missing())));
    }
    if (aqi.notPublished()) {
      steps.add(
          new Step(
              Said.of(
                  "5.3.1: 缺项时 AQI 大于限值才发布 / 5.3.1: with one missing an AQI is published only above"),
              judgement.edition().rules().withMissingAbove() + " → NA"));
    }
    if (aqi.value() != null) {
      steps.add(
          new Step(
              Said.of(
                  "首要污染物: AQI 大于 %d 时分指数最大者 / primary pollutants: the greatest, above %<d"
                      .formatted(judgement.edition().rules().primaryAbove())),
              aqi.primary().isEmpty() ? Said.of("无 / none") : Said.same(names(aqi.primary()))));
    }
    if (!aqi.exceeding().isEmpty()) {
      steps.add(
          new Step(
              Said.of(
                  "超标污染物: 分指数大于 %d / exceeding: individual index above %<d"
                      .formatted(judgement.edition().rules().exceedingAbove())),
              names(aqi.exceeding())));
    }
    return List.copyOf(steps);
  }

  private String since() {
    var edition = judgement.edition();
    return edition.from() + " – " + (edition.until() == null ? "" : edition.until());
  }

  private static String names(List<Pollutant> pollutants) {
    return pollutants.stream().map(Pollutant::label).collect(Collectors.joining(", "));
  }

  private Derivation part(Iaqi item) {
    var input = item.input();
    return new Derivation(
        Said.of("分指数 / individual index").then(" " + input.name()),
        Said.same(item instanceof Iaqi.Index index ? String.valueOf(index.index()) : ""),
        judgement.edition().title(),
        Said.of("表1 / table 1"),
        List.of(input),
        switch (item) {
          case Iaqi.Index(_, var indicator, var value, int index) ->
              List.of(
                  new Step(
                      Said.of("GB/T 8170 四舍六入五成双 / GB/T 8170: round half to even first"),
                      input.value() + " → " + value.toPlainString()),
                  new Step(
                      Said.of(
                          indicator.decides()
                              ? "分段线性, 向上进位取整 / linear within the segment, rounded up"
                              : "滑动平均只列分指数 / a moving mean has no part in the AQI"),
                      segment(indicator.row(), indicator.row().steps(value), index)));
          case Iaqi.Beyond(_, var indicator, var value) ->
              List.of(
                  new Step(
                      Said.of("高于末段, 不计算分指数 / above the last breakpoint there is no index"),
                      Said.same(value.toPlainString())
                          .then(Said.of("; 改用  / ; use "))
                          .then(indicator.row().instead())));
          case Iaqi.None(_, var flaw) ->
              List.of(new Step(Said.of("不参评 / not judged"), flaw.words()));
        },
        List.of());
  }

  /// The row of the table used, with the numbers put in.
  private static String segment(IaqiRow row, int steps, int index) {
    int i = row.segment(steps);
    if (i == row.points().length) {
      return row.name() + ": > " + point(row, i - 1) + " → " + index;
    }
    int low = Math.max(i, 1) - 1;
    int high = Math.max(i, 1);
    return "%s: (%s, %s] → (%d, %d]; %d + ⌈%d × (C − %s) / (%s − %s)⌉ = %d"
        .formatted(
            row.name(),
            point(row, low),
            point(row, high),
            row.index()[low],
            row.index()[high],
            row.index()[low],
            row.index()[high] - row.index()[low],
            point(row, low),
            point(row, high),
            point(row, low),
            index);
  }

  private static String point(IaqiRow row, int number) {
    return row.limit(number).map(BigDecimal::toPlainString).orElse("");
  }
}
