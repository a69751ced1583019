package dev.huishang.app.paper;

import dev.huishang.map.MapPicture;
import dev.huishang.map.MapStyle;
import dev.huishang.map.Plate;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;

/// A map on paper: drawn anew at 300 dpi, band by band, and written as PDF or PNG. Takes seconds
/// and is never run on the FX thread.
///
/// @param shown what the screen shows
public record MapPrint(Plate shown, PaperSize size, MapWords words) {
  /// Rows drawn at a time: 5 MB of an A3 sheet.
  static final int ROWS = 256;

  /// Hears how far it is.
  @FunctionalInterface
  public interface Progress {
    /// @param part 0 to 1
    /// @return false to give it up
    boolean at(double part);
  }

  /// The page and the map on it, at 300 dpi in the look of paper.
  Plate plate(MapPage page) {
    return shown.in(MapStyle.LIGHT).on(page.wide(), page.high(), PaperSize.SCALE);
  }

  /// Writes it.
  ///
  /// @param picture draws; used by nobody else meanwhile
  /// @param file ends in `.pdf` or `.png`
  /// @return false when it was given up; then nothing is left of it
  /// @throws NotPrinted when it cannot be written
  public boolean write(Path file, MapPicture picture, Progress progress) throws NotPrinted {
    var name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".pdf")) {
      return WholeFile.write(file, out -> pdf(out, picture, progress));
    }
    if (name.endsWith(".png")) {
      return WholeFile.write(file, out -> png(out, picture, progress));
    }
    throw new NotPrinted(NotPrinted.Why.ENDING, file);
  }

  /// The page; its scale is known once the place of the map is.
  MapPage page(MapPicture picture) {
    var ruler = new Ruler(picture.page(size.wide(), 1));
    var first = PageLayout.of(size, words.at(shown), ruler);
    return PageLayout.of(size, words.at(plate(first)), ruler);
  }

  private String missing(int tiles) {
    return tiles == 0 ? "" : MessageFormat.format(words.patterns().missing(), tiles);
  }

  private boolean pdf(OutputStream out, MapPicture picture, Progress progress) throws IOException {
    var page = page(picture);
    try (var pdf = new MapPdf(page, words.title())) {
      var bands = new Progressing(page.high(), progress, pdf::rows);
      int lacking = bands.draw(picture, plate(page));
      if (bands.given) {
        return false;
      }
      pdf.say(missing(lacking));
      pdf.finish(out);
      return true;
    }
  }

  private boolean png(OutputStream out, MapPicture picture, Progress progress) throws IOException {
    var page = page(picture);
    try (var png = new MapPng(page, picture.page(size.wide(), ROWS), ROWS, out)) {
      var bands = new Progressing(page.high(), progress, png::rows);
      int lacking = bands.draw(picture, plate(page));
      if (bands.given) {
        return false;
      }
      png.say(missing(lacking));
      png.finish();
      return true;
    }
  }

  private interface Rows {
    void take(int[] band) throws IOException;
  }

  private static final class Progressing implements MapPicture.Bands {
    private final int high;
    private final Progress progress;
    private final Rows rows;
    private double part;
    boolean given;

    Progressing(int high, Progress progress, Rows rows) {
      this.high = high;
      this.progress = progress;
      this.rows = rows;
    }

    int draw(MapPicture picture, Plate plate) throws IOException {
      try {
        return wanted() ? picture.bands(plate, ROWS, this) : 0;
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }

    @Override
    public boolean take(int top, int[] pixels) {
      try {
        rows.take(pixels);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      part = (double) (top + ROWS) / high;
      return wanted();
    }

    @Override
    public boolean wanted() {
      given |= !progress.at(Math.min(1, part));
      return !given;
    }
  }
}
