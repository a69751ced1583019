package dev.huishang.app.paper;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Calendar;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/// A printed map as PDF: the map as one picture of 300 dpi, every other word as text in the shipped
/// font. What is made lies in a file of the system until it is saved, not in memory.
final class MapPdf implements AutoCloseable {
  private static final String FONTS = "/dev/huishang/app/fonts/HuishangSansSC-";
  private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
  private MapPage page;
  private final String title;
  private final PDStream picture = new PDStream(document);
  private final OutputStream pixels;
  private final PngOut.Rows rows;

  MapPdf(MapPage page, String title) throws IOException {
    Sheets.quiet();
    this.page = page;
    this.title = title;
    rows = new PngOut.Rows(page.wide());
    pixels = picture.createOutputStream(COSName.FLATE_DECODE);
  }

  /// The next rows of the map.
  void rows(int[] band) throws IOException {
    for (int from = 0; from < band.length; from += page.wide()) {
      pixels.write(rows.of(band, from));
    }
  }

  /// A line that only the drawing could tell.
  void say(String text) {
    page = page.saying(text);
  }

  /// Writes the document.
  void finish(OutputStream to) throws IOException {
    pixels.close();
    var sheet =
        new PDPage(new PDRectangle((float) page.size().width(), (float) page.size().height()));
    document.addPage(sheet);
    try (var out = new PDPageContentStream(document, sheet)) {
      out.drawImage(
          image(),
          points(page.left()),
          (float) page.size().height() - points(page.top() + page.high()),
          points(page.wide()),
          points(page.high()));
      var regular = font("Regular");
      var bold = font("Bold");
      for (var mark : page.marks()) {
        switch (mark) {
          case PageMark.Words words -> words(out, words, words.strong() ? bold : regular);
          case PageMark.Box box -> box(out, box);
        }
      }
    }
    var about = document.getDocumentInformation();
    about.setTitle(title);
    about.setCreator("会商台");
    about.setCreationDate(Calendar.getInstance());
    document.save(to);
  }

  private static float points(int pixels) {
    return (float) PaperSize.points(pixels);
  }

  private PDImageXObject image() throws IOException {
    var image = new PDImageXObject(picture, null);
    image.setWidth(page.wide());
    image.setHeight(page.high());
    image.setBitsPerComponent(8);
    image.setColorSpace(PDDeviceRGB.INSTANCE);
    var stored = new COSDictionary();
    stored.setInt(COSName.PREDICTOR, 15);
    stored.setInt(COSName.COLORS, 3);
    stored.setInt(COSName.COLUMNS, page.wide());
    picture.getCOSObject().setItem(COSName.DECODE_PARMS, stored);
    return image;
  }

  private PDFont font(String style) throws IOException {
    try (var in = MapPdf.class.getResourceAsStream(FONTS + style + ".ttf")) {
      return PDType0Font.load(document, Objects.requireNonNull(in, "shipped font"), true);
    }
  }

  private float up(double y) {
    return (float) (page.size().height() - y);
  }

  private void words(PDPageContentStream out, PageMark.Words words, PDFont font)
      throws IOException {
    if (words.text().isEmpty()) {
      return;
    }
    out.saveGraphicsState();
    if (words.alpha() < 1) {
      var faint = new PDExtendedGraphicsState();
      faint.setNonStrokingAlphaConstant((float) words.alpha());
      out.setGraphicsStateParameters(faint);
    }
    out.beginText();
    out.setFont(font, (float) words.size());
    out.setNonStrokingColor(new Color(words.rgb()));
    out.setTextMatrix(
        Matrix.getRotateInstance(Math.toRadians(words.turn()), (float) words.x(), up(words.y())));
    out.showText(words.text());
    out.endText();
    out.restoreGraphicsState();
  }

  private void box(PDPageContentStream out, PageMark.Box box) throws IOException {
    float x = (float) box.x();
    float y = up(box.y() + box.h());
    float w = (float) box.w();
    float h = (float) box.h();
    if (!box.hatched()) {
      out.setNonStrokingColor(new Color(box.rgb()));
      out.addRect(x, y, w, h);
      out.fill();
      return;
    }
    out.setStrokingColor(new Color(box.rgb()));
    out.setLineWidth(h / 9);
    float step = h * 4 / 9;
    for (float at = 0; at < w; at += step) {
      out.moveTo(x + at, y);
      out.lineTo(x + Math.min(at + step, w), y + h);
    }
    out.addRect(x, y, w, h);
    out.stroke();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
