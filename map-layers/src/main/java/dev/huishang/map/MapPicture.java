package dev.huishang.map;

import dev.huishang.map.Furniture.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Draws the map into pixels without any toolkit: the same picture for the screen, for paper and
/// for tests. One instance serves one lane at a time; its methods are synchronized.
public final class MapPicture {
  private final BaseMap map;
  private final List<PlaceNames.Name> names = PlaceNames.load();
  private final TextSprites text;
  private final MarkSprites marks = new MarkSprites();
  private @Nullable BaseKey baseKey;
  private int[] basePixels = {};

  private record BaseKey(
      int width, int height, double scale, Camera camera, MapStyle style, List<Layer> areas) {}

  /// A drawer of this map.
  ///
  /// @param regular font of names and figures
  /// @param bold font of provinces, markings, figures
  public MapPicture(BaseMap map, GlyphFont regular, GlyphFont bold) {
    this.map = map;
    text = new TextSprites(regular, bold);
  }

  /// The finished picture with inset, scale bar, source line and markings.
  ///
  /// @param width device pixels
  /// @param height device pixels
  /// @param scale device pixels per logical pixel: 1 at 1920x1080, 2 at 3840x2160
  /// @param lang zh or en
  /// @param approval 审图号 of this map, or null
  /// @param markings words such as 模拟数据 that must stand on the picture
  /// @return `0xFFRRGGBB`, row by row
  public synchronized int[] draw(
      int width,
      int height,
      double scale,
      Camera camera,
      List<Layer> layers,
      MapStyle style,
      String lang,
      @Nullable String approval,
      List<String> markings) {
    var view = new View(camera, width, height, scale);
    var notice = new Notice(lang, approval, List.copyOf(markings));
    var strip = new Furniture(text, view, style, notice).strip();
    var free = new Free(width, height);
    free.reserve(0, height - strip.height(), strip.width(), height);
    int[] box = Inset.box(width, height, scale);
    if (Inset.needed(view)) {
      free.reserve(box[0], box[1], box[0] + box[2], box[1] + box[3]);
    }
    var ink = ground(view, layers, style, lang, free);
    strip.draw(ink, 0, height);
    if (Inset.needed(view)) {
      inset(box[2], box[3], scale, style, layers, lang).draw(ink, box[0], box[1]);
    }
    return ink.pixels;
  }

  /// Everything that moves with the map: base, layers, names; no furniture.
  synchronized Ink ground(View view, List<Layer> layers, MapStyle style, String lang, Free free) {
    var ink = base(view, layers, style);
    var drawing = new MarkDrawing(view, style, ink, marks, text, free);
    for (var layer : layers) {
      switch (layer) {
        case StationLayer(var picture) -> drawing.stations(picture);
        case PathLayer path -> drawing.path(path);
        case MarkLayer _, ChoroplethLayer _ -> {}
      }
    }
    for (var layer : layers) {
      if (layer instanceof MarkLayer few) {
        drawing.marks(few);
      }
    }
    for (var layer : layers) {
      if (layer instanceof StationLayer(var picture)) {
        drawing.figures(picture);
      }
    }
    new Labels(map, names, text, view, style, lang, ink, free).draw();
    return ink;
  }

  /// The base map with its areas; kept until camera, size, style or areas change.
  private Ink base(View view, List<Layer> layers, MapStyle style) {
    var areas = layers.stream().filter(ChoroplethLayer.class::isInstance).toList();
    var key = new BaseKey(view.width, view.height, view.scale, view.camera, style, areas);
    var ink = new Ink(view.width, view.height);
    if (!key.equals(baseKey)) {
      new BaseDrawing(map, view, style, ink).draw(areas);
      basePixels = ink.pixels.clone();
      baseKey = key;
    } else {
      System.arraycopy(basePixels, 0, ink.pixels, 0, basePixels.length);
    }
    return ink;
  }

  /// The inset with its frame and title.
  synchronized Sprite inset(
      int width, int height, double scale, MapStyle style, List<Layer> layers, String lang) {
    var view = new View(Inset.camera(width, height, scale), width, height, scale);
    var ink = new Ink(width, height);
    new BaseDrawing(map, view, style, ink)
        .draw(layers.stream().filter(ChoroplethLayer.class::isInstance).toList());
    var drawing = new MarkDrawing(view, style, ink, marks, text, new Free(view.width, view.height));
    for (var layer : layers) {
      if (layer instanceof StationLayer(var picture)) {
        drawing.stations(picture);
      }
    }
    new InsetLettering(names, text, view, style, lang).draw(ink);
    return Sprite.of(ink, 0, 0);
  }
}
