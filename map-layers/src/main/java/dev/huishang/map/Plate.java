package dev.huishang.map;

import dev.huishang.map.Tile.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A map to be drawn in one piece: what it shows and on how many pixels.
///
/// @param width device pixels
/// @param height device pixels
/// @param scale device pixels per logical pixel: 1 at 1920x1080, 3.125 on paper of 300 dpi
/// @param language zh or en
/// @param approval 审图号 of this map, or null
/// @param markings words such as 模拟数据 that must stand on the picture
/// @param base raster base below, or null for the vector base alone
public record Plate(
    int width,
    int height,
    double scale,
    Camera camera,
    List<Layer> layers,
    MapStyle style,
    String language,
    @Nullable String approval,
    List<String> markings,
    @Nullable RasterBase base) {
  private static final double EQUATOR = 40_075_016.7;

  public Plate {
    layers = List.copyOf(layers);
    markings = List.copyOf(markings);
  }

  /// What a window of so many logical pixels shows.
  static Plate of(
      Camera camera, double width, double height, Content content, Furniture.Notice notice) {
    return new Plate(
        (int) width,
        (int) height,
        1,
        camera,
        content.layers(),
        content.style(),
        notice.language(),
        notice.approval(),
        notice.markings(),
        content.base());
  }

  /// The same part of the world on so many pixels; the whole country stays the whole country.
  public Plate on(int wide, int high, double pixels) {
    double w = width / scale;
    double h = height / scale;
    var to = Camera.home(wide / pixels, high / pixels);
    if (!camera.equals(Camera.home(w, h))) {
      var seen = new View(camera, width, height, scale);
      to =
          Camera.fit(
              seen.lonAt(0),
              seen.latAt(height),
              seen.lonAt(width),
              seen.latAt(0),
              wide / pixels,
              high / pixels);
    }
    return new Plate(wide, high, pixels, to, layers, style, language, approval, markings, base);
  }

  /// The same in another look.
  public Plate in(MapStyle other) {
    return new Plate(
        width, height, scale, camera, layers, other, language, approval, markings, base);
  }

  /// The same with these markings.
  public Plate marked(List<String> words) {
    return new Plate(width, height, scale, camera, layers, style, language, approval, words, base);
  }

  /// Metres of a pixel at the middle of the picture.
  public double metres() {
    return EQUATOR * Math.cos(Math.toRadians(camera.lat())) / (camera.worldSize() * scale);
  }

  /// What stands at its lower left, in words: whose the base map is, and its 审图号.
  public List<String> sources() {
    var info = base == null ? null : base.info();
    return List.of(Words.source(language, info), Words.approval(language, info, approval));
  }

  Frame.Order order() {
    var notice =
        new Furniture.Notice(language, approval, markings, base == null ? null : base.info());
    return new Frame.Order(camera, width, height, 0, scale, layers, style, notice);
  }
}
