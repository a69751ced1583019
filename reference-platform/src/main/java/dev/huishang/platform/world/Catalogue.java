package dev.huishang.platform.world;

import dev.huishang.domain.CatalogueEntry;
import dev.huishang.domain.CatalogueKind;
import dev.huishang.wire.data.DataFile;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The resource centre: 5 subject databases, 23 applications, 208 catalogues, 2,830 resources and
/// 45 kinds of data returned to provinces. Only eight applications are named in public.
final class Catalogue {
  private static final String[] RHYTHM = {"每小时", "每日", "每周", "每月", "每季", "每年"};
  private static final String[] TOPIC = {
    "空气质量", "地表水", "地下水", "近岸海域", "土壤", "噪声", "排污许可", "自行监测", "执法监测", "危险废物", "尾矿库", "核设施", "放射源",
    "电磁辐射", "自然保护地", "生态红线", "生物多样性", "应急预案", "应急物资", "突发事件", "环评审批", "竣工验收", "登记表", "信用记录", "温室气体",
    "消耗臭氧层物质"
  };
  private static final String[] FORM = {"监测数据", "基础信息", "统计报表", "空间数据", "名录", "台账", "评价结果", "元数据"};
  private final Dice dice;

  Catalogue(Dice dice) {
    this.dice = dice;
  }

  List<CatalogueEntry> at(Instant now) {
    var rows = new ArrayList<CatalogueEntry>();
    var systems = DataFile.read("systems");
    int n = 0;
    var subjects = new ArrayList<String>();
    for (var node : systems.path("subject_databases")) {
      var id = "SUB-" + ++n;
      subjects.add(id);
      rows.add(
          entry(
              id,
              CatalogueKind.SUBJECT_DATABASE,
              null,
              name(node) + "主题库",
              "Subject database " + n,
              n,
              now));
    }
    int named = 0;
    for (var node : systems.path("named_applications")) {
      rows.add(
          entry(
              "APP-" + ++named,
              CatalogueKind.APPLICATION,
              null,
              name(node),
              "Application " + named,
              named,
              now));
    }
    for (int i = named + 1; i <= 23; i++) {
      rows.add(
          entry(
              "APP-" + i,
              CatalogueKind.APPLICATION,
              null,
              "模拟应用 " + i,
              "Simulated application " + i,
              i,
              now));
    }
    for (int i = 1; i <= 208; i++) {
      var topic = TOPIC[i % TOPIC.length] + FORM[i / TOPIC.length % FORM.length];
      rows.add(
          entry(
              "CAT-" + i,
              CatalogueKind.CATALOGUE,
              subjects.get(i % subjects.size()),
              topic + "目录",
              "Catalogue " + i,
              i,
              now));
    }
    for (int i = 1; i <= 2_830; i++) {
      int cat = i % 208 + 1;
      var topic = TOPIC[cat % TOPIC.length] + FORM[cat / TOPIC.length % FORM.length];
      rows.add(
          entry(
              "RES-" + i,
              CatalogueKind.RESOURCE,
              "CAT-" + cat,
              topic + "资源 " + (i / 208 + 1),
              "Resource " + i,
              i,
              now));
    }
    for (int i = 1; i <= 45; i++) {
      rows.add(
          entry(
              "RET-" + i,
              CatalogueKind.DATA_RETURN,
              null,
              TOPIC[i % TOPIC.length] + FORM[i / TOPIC.length] + "回流",
              "Returned kind " + i,
              i,
              now));
    }
    return rows;
  }

  private static String name(JsonNode node) {
    return node.isString() ? node.asString() : node.path("zh").asString(node.toString());
  }

  private CatalogueEntry entry(
      String id,
      CatalogueKind kind,
      @Nullable String parent,
      String zh,
      String en,
      int n,
      Instant now) {
    int rhythm = dice.below(RHYTHM.length, 91, id.hashCode(), 0);
    var updated =
        now.truncatedTo(ChronoUnit.DAYS)
            .minus(dice.below(1 + rhythm * 9, 92, n, kind.ordinal()), ChronoUnit.DAYS);
    return new CatalogueEntry(
        id,
        updated.getEpochSecond() / 86_400,
        kind,
        parent,
        null,
        zh,
        en,
        "模拟提供单位 " + (n % 31 + 1),
        RHYTHM[rhythm],
        updated,
        100L + dice.below(2_000_000, 93, n, kind.ordinal()),
        true);
  }
}
