package dev.huishang.app.paper;

import dev.huishang.app.shell.Texts;
import dev.huishang.domain.Incident;
import dev.huishang.domain.KeyTask;
import dev.huishang.domain.KpiDefinition;
import dev.huishang.domain.KpiReading;
import dev.huishang.domain.RegionRow;
import dev.huishang.domain.StreamAge;
import dev.huishang.domain.Warning;
import dev.huishang.domain.rules.KpiStatus;
import dev.huishang.domain.rules.Light;
import dev.huishang.domain.rules.Words;
import dev.huishang.wire.BadPage;
import dev.huishang.wire.Feeds;
import dev.huishang.wire.data.DispatchRules;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The brief as PDF, made from a freeze pack alone: what was stale in the pack stays marked, and
/// the pack hash stands on every page.
public final class BriefPdf {
  private static final int INK = 0x14202F;
  private static final int SECOND = 0x4A5A70;
  private final Texts texts;
  private final Words words;

  public BriefPdf(Texts texts) {
    this.texts = texts;
    this.words = new Words(texts.isChinese());
  }

  /// A conclusion as it stands in the brief.
  public record Conclusion(java.time.Instant at, String who, String text) {}

  /// The document.
  ///
  /// @throws IOException when it cannot be written
  /// @throws BadPage when a part of the pack is no page, which a verified pack excludes
  public byte[] write(Pack pack, List<Conclusion> conclusions) throws IOException, BadPage {
    var m = pack.manifest();
    try (var sheets = new Sheets()) {
      sheets.text(m.title(), 22, true, INK);
      sheets.text(String.join("  ", m.markings()), 12, true, 0xB3211A);
      sheets.text(texts.get("paper.known", words.time(m.asKnownAt())), 10, false, SECOND);
      sheets.text(
          texts.get("paper.made", m.madeBy().name(), m.madeBy().seat(), pack.hash()),
          8,
          false,
          SECOND);
      sheets.gap(8);
      if (pack.map().length > 0) {
        sheets.picture(pack.map(), m.map().width(), m.map().height());
      }
      conclusions(sheets, conclusions);
      incidents(sheets, pack);
      warnings(sheets, pack);
      kpis(sheets, pack);
      tasks(sheets, pack);
      ages(sheets, pack);
      var footer =
          texts.get(
              "paper.footer",
              String.join(" ", m.markings()),
              pack.shortHash(),
              m.madeBy().user(),
              m.madeBy().seat(),
              words.time(m.asKnownAt()));
      return sheets.finish(footer, String.join(" ", m.markings()));
    }
  }

  private void head(Sheets sheets, String key) throws IOException {
    sheets.gap(10);
    sheets.text(texts.get(key), 14, true, INK);
    sheets.gap(4);
  }

  private void conclusions(Sheets sheets, List<Conclusion> conclusions) throws IOException {
    head(sheets, "paper.conclusions");
    if (conclusions.isEmpty()) {
      sheets.text(texts.get("paper.noconclusion"), 10, false, SECOND);
    }
    for (var c : conclusions) {
      sheets.text(words.shortTime(c.at()) + "  " + c.who() + "：" + c.text(), 11, false, INK);
    }
  }

  private void incidents(Sheets sheets, Pack pack) throws IOException, BadPage {
    head(sheets, "paper.incidents");
    var rows = pack.rows(Feeds.INCIDENTS);
    var complete =
        pack.manifest().streams().stream()
            .anyMatch(a -> a.stream().equals("incidents") && a.complete());
    if (rows.isEmpty()) {
      sheets.text(texts.get(complete ? "paper.noincident" : "paper.unknown"), 10, false, SECOND);
    }
    for (Incident i : rows) {
      sheets.text(
          words.shortTime(i.learnedAt())
              + "  "
              + i.title()
              + (i.grade() == null ? "" : "  " + i.grade())
              + "  "
              + i.kind(),
          11,
          false,
          INK);
    }
  }

