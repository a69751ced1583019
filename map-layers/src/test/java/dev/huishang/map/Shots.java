package dev.huishang.map;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/// Pictures to look at, made by hand: arguments are the folder of the fonts and the folder to write
/// to. Prints how long each took.
final class Shots {
  private static final int[] AIR = {0x00E400, 0xFFFF00, 0xFF7E00, 0xFF0000, 0x99004C, 0x7E0023};

  public static void main(String[] args) throws Exception {
    var fonts = Path.of(args[0]);
    var out = Path.of(args[1]);
    Files.createDirectories(out);
    GlyphFont regular;
    GlyphFont bold;
    try (var a = Files.newInputStream(fonts.resolve("HuishangSansSC-Regular.ttf"));
        var b = Files.newInputStream(fonts.resolve("HuishangSansSC-Bold.ttf"))) {
      regular = GlyphFont.read(a);
      bold = GlyphFont.read(b);
    }
    long t = System.nanoTime();
    var map = BaseMap.load();
    System.out.printf("load %d ms%n", (System.nanoTime() - t) / 1_000_000);
    var picture = new MapPicture(map, regular, bold);
    var home = Camera.home(1920, 1080);
    var stations = new StationLayer(stations(map, 20_000));
    var marks =
        new MarkLayer(
            List.of(
                new MarkLayer.Mark("1", 112.9, 28.2, MarkShape.DIAMOND, 0xE5342B, "湘江苯泄漏 Ⅱ级"),
                new MarkLayer.Mark("2", 113.3, 29.4, MarkShape.ARROW, 0x43B4FF, "监测一队")));
    for (var style : MapStyle.values()) {
      for (int scale = 1; scale <= 2; scale++) {
        var name = style.name().toLowerCase(java.util.Locale.ROOT) + scale + ".png";
        shot(picture, out.resolve("home-" + name), scale, home, List.of(), style, "zh");
        shot(
            picture,
            out.resolve("home-stations-" + name),
            scale,
            home,
            List.of(stations, marks),
            style,
            "zh");
        shot(
            picture,
            out.resolve("jjj-" + name),
            scale,
            Camera.fit(113, 36, 120, 42.7, 1920, 1080),
            List.of(stations),
            style,
            "zh");
        shot(
            picture,
            out.resolve("sea-" + name),
            scale,
            Camera.fit(105, 3, 123, 24, 1920, 1080),
            List.of(),
            style,
            "zh");
        shot(
            picture,
            out.resolve("taiwan-" + name),
            scale,
            Camera.fit(118, 21.5, 125, 26.5, 1920, 1080),
            List.of(),
            style,
            "zh");
        shot(
            picture,
            out.resolve("z8-" + name),
            scale,
            new Camera(112.9, 28.2, 8.3),
            List.of(stations, marks),
            style,
            "zh");
        shot(picture, out.resolve("en-" + name), scale, home, List.of(areas(map)), style, "en");
      }
    }
  }

  private static void shot(
      MapPicture picture,
      Path file,
      int scale,
      Camera camera,
      List<Layer> layers,
      MapStyle style,
      String lang)
      throws Exception {
    long t = System.nanoTime();
    int w = 1920 * scale;
    int h = 1080 * scale;
    var pixels = picture.draw(w, h, scale, camera, layers, style, lang, null, List.of("模拟数据"));
    long first = System.nanoTime() - t;
    t = System.nanoTime();
    picture.draw(w, h, scale, camera, layers, style, lang, null, List.of("模拟数据"));
    System.out.printf(
        "%s %d ms, again %d ms%n",
        file.getFileName(), first / 1_000_000, (System.nanoTime() - t) / 1_000_000);
    var image = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, w, h, pixels, 0, w);
    ImageIO.write(image, "png", file.toFile());
  }

  private static ChoroplethLayer areas(BaseMap map) {
    var colours = new java.util.HashMap<String, Integer>();
    for (var region : map.regions()) {
      if (region.level() == 2) {
        colours.put(region.adcode(), AIR[Math.floorMod(region.adcode().hashCode(), 4)]);
      }
    }
    return new ChoroplethLayer(2, colours, 0.45);
  }

  private static StationPicture stations(BaseMap map, int n) {
    var random = new Random(7);
    var counties = map.regions().stream().filter(r -> r.level() == 3).toList();
    var builder = new StationPicture.Builder();
    for (int i = 0; i < n; i++) {
      var c = counties.get(random.nextInt(counties.size()));
      double lon = c.lon() + random.nextGaussian() * 0.12;
      double lat = c.lat() + random.nextGaussian() * 0.12;
      int k = (int) Math.min(5, Math.abs(random.nextGaussian()) * 2);
      var look = MarkLook.values()[random.nextInt(10) < 6 ? 0 : random.nextInt(6)];
      var shape = MarkShape.values()[i % 40 == 0 ? 4 : random.nextInt(4)];
      builder.add(i, lon, lat, shape, look, AIR[k], String.valueOf(20 + random.nextInt(90)));
    }
    return builder.build();
  }
}
