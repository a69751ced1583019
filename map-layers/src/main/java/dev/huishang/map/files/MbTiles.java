package dev.huishang.map.files;

import dev.huishang.map.files.BadTileFile.Code;
import dev.huishang.map.files.FileSource.Facts;
import dev.huishang.wire.tiles.PictureHead;
import dev.huishang.wire.tiles.TileAddress;
import dev.huishang.wire.tiles.TileGrid;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// MBTiles: SQLite with a table or view `tiles` and, mostly, a table `metadata`. Rows count from
/// the south as the format says, or from the north as some tools write them.
final class MbTiles implements FileSource.Tiles {
  private static final int MOST_ZOOM = 24;
  private final TileDatabase db;
  private final Facts facts;
  private final boolean fromSouth;

  private MbTiles(TileDatabase db, Facts facts, boolean fromSouth) {
    this.db = db;
    this.facts = facts;
    this.fromSouth = fromSouth;
  }

  static MbTiles open(Path file) throws BadTileFile {
    var db = TileDatabase.open(file);
    try {
      return read(db);
    } catch (BadTileFile | RuntimeException e) {
      db.close();
      throw e;
    }
  }

  private static MbTiles read(TileDatabase db) throws BadTileFile {
    var said = db.metadata();
    var format = said.getOrDefault("format", "").toLowerCase(Locale.ROOT);
    if (!format.isEmpty() && !format.matches("png|png8|image/png|jpe?g|image/jpe?g|mixed")) {
      throw new BadTileFile(Code.FORMAT, format.equals("pbf") ? "pbf" : plain(format));
    }
    var first = db.first();
    if (first == null) {
      throw new BadTileFile(Code.NO_TILES, "no tiles");
    }
    var head = PictureHead.of(first);
    if (!head.kind().shown()) {
      throw new BadTileFile(Code.FORMAT, head.kind().name());
    }
    if (head.width() != head.height() || head.width() != 256 && head.width() != 512) {
      throw new BadTileFile(Code.FORMAT, head.width() + " x " + head.height());
    }
    int min = level(db, said.get("minzoom"), "min");
    int max = level(db, said.get("maxzoom"), "max");
    if (min < 0 || max < min || max > MOST_ZOOM) {
      throw new BadTileFile(Code.DIRECTORY, "zoom " + min + " to " + max);
    }
    var facts = new Facts(head.width(), min, max, plain(said.getOrDefault("attribution", "")));
    return new MbTiles(db, facts, southern(db, max, said));
  }

  /// Words for a strip of the map: no markup, no more than fits.
  static String plain(String text) {
    var words = text.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ").strip();
    return words.length() > 80 ? words.substring(0, 80) : words;
  }

  private static int level(TileDatabase db, @Nullable String said, String which)
      throws BadTileFile {
    return said != null && said.matches("\\d{1,2}") ? Integer.parseInt(said) : db.zoom(which);
  }

  /// Which end rows count from. The file's own bounds decide; where it says none, one that would
  /// lie wholly south of the equator counts from the north.
  private static boolean southern(TileDatabase db, int z, Map<String, String> said)
      throws BadTileFile {
    int[] rows = db.rows(z);
    double all = TileGrid.WEB_MERCATOR.rows(z);
    double middle = (rows[0] + rows[1] + 1) / 2.0 / all;
    var bounds = said.getOrDefault("bounds", "").split(",", -1);
    try {
      double south = Double.parseDouble(bounds[1]);
      double north = Double.parseDouble(bounds[3]);
      double down = (TileGrid.WEB_MERCATOR.down(south) + TileGrid.WEB_MERCATOR.down(north)) / 2;
      return Math.abs(1 - middle - down) <= Math.abs(middle - down);
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      return rows[1] + 1 > all / 2;
    }
  }

  @Override
  public Facts facts() {
    return facts;
  }

  @Override
  public byte @Nullable [] tile(TileAddress at) throws BadTileFile {
    int row = fromSouth ? (1 << at.z()) - 1 - at.y() : at.y();
    return at.z() > MOST_ZOOM ? null : db.tile(at.z(), at.x(), row);
  }

  @Override
  public void close() {
    db.close();
  }
}