  private void warnings(Sheets sheets, Pack pack) throws IOException, BadPage {
    var rows = pack.rows(Feeds.ALERTS).stream().filter(w -> !w.lifted()).toList();
    if (!rows.isEmpty()) {
      head(sheets, "paper.warnings");
      for (Warning w : rows) {
        sheets.text(texts.name(w.headline(), w.headlineEn()), 11, false, INK);
      }
    }
  }

  private void kpis(Sheets sheets, Pack pack) throws IOException, BadPage {
    head(sheets, "paper.kpis");
    var widths = new float[] {0.17f, 0.33f, 0.14f, 0.16f, 0.20f};
    sheets.row(
        new String[] {
          texts.get("paper.domain"),
          texts.get("paper.kpi"),
          texts.get("paper.value"),
          texts.get("paper.target"),
          texts.get("paper.time")
        },
        widths,
        9,
        true);
    Map<String, KpiReading> newest =
        pack.rows(Feeds.KPI).stream()
            .filter(r -> r.region().equals(RegionRow.NATION))
            .collect(
                Collectors.toMap(
                    KpiReading::kpi,
                    Function.identity(),
                    (a, b) -> a.period().compareTo(b.period()) >= 0 ? a : b));
    var definitions =
        pack.rows(Feeds.KPI_DEFINITIONS).stream()
            .sorted(
                Comparator.comparingInt(KpiDefinition::domainOrder)
                    .thenComparingInt(KpiDefinition::order))
            .toList();
    for (var d : definitions) {
      var r = newest.get(d.id());
      sheets.row(
          new String[] {
            texts.name(d.domainZh(), d.domainEn()),
            texts.name(d.zh(), d.en()),
            words.figure(r == null ? null : r.val(), d.decimals()) + " " + d.unit(),
            target(d, r),
            r == null ? "—" : r.period() + "  " + words.shortTime(r.at())
          },
          widths,
          9,
          false);
    }
  }

  private String target(KpiDefinition d, @org.jspecify.annotations.Nullable KpiReading r) {
    return switch (KpiStatus.of(d, r)) {
      case MET -> goal(d) + " " + texts.get("paper.met");
      case MISSED -> goal(d) + " " + texts.get("paper.missed");
      case NEUTRAL -> "—";
      case NO_DATA -> texts.get("paper.nodata");
    };
  }

  private String goal(KpiDefinition d) {
    return d.target() == null || d.targetOp() == null
        ? ""
        : KpiStatus.sign(d.targetOp()) + " " + words.figure(d.target(), d.decimals());
  }

  private void tasks(Sheets sheets, Pack pack) throws IOException, BadPage {
    head(sheets, "paper.tasks");
    var rule = DispatchRules.load();
    var now = pack.manifest().asKnownAt();
    var red =
        pack.rows(Feeds.TASKS).stream()
            .filter(t -> Light.of(t, rule, now) == Light.RED)
            .limit(12)
            .toList();
    if (red.isEmpty()) {
      sheets.text(texts.get("paper.notask"), 10, false, SECOND);
    }
    for (KeyTask t : red) {
      sheets.text(
          texts.name(t.zh(), t.en())
              + "  "
              + t.progressPct()
              + "/"
              + t.plannedPct()
              + " %  "
              + texts.get("paper.due")
              + " "
              + words.shortTime(t.due()),
          10,
          false,
          INK);
    }
  }

  private void ages(Sheets sheets, Pack pack) throws IOException {
    head(sheets, "paper.ages");
    var now = pack.manifest().asKnownAt();
    for (StreamAge age : pack.manifest().streams()) {
      var state =
          age.asOf() == null
              ? texts.get("paper.never")
              : words.time(age.asOf()) + "（" + words.age(Duration.between(age.asOf(), now)) + "）";
      var doubt = age.verified() ? "" : "  " + texts.get("paper.unverified");
      sheets.text(
          age.stream() + "  " + words.figure((double) age.rows(), 0) + "  " + state + doubt,
          8,
          false,
          SECOND);
    }
    sheets.text(texts.get("paper.source"), 8, false, SECOND);
  }
}
