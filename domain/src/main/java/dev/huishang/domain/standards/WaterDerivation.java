package dev.huishang.domain.standards;

import dev.huishang.domain.explain.Derivation;
import dev.huishang.domain.explain.Derivation.Step;
import dev.huishang.domain.explain.Said;
import dev.huishang.domain.standards.WaterJudge.Judgement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// Says how a water class came about.
record WaterDerivation(Judgement judgement) {
  private static final WaterClass[] CLASSES = WaterClass.values();

  Derivation derivation() {
    boolean surface = judgement.standard().words();
    return new Derivation(
        Said.of(
            !surface
                ? "地下水质量类别 / class of groundwater"
                : judgement.lake()
                    ? "湖库水质类别 / class of a lake or reservoir"
                    : "河流断面水质类别 / class of a river section"),
        value(surface),
        judgement.standard().id(),
        Said.of(surface ? "表1; 环办〔2011〕22号 / table 1; 环办〔2011〕22号" : "表1 / table 1"),
        judgement.items().stream().map(ItemVerdict::input).toList(),
        steps(),
        judgement.items().stream().map(this::part).toList());
  }

  private Said value(boolean words) {
    return switch (judgement.outcome()) {
      case SectionClass.Of(var found, _) ->
          words
              ? sign(found.sign()).then(new Said(" " + found.word(), " " + found.wordEn()))
              : sign(found.sign());
      case SectionClass.Between(var best, var worst, _) ->
          sign(best.sign() + "–" + worst.sign()).then(Said.of(", 未定 / , open"));
      case SectionClass.None() -> Said.NOTHING;
    };
  }

  private static Said sign(String sign) {
    return new Said(sign + "类", "class " + sign);
  }

  private List<Step> steps() {
    var steps = new ArrayList<Step>();
    steps.add(
        new Step(
            Said.of("单因子评价: 最差项目定类 / the worst item decides"),
            switch (judgement.outcome()) {
              case SectionClass.Of(var found, var deciding) ->
                  Said.same(
                      found.sign()
                          + (deciding.isEmpty() ? "" : ": " + String.join(", ", deciding)));
              case SectionClass.Between(_, _, var open) ->
                  Said.of("检出限过高, 不能定类: / detection limits too high to tell:")
                      .then(" " + String.join(", ", open));
              case SectionClass.None() -> Said.of("无可评项目, 无类别 / nothing to judge, no class");
            }));
    if (judgement.items().stream().anyMatch(i -> i instanceof ItemVerdict.Beside)) {
      steps.add(
          new Step(
              Said.of(
                  "水温、总氮、粪大肠菌群不参评 / temperature, total nitrogen, faecal coliform decide nothing"),
              Said.of("单独列出 / reported beside the class")));
    }
    return List.copyOf(steps);
  }

  private Derivation part(ItemVerdict verdict) {
    var input = verdict.input();
    return new Derivation(
        switch (verdict) {
          case ItemVerdict.Classed c -> name(c.item());
          case ItemVerdict.Between b -> name(b.item());
          case ItemVerdict.Beside b -> name(b.item());
          case ItemVerdict.None _ -> Said.same(input.name());
        },
        Said.same(
            switch (verdict) {
              case ItemVerdict.Classed c -> sign(c.index());
              case ItemVerdict.Between b -> sign(b.best()) + "–" + sign(b.worst());
              case ItemVerdict.Beside b -> sign(b.index());
              case ItemVerdict.None _ -> "";
            }),
        judgement.standard().id(),
        Said.of("表1 / table 1"),
        List.of(input),
        switch (verdict) {
          case ItemVerdict.Classed c -> classed(c);
          case ItemVerdict.Between b ->
              List.of(
                  limits(b.item(), input.value()),
                  new Step(
                      Said.of("低于检出限 / below the detection limit"),
                      Said.of("不取数值 / no number is taken")));
          case ItemVerdict.Beside b ->
              List.of(
                  limits(b.item(), input.value()),
                  new Step(Said.of("不参评 / no part in the class"), Said.of("单列 / beside")));
          case ItemVerdict.None(_, var flaw) ->
              List.of(new Step(Said.of("不参评 / not judged"), flaw.words()));
        },
        List.of());
  }

  private static Said name(ItemLimits item) {
    return new Said(item.name().zh(), item.name().en());
  }

  private static String sign(int index) {
    return CLASSES[index].sign();
  }

  private static List<Step> classed(ItemVerdict.Classed verdict) {
    var steps = new ArrayList<Step>();
    steps.add(limits(verdict.item(), verdict.input().value()));
    if (verdict.uncertain()) {
      steps.add(
          new Step(
              Said.of("标准对此类与更差一类未作区分 / the standard does not tell this class from the next worse"),
              Said.of("按较好一类并标记 / the better one, flagged")));
    }
    if (verdict.exceeds() instanceof BigDecimal times) {
      steps.add(
          new Step(
              new Said(
                  "超标倍数 (值 − Ⅲ类限值) / Ⅲ类限值",
                  "multiple above the limit of class III: (value − limit) / limit"),
              times.setScale(2, RoundingMode.HALF_EVEN).toPlainString()));
    }
    return List.copyOf(steps);
  }

  /// The row of the table: the limits the value was compared with.
  private static Step limits(ItemLimits item, String value) {
    var row =
        switch (item.scale()) {
          case ItemScale.Ordered(boolean lower, var limits, _) -> {
            var cells = new ArrayList<String>();
            for (int i = 0; i < limits.size(); i++) {
              var limit = limits.get(i);
              if (limit != null) {
                cells.add(
                    sign(i) + (lower ? " ≤ " : " ≥ ") + limit.stripTrailingZeros().toPlainString());
              }
            }
            yield String.join(", ", cells) + " " + item.unit();
          }
          case ItemScale.Ranges(var ranges) ->
              String.join(", ", ranges.stream().map(WaterDerivation::range).toList());
          case ItemScale.Words(var accepted) -> sign(0) + " = " + accepted;
        };
    return new Step(Said.of("限值, 按原值比较 / limits, compared as reported"), value + ": " + row);
  }

  private static String range(ItemScale.ClassRange range) {
    return sign(range.classIndex())
        + (range.fromIn() ? " [" : " (")
        + range.from().toPlainString()
        + ", "
        + range.to().toPlainString()
        + (range.toIn() ? "]" : ")");
  }
}
