package dev.huishang.bench.map;

import dev.huishang.map.BaseMap;
import dev.huishang.map.GlyphFont;
import dev.huishang.map.MapPicture;
import dev.huishang.map.MapSurface;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.Executors;
import javafx.application.Platform;

/// The console's map with the lanes, base map and letters it has in the product.
record OurMap(BaseMap base, MapSurface surface) {
  static OurMap open() {
    var lanes =
        Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("drawing", 1).factory());
    var base = BaseMap.load();
    var picture = new MapPicture(base, font("Regular"), font("Bold"));
    return new OurMap(base, new MapSurface(picture, lanes, 2, Platform::runLater));
  }

  private static GlyphFont font(String weight) {
    var name = "/dev/huishang/app/fonts/HuishangSansSC-" + weight + ".ttf";
    try (var in = Objects.requireNonNull(OurMap.class.getResourceAsStream(name), name)) {
      return GlyphFont.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
