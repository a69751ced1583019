package dev.huishang.app.paper;

import dev.huishang.map.PageInk;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/// A printed map as one picture of the whole page.
final class MapPng implements AutoCloseable {
  private MapPage page;
  private final PageInk ink;
  private final PngOut out;
  private final int most;
  private int next;

  /// @param most rows of the highest band
  MapPng(MapPage page, PageInk ink, int most, OutputStream to) throws IOException {
    this.page = page;
    this.ink = ink;
    this.most = most;
    out = new PngOut(to, page.size().wide(), page.size().high(), PaperSize.DPI);
  }

  /// The next rows of the map.
  void rows(int[] band) throws IOException {
    blank(page.top());
    put(band.length / page.wide(), band);
  }

  /// A line that only the drawing could tell.
  void say(String text) {
    page = page.saying(text);
  }

  /// Writes what is below the map.
  void finish() throws IOException {
    blank(page.size().high());
    out.finish();
  }

  private void blank(int until) throws IOException {
    while (next < until) {
      put(Math.min(most, until - next), new int[0]);
    }
  }

  private void put(int rows, int[] band) throws IOException {
    int width = page.size().wide();
    var pixels = new int[rows * width];
    Arrays.fill(pixels, 0xFFFFFFFF);
    for (int y = 0; y < rows && band.length > 0; y++) {
      System.arraycopy(band, y * page.wide(), pixels, y * width + page.left(), page.wide());
    }
    ink.band(next, pixels);
    for (var mark : page.marks()) {
      draw(mark);
    }
    out.rows(pixels);
    next += rows;
  }

  private void draw(PageMark mark) {
    switch (mark) {
      case PageMark.Words w ->
          ink.words(
              w.text(),
              PaperSize.pixels(w.x()),
              PaperSize.pixels(w.y()),
              PaperSize.pixels(w.size()),
              w.strong(),
              w.rgb(),
              w.turn(),
              w.alpha());
      case PageMark.Box(double x, double y, double w, double h, int rgb, boolean hatched) -> {
        double left = PaperSize.pixels(x);
        double top = PaperSize.pixels(y);
        double wide = PaperSize.pixels(w);
        double high = PaperSize.pixels(h);
        if (hatched) {
          ink.hatched(left, top, wide, high, rgb);
        } else {
          ink.box(left, top, wide, high, rgb);
        }
      }
    }
  }

  @Override
  public void close() {
    out.close();
  }
}
