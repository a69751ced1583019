package dev.huishang.map.files;

import dev.huishang.map.RasterInfo;
import dev.huishang.map.RasterSource;
import dev.huishang.wire.tiles.TileAddress;
import dev.huishang.wire.tiles.TileSource;
import dev.huishang.wire.tiles.TileTrouble;
import dev.huishang.wire.tiles.Way;
import java.io.IOException;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A file as a source of a base map: what is wrong with a tile of it is said once.
public final class FileSource implements RasterSource {
  /// What both kinds of files give.
  interface Tiles extends AutoCloseable {
    /// Pixels of an edge, levels and whose map it is.
    Facts facts();

    byte @Nullable [] tile(TileAddress at) throws BadTileFile, IOException;

    @Override
    void close();
  }

  /// What a file says of itself.
  ///
  /// @param tileSize pixels of an edge
  /// @param attribution whose map it is, empty where it does not say
  record Facts(int tileSize, int minZoom, int maxZoom, String attribution) {}

  private final TileSource configured;
  private final Tiles tiles;
  private final Supplier<Instant> now;
  private final Consumer<TileTrouble> trouble;
  private volatile boolean said;

  private FileSource(
      TileSource configured, Tiles tiles, Supplier<Instant> now, Consumer<TileTrouble> trouble) {
    this.configured = configured;
    this.tiles = tiles;
    this.now = now;
    this.trouble = trouble;
  }

  /// Opens the file of a source.
  ///
  /// @param trouble told once what is wrong with its tiles
  /// @throws BadTileFile where it cannot serve
  public static FileSource open(
      TileSource configured,
      Way.LocalFile way,
      Supplier<Instant> now,
      Consumer<TileTrouble> trouble)
      throws BadTileFile {
    var tiles =
        switch (way.format()) {
          case MBTILES -> MbTiles.open(way.file());
          case PMTILES -> PmTiles.open(way.file());
        };
    return new FileSource(configured, tiles, now, trouble);
  }

  @Override
  public RasterInfo info() {
    var facts = tiles.facts();
    return new RasterInfo(
        configured.grid(),
        facts.tileSize(),
        facts.minZoom(),
        facts.maxZoom(),
        configured.zh(),
        configured.en(),
        configured.attribution().isBlank() ? facts.attribution() : configured.attribution(),
        configured.approval());
  }

  @Override
  public byte @Nullable [] read(TileAddress at) {
    try {
      return configured.grid().holds(at) ? tiles.tile(at) : null;
    } catch (BadTileFile e) {
      say(TileTrouble.Kind.FILE, at + " " + e.getMessage());
    } catch (IOException e) {
      say(TileTrouble.Kind.FILE, at.toString());
    }
    return null;
  }

  @Override
  public void refuse(TileAddress at, TileTrouble.Kind kind, String detail) {
    say(kind, (at + " " + detail).strip());
  }

  private void say(TileTrouble.Kind kind, String detail) {
    if (!said) {
      said = true;
      trouble.accept(
          new TileTrouble(configured.id(), kind, configured.way().where(), detail, now.get()));
    }
  }

  @Override
  public void onCame(Consumer<TileAddress> heard) {
    // a file has all it will ever have
  }

  @Override
  public void close() {
    tiles.close();
  }
}
