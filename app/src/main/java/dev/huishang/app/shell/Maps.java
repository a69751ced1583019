package dev.huishang.app.shell;

import dev.huishang.map.BaseMap;
import dev.huishang.map.GlyphFont;
import dev.huishang.map.MapPicture;
import dev.huishang.map.MapStyle;
import dev.huishang.map.MapSurface;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.Executor;

/// Makes maps with the shipped font, in the look and language of a room.
public final class Maps {
  /// How many drawing lanes a room has.
  public static final int LANES = 2;

  private final BaseMap baseMap;
  private final Filed filed;
  private final GlyphFont regular = font("Regular");
  private final GlyphFont bold = font("Bold");

  public Maps(BaseMap baseMap) {
    this.baseMap = baseMap;
    filed = new Filed(baseMap);
  }

  /// Divisions and what else is on the base map.
  public BaseMap base() {
    return baseMap;
  }

  /// Where rows are counted on it.
  public Filed filed() {
    return filed;
  }

  /// Draws without a view, for paper.
  public MapPicture picture() {
    return new MapPicture(baseMap, regular, bold);
  }

  /// A fresh map view.
  ///
  /// @param drawing lane that draws
  /// @param fx the way to the FX thread
  public MapSurface surface(Preferences chosen, Executor drawing, Executor fx) {
    var map = new MapSurface(picture(), drawing, LANES, fx);
    map.setStyle(chosen.theme() == Theme.LIGHT ? MapStyle.LIGHT : MapStyle.DARK);
    map.setLanguage(chosen.chinese() ? "zh" : "en");
    map.setMapApproval(chosen.mapApproval().isEmpty() ? null : chosen.mapApproval());
    return map;
  }

  private static GlyphFont font(String weight) {
    var name = "/dev/huishang/app/fonts/HuishangSansSC-" + weight + ".ttf";
    try (var in = Objects.requireNonNull(Maps.class.getResourceAsStream(name), name)) {
      return GlyphFont.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
