package dev.huishang.platform.world;

import dev.huishang.domain.KeyTask;
import dev.huishang.domain.KpiDefinition;
import dev.huishang.domain.TaskState;
import dev.huishang.domain.Unit;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Units that can be given orders, and key tasks spread over domains, regions and states.
final class Work {
  private static final String[] ORIGIN = {"督察", "领导批示", "会商", "计划"};
  private static final String[] GOAL = {
    "问题整改", "重点工程建设", "专项排查", "风险隐患治理", "能力建设", "数据联网", "达标攻坚", "监督帮扶"
  };
  private static final String[] GOAL_EN = {
    "rectification",
    "key works",
    "special survey",
    "risk control",
    "capacity building",
    "data links",
    "attainment",
    "supervision"
  };
  private static final int DAY = 86_400;
  private final Dice dice;
  private final List<Place> provinces;
  private final List<KpiDefinition> domains;

  Work(Dice dice, List<KpiDefinition> definitions) {
    this.dice = dice;
    provinces = Places.load().stream().filter(p -> p.level() == 1 && p.mainland()).toList();
    domains = definitions.stream().filter(d -> d.order() == 1).toList();
  }

  List<Unit> units() {
    var units = new ArrayList<Unit>();
    String[][] kinds = {
      {"bureau", "生态环境厅应急办", "environment bureau emergency office"},
      {"monitoring", "应急监测队", "emergency monitoring team"},
      {"rescue", "环境应急救援队", "environmental rescue team"}
    };
    for (var p : provinces) {
      for (int k = 0; k < kinds.length; k++) {
        units.add(
            new Unit(
                "unit-" + p.code() + "-" + kinds[k][0],
                1,
                p.name() + kinds[k][1],
                p.nameEn() + " " + kinds[k][2],
                kinds[k][0],
                String.valueOf(p.code()),
                p.lon() + 0.5 * (k - 1),
                p.lat() + 0.3 * (k - 1),
                true));
      }
    }
    return units;
  }

  List<KeyTask> tasks(Instant epoch) {
    var base = epoch.truncatedTo(ChronoUnit.DAYS);
    var tasks = new ArrayList<KeyTask>();
    for (int i = 0; i < 186; i++) {
      tasks.add(task(i, base));
    }
    return tasks;
  }

  private KeyTask task(int i, Instant base) {
    var place = provinces.get(i % provinces.size());
    var domain = domains.get(i % domains.size());
    int goal = dice.below(GOAL.length, 101, i, 0);
    var start = base.minus(Duration.ofDays(20 + dice.below(200, 102, i, 0)));
    var due = base.plus(Duration.ofDays(dice.below(160, 103, i, 0) - (i % 9 == 0 ? 20 : -5)));
    double done =
        (double) Duration.between(start, base).toSeconds()
            / Duration.between(start, due).toSeconds();
    int planned = (int) Math.max(5, Math.min(100, done * 100));
    int behind =
        switch (i % 6) {
          case 0 -> 26;
          case 1, 2 -> 9;
          default -> dice.below(5, 104, i, 0);
        };
    var state =
        switch (i % 23) {
          case 3 -> TaskState.SUSPENDED;
          case 5 -> TaskState.ISSUED;
          case 7 -> TaskState.CLOSED;
          case 11 -> TaskState.SUBMITTED_FOR_CLOSE;
          default -> TaskState.IN_PROGRESS;
        };
    int progress = state == TaskState.CLOSED ? 100 : Math.max(0, planned - behind);
    return new KeyTask(
        "T-" + (1_000 + i),
        1,
        "重点〔2026〕%d号".formatted(i + 1),
        place.name() + domain.domainZh() + GOAL[goal],
        place.nameEn() + ": " + domain.domainEn() + ", " + GOAL_EN[goal],
        domain.domain(),
        String.valueOf(place.code()),
        ORIGIN[i % ORIGIN.length],
        place.name() + "生态环境厅",
        "责任人" + (char) ('甲' + 0) + (i % 40 + 1),
        start,
        due,
        "第" + (planned / 25 + 1) + "阶段",
        base.plusSeconds((3L + dice.below(40, 105, i, 0)) * DAY),
        Math.min(100, progress + 10),
        state,
        planned,
        progress,
        "按计划推进，完成 " + progress + "%",
        i % 17 == 0 ? 2 : i % 13 == 0 ? 1 : 0,
        i % 6 == 0 ? 1 : 0,
        base.minus(Duration.ofDays(dice.below(9, 106, i, 0))),
        true);
  }
}
