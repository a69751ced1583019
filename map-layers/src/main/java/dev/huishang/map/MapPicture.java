package dev.huishang.map;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Draws the map into pixels without any toolkit: the same picture for the screen, for paper and
/// for tests. One instance serves one lane at a time; its methods are synchronized.
public final class MapPicture {
  /// Bytes of words kept at most.
  static final long MOST_WORDS = TextSprites.MOST_BYTES;

  private final BaseMap map;
  private final GlyphFont regular;
  private final GlyphFont bold;
  private final List<PlaceNames.Name> names = PlaceNames.load();
  private final TextSprites text;
  private final Ground ground = new Ground();
  private final Lettering lettering;
  private final BaseRaster base;
  private final BaseRaster insetBase;

  private @Nullable InsetKey insetKey;
  private @Nullable Sprite insetKept;

  private record InsetKey(
      int width, int height, MapStyle style, List<Layer> layers, String language) {}

  /// A drawer of this map.
  ///
  /// @param regular font of names and figures
  /// @param bold font of provinces, markings, figures
  public MapPicture(BaseMap map, GlyphFont regular, GlyphFont bold) {
    this.map = map;
    this.regular = regular;
    this.bold = bold;
    base = new BaseRaster(map);
    insetBase = new BaseRaster(map);
    text = new TextSprites(regular, bold);
    lettering = new Lettering(map, names, text, ground.marks());
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
    return draw(
        new Plate(width, height, scale, camera, layers, style, lang, approval, markings, null));
  }

  /// The finished picture.
  ///
  /// @return `0xFFRRGGBB`, row by row
  public synchronized int[] draw(Plate plate) {
    var order = plate.order();
    Ink ink;
    if (plate.base() == null) {
      ink = base.ink(order.view(), order.style(), order.layers());
      ground.draw(order.layers(), order.view(), order.style(), ink);
    } else {
      ink = new PlateDrawing(map, ground, plate, plate.height(), () -> true).draw(order.view());
    }
    frame(order, null).draw(ink, 0);
    return ink.pixels;
  }

  /// Takes a picture band by band.
  public interface Bands {
    /// The next one.
    ///
    /// @param top its first row in the picture
    /// @param pixels `0xFFRRGGBB`, row by row
    /// @return false when nobody wants the rest
    boolean take(int top, int[] pixels);

    /// True while the picture is wanted; asked while something is waited for.
    boolean wanted();
  }

  /// The finished picture from top to bottom, so that a large sheet takes little memory.
  ///
  /// @param rows of a band; the last one may be lower
  /// @return tiles of the raster base that were not to be had; coarser ones stand in
  public synchronized int bands(Plate plate, int rows, Bands bands) {
    var order = plate.order();
    var frame = frame(order, null);
    double[] place = order.view().frame();
    var drawing = new PlateDrawing(map, ground, plate, rows, bands::wanted);
    for (int top = 0; top < plate.height(); top += rows) {
      int high = Math.min(rows, plate.height() - top);
      var view =
          new View(plate.camera(), place[1], place[2] + top, plate.width(), high, plate.scale());
      var ink = drawing.draw(view);
      frame.draw(ink, top);
      if (!bands.take(top, ink.pixels)) {
        break;
      }
    }
    return drawing.missing();
  }

  /// Another drawer of the same map, for another lane.
  public MapPicture another() {
    return new MapPicture(map, regular, bold);
  }

  /// Ink for the words of a page around the picture, in its font.
  ///
  /// @param width pixels of a row
  /// @param rows of the highest band
  public PageInk page(int width, int rows) {
    return new PageInk(regular, bold, width, rows);
  }

  /// What stands over the ground: letters and furniture.
  ///
  /// @param last what this window showed before, or null: its words stay where they depend on
  ///   nothing that changed
  synchronized Frame frame(Frame.Order order, @Nullable Frame last) {
    var box = Inset.box(order.width(), order.height(), order.scale());
    var kept = last != null && last.order().lettered().equals(order.lettered()) ? last : null;
    var strip = kept == null ? strip(order, box[0]) : kept.strip();
    var inset = Inset.needed(order.view(), strip.height()) ? inset(box[2], box[3], order) : null;
    var letters = kept == null ? letters(order, strip, inset == null ? null : box) : kept.letters();
    return new Frame(order, letters, strip, inset);
  }

  private Sprite strip(Frame.Order order, int until) {
    return new Furniture(text, order.view(), order.style(), order.notice()).strip(until);
  }

  private List<Frame.Placed> letters(Frame.Order order, Sprite strip, int @Nullable [] box) {
    int m = order.margin();
    var free = new Free(order.width() + 2 * m, order.height() + 2 * m);
    int foot = m + order.height();
    free.reserve(m, foot - strip.height(), m + strip.width(), foot);
    if (box != null) {
      free.reserve(m + box[0], m + box[1], m + box[0] + box[2], m + box[1] + box[3]);
    }
    var letters = new ArrayList<Frame.Placed>();
    lettering.put(order, free, (sprite, x, y) -> letters.add(new Frame.Placed(sprite, x, y)));
    return List.copyOf(letters);
  }

  /// Bytes of the words kept, at most [#MOST_WORDS]; on any lane.
  long words() {
    return text.bytes();
  }

  /// The map this draws.
  BaseMap map() {
    return map;
  }

  /// The inset with its frame and title; kept until what it shows changes.
  private Sprite inset(int width, int height, Frame.Order order) {
    var key = new InsetKey(width, height, order.style(), order.layers(), order.notice().language());
    var kept = insetKept;
    if (kept == null || !key.equals(insetKey)) {
      kept = drawInset(key, order.scale());
      insetKept = kept;
      insetKey = key;
    }
    return kept;
  }

  private Sprite drawInset(InsetKey key, double scale) {
    var camera = Inset.camera(key.width(), key.height(), scale);
    var view = new View(camera, key.width(), key.height(), scale);
    var ink = insetBase.ink(view, key.style(), key.layers());
    for (var layer : key.layers()) {
      if (layer instanceof StationLayer(var picture)) {
        ground.stations(picture, view, key.style(), ink);
      }
    }
    new InsetLettering(names, text, view, key.style(), key.language()).draw(ink);
    return Sprite.of(ink, 0, 0);
  }
}
