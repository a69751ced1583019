package dev.huishang.app.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.shell.Maps;
import dev.huishang.map.BaseMap;
import dev.huishang.map.Camera;
import dev.huishang.map.MapPicture;
import dev.huishang.map.MapStyle;
import dev.huishang.map.MarkLook;
import dev.huishang.map.MarkShape;
import dev.huishang.map.Plate;
import dev.huishang.map.StationLayer;
import dev.huishang.map.StationPicture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A printed map opened again: the sheet, its picture at 300 dpi, its words as text.
class MapPrintTest {
  static final MapPicture PICTURE = new Maps(BaseMap.load()).picture();
  private static final int ROUNDING = 2;
  @TempDir Path directory;

  private static Plate plate() {
    var points = new StationPicture.Builder();
    for (int i = 0; i < 400; i++) {
      points.add(
          i,
          75 + i % 20 * 3,
          19 + i / 20 * 1.6,
          MarkShape.CIRCLE,
          MarkLook.FRESH,
          0x00E400,
          1,
          null);
    }
    return new Plate(
        1_600,
        1_000,
        1,
        Camera.home(1_600, 1_000),
        List.of(new StationLayer(points.build())),
        MapStyle.DARK,
        "zh",
        "GS(2026)0001",
        List.of("内部", "模拟数据"),
        null);
  }

  private static MapWords words(int legends) {
    var all = new ArrayList<MapWords.Legend>();
    for (int i = 0; i < legends; i++) {
      all.add(
          new MapWords.Legend(
              "空气质量指数 " + i,
              List.of(
                  new MapWords.Entry(0x00E400, "优", false),
                  new MapWords.Entry(0x7E0023, "严重污染", true)),
              List.of("2026-11-23 14:00 北京时间 · 5 分钟前"),
              "数据偏旧：5 分钟"));
    }
    return new MapWords(
        "大气环境 · 全国 \uD83D\uDE00",
        List.of("数据时间 2026-11-23 14:00 北京时间（5 分钟前）", "站点、观测、参数数据流完整"),
        all,
        List.of("底图数据来源：天地图（2024-05）  ·  审图号：GS(2026)0001", "打印：王主持 · R1-01 · 会商台"),
        List.of("内部", "模拟数据", "演练"),
        new MapWords.Patterns("另有 {0} 行图例", "比例尺约 1:{0}（{1}°）", "缺 {0} 幅"));
  }

  static MapPrint print(PaperSize.Format format, boolean landscape, int legends) {
    return new MapPrint(plate(), PaperSize.of(format, landscape), words(legends));
  }

