package dev.huishang.app.paper;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.shell.Texts;
import dev.huishang.domain.KpiDefinition;
import dev.huishang.domain.KpiDirection;
import dev.huishang.domain.KpiReading;
import dev.huishang.domain.SignedIn;
import dev.huishang.wire.Feeds;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class BriefPdfTest {
  private static final Instant T = Instant.parse("2026-11-23T06:00:00Z");

  private static Pack pack(double value) {
    var definition =
        new KpiDefinition(
            "air.pm25_mean",
            1,
            "air",
            3,
            "大气环境",
            "Air",
            1,
            "全国PM2.5平均浓度",
            "PM2.5 mean",
            "µg/m³",
            1,
            KpiDirection.LOWER_IS_BETTER,
            "<=",
            28.0,
            2027,
            null,
            null,
            null,
            3_600L);
    var reading =
        new KpiReading(
            "x", 1, "air.pm25_mean", "100000", "2026-11", T, value, 339, 339, "参考平台（模拟）", true);
    return new PackBuilder(T)
        .rows(Feeds.KPI_DEFINITIONS, List.of(definition))
        .rows(Feeds.KPI, List.of(reading))
        .map(Png.of(new int[] {0xFF0B1220, 0xFFFFFFFF}, 2, 1))
        .build(
            "全国空气质量预报会商",
            "air",
            new SignedIn("chair", "王主持", "R1-01", "chair"),
            "d",
            List.of("内部", "模拟数据"),
            new Manifest.MapState(104, 36, 4, true, "", 2, 1),
            List.of());
  }

  @Test
  void chineseTextIsEmbeddedAndCanBeExtracted() throws Exception {
    var conclusion = new BriefPdf.Conclusion(T, "王主持", "京津冀未来三天可能出现重度污染");
    var pdf = new BriefPdf(Texts.chinese()).write(pack(28.4), List.of(conclusion));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("全国空气质量预报会商"), text);
      assertTrue(text.contains("京津冀未来三天可能出现重度污染"));
      assertTrue(text.contains("28.4 µg/m³"));
      assertTrue(text.contains("模拟数据"));
      assertTrue(text.contains("未达"));
      for (var name : document.getPage(0).getResources().getFontNames()) {
        var font = document.getPage(0).getResources().getFont(name);
        assertTrue(
            font.isEmbedded() && font instanceof PDType0Font, () -> name + " is not embedded");
      }
    }
  }

  @Test
  void anotherValueIsAnotherDocument() throws Exception {
    try (var document =
        Loader.loadPDF(new BriefPdf(Texts.chinese()).write(pack(31.7), List.of()))) {
      var text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("31.7"));
      assertFalse(text.contains("28.4 µg/m³"));
    }
  }
}
