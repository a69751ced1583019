package dev.huishang.map;

import dev.huishang.wire.tiles.TileAddress;
import dev.huishang.wire.tiles.TileGrid;
import dev.huishang.wire.tiles.TileTrouble;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// A source of real PNG whose colour says where it is: longitude in red, latitude in green.
final class Painted implements RasterSource {
  private final RasterInfo info;
  final Set<TileAddress> missing = ConcurrentHashMap.newKeySet();
  final List<TileAddress> asked = Collections.synchronizedList(new ArrayList<>());
  final List<String> refused = Collections.synchronizedList(new ArrayList<>());
  byte @Nullable [] instead;
  private Consumer<TileAddress> heard = _ -> {};

  Painted(TileGrid grid, int min, int max) {
    info = new RasterInfo(grid, 256, min, max, "测试影像", "Test imagery", "", "");
  }

  static int colour(double lon, double lat) {
    int r = (int) Math.round(Math.clamp((lon - 70) / 70 * 255, 0, 255));
    int g = (int) Math.round(Math.clamp(lat / 60 * 255, 0, 255));
    return r << 16 | g << 8 | 0x80;
  }

  private byte[] paint(TileAddress at) {
    var image = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
    var grid = info.grid();
    for (int y = 0; y < 256; y++) {
      double lat = grid.lat((at.y() + (y + 0.5) / 256) / grid.rows(at.z()));
      for (int x = 0; x < 256; x++) {
        double lon = (at.x() + (x + 0.5) / 256) / grid.columns(at.z()) * 360 - 180;
        image.setRGB(x, y, colour(lon, lat));
      }
    }
    try (var out = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The tile is there from now on.
  void came(TileAddress at) {
    missing.remove(at);
    heard.accept(at);
  }

  @Override
  public RasterInfo info() {
    return info;
  }

  @Override
  public byte @Nullable [] read(TileAddress at) {
    asked.add(at);
    if (missing.contains(at)) {
      return null;
    }
    return instead == null ? paint(at) : instead;
  }

  @Override
  public void refuse(TileAddress at, TileTrouble.Kind kind, String detail) {
    refused.add(kind + " " + detail);
  }

  @Override
  public void onCame(Consumer<TileAddress> listener) {
    heard = listener;
  }

  @Override
  public void close() {
    // nothing is open
  }
}
