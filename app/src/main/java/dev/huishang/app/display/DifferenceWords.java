package dev.huishang.app.display;

import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.Texts;
import dev.huishang.domain.Connectivity;
import dev.huishang.domain.period.Period;
import dev.huishang.domain.period.SpringFestivals;
import dev.huishang.domain.rules.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A difference in words: both periods with what is held of them, the rule, the sum, and why there
/// is nothing where there is nothing.
record DifferenceWords(Room room, CompareRules rules, SpringFestivals festivals) {
  private Texts texts() {
    return room.texts();
  }

  String quantity(String id) {
    return texts().or("theme.quantity-name." + id, id);
  }

  String first(Difference d) {
    return side("compare.first", d, d.ask().period(), d.first(), d.heldFirst());
  }

  String second(Difference d) {
    return side("compare.second", d, d.other().period(), d.second(), d.heldSecond());
  }

  private String side(String key, Difference d, Period period, double[] means, int held) {
    return texts().or(key, key)
        + " "
        + new SideWords(texts()).period(period)
        + " · "
        + texts()
            .get(
                "compare.complete",
                texts().get("map.coverage", Difference.known(means), means.length))
        + (period.hours() == 1
            ? ""
            : " · "
                + texts().get("compare.hours", held, period.hours(), rules.least(period.hours())))
        + " · "
        + quantity(d.ask().quantity());
  }

  /// By which rule the other period was found.
  String rule(Difference d) {
    var day = d.ask().period().day();
    var rule = d.other().rule();
    var text =
        texts()
            .get(
                "compare.rule." + rule.name(),
                day.toString(),
                d.other().period().day().toString(),
                festivals.apart(day).map(n -> n >= 0 ? "+" + n : "−" + -n).orElse("—"),
                festivals.before(),
                festivals.after());
    return texts().get("compare.rule", text);
  }

  /// How many rose, fell, stayed, are missing; and the means of those with both.
  String sum(Difference d) {
    var sum = d.sum(rules.decimals(d.ask().quantity()));
    int decimals = rules.decimals(d.ask().quantity());
    var words = new Words(texts().isChinese());
    return texts()
            .get(
                "compare.sum",
                sum.rising(),
                sum.falling(),
                sum.equal(),
                words.figure(d.ask().threshold(), decimals),
                unit(d),
                sum.gaps())
        + (sum.both() == 0
            ? ""
            : texts()
                .get(
                    "compare.mean",
                    sum.both(),
                    words.figure(sum.meanSecond(), decimals),
                    words.figure(sum.meanFirst(), decimals),
                    DifferenceQuestion.signed(
                        Difference.rounded(sum.meanFirst(), sum.meanSecond(), decimals), decimals),
                    unit(d)));
  }

  String unit(Difference d) {
    return d.unit().replace("ug/", "µg/");
  }

  /// Why nothing is drawn, or what is lacking; empty where everything is there.
  String why(Difference d, Instant now) {
    var all = new ArrayList<String>();
    lacking("compare.first", d.ask().period(), d.heldFirst(), now, all);
    lacking("compare.second", d.other().period(), d.heldSecond(), now, all);
    var sum = d.sum(rules.decimals(d.ask().quantity()));
    if (all.isEmpty() && sum.both() > 0 && sum.rising() + sum.falling() == 0) {
      all.add(texts().get("compare.all-equal"));
    } else if (all.isEmpty() && sum.both() == 0) {
      all.add(texts().get("compare.no-pair"));
    }
    return String.join("\n", all);
  }

  private void lacking(String key, Period period, int held, Instant now, List<String> all) {
    if (held == period.hours()) {
      return;
    }
    var side = texts().or(key, key);
    var oldest = now.minus(room.past().keep());
    if (period.to().isAfter(now)) {
      all.add(texts().get("compare.not-over", side));
    } else if (period.from().isBefore(oldest)) {
      all.add(
          texts()
              .get(
                  "compare.too-old",
                  side,
                  room.past().keep().toDays(),
                  new Words(texts().isChinese()).time(oldest)));
    } else if (room.link().get().state() == Connectivity.OFFLINE) {
      all.add(texts().get("compare.offline", side, held, period.hours()));
    } else {
      all.add(texts().get("compare.coming", side, held, period.hours()));
    }
  }

  /// What the colours mean, most first.
  LegendPart legend(Difference d) {
    int decimals = rules.decimals(d.ask().quantity());
    var steps = rules.steps(d.ask().quantity());
    var words = new Words(texts().isChinese());
    var entries = new ArrayList<LegendPart.Entry>();
    for (int i = steps.length - 1; i >= 0; i--) {
      entries.add(
          new LegendPart.Entry(
              rules.more().get(i), "≥ +" + words.figure(steps[i], decimals), false));
    }
    for (int i = 0; i < steps.length; i++) {
      entries.add(
          new LegendPart.Entry(
              rules.less().get(i), "≤ −" + words.figure(steps[i], decimals), false));
    }
    return new LegendPart(
        texts().get("compare.legend", quantity(d.ask().quantity()), unit(d)),
        entries,
        List.of(texts().get("compare.legend-how", words.figure(d.ask().threshold(), decimals))),
        "");
  }

  /// What a station has in both periods.
  String picked(Difference d, int station) {
    for (int i = 0; i < d.ids().length; i++) {
      if (d.ids()[i] == station) {
        int decimals = rules.decimals(d.ask().quantity());
        var words = new Words(texts().isChinese());
        double by = Difference.rounded(d.first()[i], d.second()[i], decimals);
        var s = d.stations().all().get(station);
        return texts()
            .get(
                "compare.delta",
                texts().name(s.name(), s.nameEn()),
                words.figure(d.second()[i], decimals),
                words.figure(d.first()[i], decimals),
                Double.isNaN(by)
                    ? texts().get("compare.gap")
                    : DifferenceQuestion.signed(by, decimals) + " " + unit(d));
      }
    }
    return "";
  }
}
