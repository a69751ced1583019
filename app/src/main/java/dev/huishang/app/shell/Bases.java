package dev.huishang.app.shell;

import dev.huishang.map.RasterBase;
import dev.huishang.wire.tiles.TileSource;
import dev.huishang.wire.tiles.TileSources;
import dev.huishang.wire.tiles.TileTrouble;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/// The base maps of a room: which there are, which one the display shows, and what is wrong with
/// them. To be used on the FX thread; files and servers are waited for elsewhere.
public interface Bases {
  /// The vector base in the look of the screen.
  String BY_THEME = "";

  /// The vector base, dark on any screen.
  String DARK = "vector-dark";

  /// The vector base, light on any screen.
  String LIGHT = "vector-light";

  /// What the profile keeps.
  ReadOnlyObjectProperty<TileSources> kept();

  /// The raster base of the choice, once it is open; null for the vector base.
  ReadOnlyObjectProperty<@Nullable RasterBase> shown();

  /// What is wrong now, by id of the source.
  ReadOnlyObjectProperty<Map<String, TileTrouble>> troubles();

  /// Shows another base and keeps the choice.
  ///
  /// @param id of a source, or one of the words above
  void choose(String id);

  /// Keeps these sources in place of those before.
  void keep(List<TileSource> sources);

  /// True when what was chosen is shown, or cannot be.
  boolean settled();
}
