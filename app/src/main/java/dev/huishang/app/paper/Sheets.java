package dev.huishang.app.paper;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// Text, tables and pictures flowing over A4 pages, the shipped font embedded.
final class Sheets implements AutoCloseable {
  static final float MARGIN = 48;
  static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
  private static final float BOTTOM = 64;
  private static final String FONTS = "/dev/huishang/app/fonts/HuishangSansSC-";

  /// The subset has no glyph names and no variants: known, and no news for the operator.
  private static final java.util.logging.Logger QUIET =
      java.util.logging.Logger.getLogger("org.apache.fontbox");

  private final PDDocument document = new PDDocument();
  private final PDFont regular;
  private final PDFont bold;
  private final List<PDPage> pages = new ArrayList<>();
  private PDPageContentStream out;
  private float y;

  Sheets() throws IOException {
    quiet();
    regular = font("Regular");
    bold = font("Bold");
    out = newPage();
  }

  static void quiet() {
    QUIET.setLevel(java.util.logging.Level.SEVERE);
  }

  private PDFont font(String style) throws IOException {
    try (var in = Sheets.class.getResourceAsStream(FONTS + style + ".ttf")) {
      return PDType0Font.load(document, Objects.requireNonNull(in, "shipped font"), true);
    }
  }

  private PDPageContentStream newPage() throws IOException {
    var page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    pages.add(page);
    y = PDRectangle.A4.getHeight() - MARGIN;
    return new PDPageContentStream(document, page);
  }

  private void need(float height) throws IOException {
    if (y - height < BOTTOM) {
      out.close();
      out = newPage();
    }
  }

  /// A paragraph.
  void text(String text, float size, boolean strong, int rgb) throws IOException {
    for (var line : lines(text, size, strong, WIDTH)) {
      need(size * 1.5f);
      y -= size * 1.4f;
      write(out, line, MARGIN, y, size, strong, rgb);
    }
  }

  void gap(float height) {
    y -= height;
  }

  /// One row of a table; every cell wraps in its own width.
  void row(String[] cells, float[] widths, float size, boolean head) throws IOException {
    var wrapped = new ArrayList<List<String>>();
    int most = 1;
    for (int i = 0; i < cells.length; i++) {
      var lines = lines(cells[i], size, head, widths[i] * WIDTH - 6);
      wrapped.add(lines);
      most = Math.max(most, lines.size());
    }
    float height = most * size * 1.35f + 4;
    need(height);
    float x = MARGIN;
    for (int i = 0; i < cells.length; i++) {
      float line = y - size * 1.2f;
      for (var part : wrapped.get(i)) {
        write(out, part, x, line, size, head, head ? 0x4A5A70 : 0x14202F);
        line -= size * 1.35f;
      }
      x += widths[i] * WIDTH;
    }
    y -= height;
    out.setStrokingColor(new Color(0xD5DCE8));
    out.setLineWidth(0.5f);
    out.moveTo(MARGIN, y);
    out.lineTo(MARGIN + WIDTH, y);
    out.stroke();
  }

  /// A picture over the full width.
  void picture(byte[] png, int width, int height) throws IOException {
    float h = WIDTH * height / width;
    need(h);
    y -= h;
    out.drawImage(PDImageXObject.createFromByteArray(document, png, "map"), MARGIN, y, WIDTH, h);
    y -= 8;
  }

  private List<String> lines(String text, float size, boolean strong, float width)
      throws IOException {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    float used = 0;
    var font = strong ? bold : regular;
    for (int c : text.codePoints().toArray()) {
      var one = printable(font, c);
      float w = font.getStringWidth(one) / 1_000 * size;
      if (used + w > width || c == '\n') {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (c != '\n') {
        line.append(one);
        used += w;
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /// A character the font does not have becomes 〓, never a failure of the document.
  private static String printable(PDFont font, int codePoint) throws IOException {
    if (codePoint == '\n') {
      return " ";
    }
    var one = Character.toString(codePoint);
    try {
      font.encode(one);
      return one;
    } catch (IllegalArgumentException e) {
      return "〓";
    }
  }

  private void write(
      PDPageContentStream to, String text, float x, float at, float size, boolean strong, int rgb)
      throws IOException {
    to.beginText();
    to.setFont(strong ? bold : regular, size);
    to.setNonStrokingColor(new Color(rgb));
    to.newLineAtOffset(x, at);
    to.showText(text);
    to.endText();
  }

  /// Footer and a quiet diagonal mark on every page; then the document as bytes.
  byte[] finish(String footer, String mark) throws IOException {
    out.close();
    for (int i = 0; i < pages.size(); i++) {
      try (var over =
          new PDPageContentStream(
              document, pages.get(i), PDPageContentStream.AppendMode.APPEND, true, true)) {
        write(over, footer, MARGIN, 36, 8, false, 0x4A5A70);
        write(over, (i + 1) + " / " + pages.size(), MARGIN + WIDTH - 24, 36, 8, false, 0x4A5A70);
        watermark(over, mark);
      }
    }
    var bytes = new java.io.ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private void watermark(PDPageContentStream over, String mark) throws IOException {
    if (mark.isBlank()) {
      return;
    }
    var faint = new org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState();
    faint.setNonStrokingAlphaConstant(0.10f);
    over.setGraphicsStateParameters(faint);
    over.beginText();
    over.setFont(bold, 44);
    over.setNonStrokingColor(new Color(0xE5342B));
    over.setTextMatrix(
        org.apache.pdfbox.util.Matrix.getRotateInstance(Math.toRadians(38), 110, 240));
    over.showText(mark);
    over.endText();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
