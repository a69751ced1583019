package dev.huishang.map;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.imageio.ImageIO;

/// Pictures of the thematic layers to look at, made by hand: the argument is the folder to write
/// to. The values are made up.
final class LayerShots {
  private static final int[] AIR = {0x00E400, 0xFFFF00, 0xFF7E00, 0xFF0000, 0x99004C, 0x7E0023};
  private static final double[] PM25 = {35, 75, 115, 150, 250, 500};

  public static void main(String[] args) throws IOException {
    var out = Path.of(args[0]);
    Files.createDirectories(out);
    var picture = new MapPicture(BaseMap.load(), Fonts.regular(), Fonts.bold());
    for (var style : MapStyle.values()) {
      for (var shot : shots()) {
        if (args.length > 1 && !shot.name.startsWith(args[1])) {
          continue;
        }
        int[] pixels =
            picture.draw(
                1920,
                1080,
                1,
                shot.camera,
                shot.layers,
                style,
                shot.language,
                null,
                List.of("模拟数据"));
        var image = new BufferedImage(1920, 1080, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, 1920, 1080, pixels, 0, 1920);
        var name = shot.name + "-" + style.name().toLowerCase(Locale.ROOT) + ".png";
        ImageIO.write(image, "png", out.resolve(name).toFile());
      }
    }
  }

  private record Shot(String name, Camera camera, List<Layer> layers, String language) {}

  private static List<Shot> shots() {
    var home = Camera.home(1920, 1080);
    var near = Camera.fit(113, 36, 120, 42.7, 1920, 1080);
    var surface = pm25();
    var coloured = new SurfaceLayer(surface, air(), 0.55);
    return List.of(
        new Shot("surface-home", home, List.of(coloured), "zh"),
        new Shot("surface-near", near, List.of(coloured), "zh"),
        new Shot("surface-coast", new Camera(121.6, 30.9, 8.2), List.of(coloured), "en"),
        new Shot("isolines-home", home, List.of(coloured, Themes.isolines(surface)), "zh"),
        new Shot("isolines-near", near, List.of(coloured, Themes.isolines(surface)), "zh"),
        new Shot("wind-home", home, List.of(Themes.wind(3377)), "zh"),
        new Shot("wind-near", near, List.of(Themes.wind(3377)), "zh"),
        new Shot("clusters-home", home, List.of(Themes.clusters(5000)), "zh"),
        new Shot("clusters-near", near, List.of(Themes.clusters(5000)), "zh"),
        new Shot("zones-home", home, List.of(Themes.unknown(), Themes.zones()), "zh"),
        new Shot("zones-near", near, List.of(Themes.zones()), "zh"),
        new Shot("tracks-near", new Camera(115, 33, 7), List.of(Themes.tracks()), "zh"));
  }

  static ColourScale air() {
    return new ColourScale(
        0,
        java.util.stream.IntStream.range(0, AIR.length)
            .mapToObj(i -> new ColourScale.Step(PM25[i], AIR[i]))
            .toList());
  }

  /// A smooth field with a little noise.
  static Surface pm25() {
    var stations = SurfaceTest.Stations.random(3377, 4);
    var random = new Random(8);
    var values = new double[3377];
    for (int i = 0; i < values.length; i++) {
      double x = stations.lon()[i];
      double y = stations.lat()[i];
      double plain = Math.exp(-(Math.pow((x - 115) / 5, 2) + Math.pow((y - 37) / 4, 2)));
      double basin = Math.exp(-(Math.pow((x - 105) / 3, 2) + Math.pow((y - 30) / 2.5, 2)));
      double west = Math.exp(-(Math.pow((x - 80) / 6, 2) + Math.pow((y - 39) / 3, 2)));
      values[i] =
          (15 + 190 * plain + 90 * basin + 330 * west) * Math.exp(0.2 * random.nextGaussian());
    }
    return stations.weights(new InverseDistance(2, 8, 150)).apply(values, 0, 2_000);
  }

  private LayerShots() {}
}
