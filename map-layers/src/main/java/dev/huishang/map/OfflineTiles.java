package dev.huishang.map;

import com.gluonhq.maps.tile.TileRetriever;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;

/// The tile source Gluon Maps finds through the service loader: one empty picture for every tile.
/// Without it Gluon Maps asks a public tile server; with it no socket ever opens, and the base map
/// is ours alone.
public final class OfflineTiles implements TileRetriever {
  private final CompletableFuture<Image> empty =
      CompletableFuture.completedFuture(new WritableImage(1, 1));

  @Override
  public CompletableFuture<Image> loadTile(int zoom, long i, long j) {
    return empty;
  }
}
