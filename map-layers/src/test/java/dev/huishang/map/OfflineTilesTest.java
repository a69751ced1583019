package dev.huishang.map;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.gluonhq.maps.tile.TileRetrieverProvider;
import org.junit.jupiter.api.Test;

/// Gluon Maps must find our tile source, or it would ask a public server.
class OfflineTilesTest {
  @Test
  void gluonMapsFindsOurEmptyTilesAndNeverAsksTheNetwork() {
    var found = TileRetrieverProvider.getInstance().load();
    assertInstanceOf(OfflineTiles.class, found);
    var tile = found.loadTile(5, 26, 12);
    assertTrue(tile.isDone());
    assertTrue(tile.join().getWidth() == 1);
  }
}