  @ParameterizedTest
  @CsvSource({
    "A4, true, 841.89, 595.28",
    "A4, false, 595.28, 841.89",
    "A3, true, 1190.55, 841.89",
    "A3, false, 841.89, 1190.55"
  })
  void thePdfIsThatSheetWithTheMapAt300DpiAndItsWordsAsText(
      PaperSize.Format format, boolean landscape, double width, double height) throws Exception {
    var file = directory.resolve("map.pdf");
    var print = print(format, landscape, 2);
    assertTrue(print.write(file, PICTURE, part -> true));
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertEquals(1, document.getNumberOfPages());
      var page = document.getPage(0);
      assertEquals(width, page.getMediaBox().getWidth(), 0.3);
      assertEquals(height, page.getMediaBox().getHeight(), 0.3);
      var placed = placed(page);
      var image = (PDImageXObject) page.getResources().getXObject(name(page));
      assertEquals(300, image.getWidth() / (placed[0] / 72), 0.05);
      assertEquals(300, image.getHeight() / (placed[1] / 72), 0.05);
      same(image.getImage(), print);
      var text = new PDFTextStripper().getText(document);
      for (var word :
          List.of(
              "大气环境 · 全国 〓",
              "数据时间 2026-11-23 14:00 北京时间",
              "数据流完整",
              "空气质量指数 0",
              "空气质量指数 1",
              "优",
              "严重污染",
              "数据偏旧",
              "天地图（2024-05）",
              "审图号：GS(2026)0001",
              "打印：王主持",
              "比例尺约 1:",
              "内部  模拟数据  演练")) {
        assertTrue(text.contains(word), word + " in " + text);
      }
      for (var font : page.getResources().getFontNames()) {
        var used = page.getResources().getFont(font);
        assertTrue(used.isEmbedded() && used instanceof PDType0Font, font + " is not embedded");
      }
      assertEquals("大气环境 · 全国 \uD83D\uDE00", document.getDocumentInformation().getTitle());
    }
    assertEquals(List.of(file), left());
  }

  /// The picture is drawn anew for this sheet: pixel for pixel what the drawer makes of its plate.
  private static void same(BufferedImage image, MapPrint print) {
    var plate = print.plate(print.page(PICTURE));
    assertEquals(plate.width(), image.getWidth());
    assertEquals(plate.height(), image.getHeight());
    int[] wanted = PICTURE.draw(plate);
    int[] is = image.getRGB(0, 0, plate.width(), plate.height(), null, 0, plate.width());
    for (int i = 0; i < is.length; i++) {
      for (int shift = 0; shift <= 16; shift += 8) {
        int apart = Math.abs((is[i] >> shift & 0xFF) - (wanted[i] >> shift & 0xFF));
        assertTrue(apart <= ROUNDING, i % plate.width() + "," + i / plate.width());
      }
    }
  }

  private static COSName name(PDPage page) {
    return page.getResources().getXObjectNames().iterator().next();
  }

  /// Width and height in points at which the picture is placed.
  private static double[] placed(PDPage page) throws IOException {
    var numbers = new ArrayList<Double>();
    for (var token : new PDFStreamParser(page).parse()) {
      if (token instanceof COSNumber number) {
        numbers.add((double) number.floatValue());
      } else if (token instanceof Operator operator) {
        if (operator.getName().equals("cm")) {
          return new double[] {numbers.get(0), numbers.get(3)};
        }
        numbers.clear();
      }
    }
    throw new AssertionError("no picture");
  }

  private List<Path> left() throws IOException {
    try (var all = Files.list(directory)) {
      return all.toList();
    }
  }

  @Test
  void thePngIsTheWholeSheetAt300Dpi() throws Exception {
    var file = directory.resolve("map.png");
    var bare = words(1);
    var quiet =
        new MapWords(
            bare.title(), bare.under(), bare.legends(), bare.foot(), List.of(), bare.patterns());
    var print = new MapPrint(plate(), PaperSize.of(PaperSize.Format.A4, true), quiet);
    assertTrue(print.write(file, PICTURE, part -> true));
    var image = ImageIO.read(file.toFile());
    assertEquals(3_508, image.getWidth());
    assertEquals(2_480, image.getHeight());
    var page = print.page(PICTURE);
    same(image.getSubimage(page.left(), page.top(), page.wide(), page.high()), print);
    byte[] bytes = Files.readAllBytes(file);
    int at =
        new String(bytes, 0, 100, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("pHYs");
    var dots = java.nio.ByteBuffer.wrap(bytes, at + 4, 4).getInt();
    assertEquals(300, dots * 0.0254, 0.05);
    int ink = 0;
    for (int y = 0; y < page.top(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        ink += (image.getRGB(x, y) & 0xFF) < 90 ? 1 : 0;
      }
    }
    assertTrue(ink > 3_000, "the title is written: " + ink);
  }

  @Test
  void theScaleAtTheFootIsTrueOnPaper() throws Exception {
    var print = print(PaperSize.Format.A4, true, 0);
    var page = print.page(PICTURE);
    var plate = print.plate(page);
    double metres = plate.metres() * PaperSize.DPI / 0.0254; // of one metre of paper
    var said =
        page.marks().stream()
            .filter(PageMark.Words.class::isInstance)
            .map(m -> ((PageMark.Words) m).text())
            .filter(t -> t.startsWith("比例尺约 1:"))
            .findFirst()
            .orElseThrow();
    double figure = Double.parseDouble(said.replaceAll(".*1:([0-9,]+).*", "$1").replace(",", ""));
    assertEquals(1, figure / metres, 0.006);
    // from 73.5 to 135.09 degrees the country is so wide at the middle latitude
    double wide =
        (135.09 - 73.5) / 360 * 40_075_016.7 * Math.cos(Math.toRadians(plate.camera().lat()));
    double paper = wide / figure;
    assertTrue(paper > 0.18 && paper < 0.28, "metres of paper: " + paper);
  }

  @Test
  void legendsWithoutRoomAreCountedAndNeverLeaveThePage() {
    for (boolean landscape : new boolean[] {true, false}) {
      for (int legends : new int[] {0, 1, 6, 14, 60}) {
        var page = print(PaperSize.Format.A4, landscape, legends).page(PICTURE);
        double right = page.size().width() - PageLayout.MARGIN + 1;
        for (var mark : page.marks()) {
          if (mark instanceof PageMark.Words w && w.alpha() == 1) {
            assertTrue(w.y() <= page.size().height() - PageLayout.MARGIN + 2, w.toString());
            double end = w.x() + PICTURE.page(10, 1).width(w.text(), w.strong()) * w.size();
            assertTrue(end <= right, end + " > " + right + " " + w);
          }
        }
        assertTrue(page.wide() * 10 > page.size().wide() * 3, "the map keeps its room");
        boolean rest =
            page.marks().stream()
                .anyMatch(m -> m instanceof PageMark.Words w && w.text().startsWith("另有"));
        assertEquals(legends == 60, rest, legends + " " + landscape);
      }
    }
  }
}
