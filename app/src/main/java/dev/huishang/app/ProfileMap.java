package dev.huishang.app;

import dev.huishang.app.display.Points;
import dev.huishang.app.display.PrintWords;
import dev.huishang.app.paper.Freeze;
import dev.huishang.app.paper.MapPrint;
import dev.huishang.app.paper.NotPrinted;
import dev.huishang.app.paper.PaperSize;
import dev.huishang.app.shell.Maps;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Texts;
import dev.huishang.cache.Profile;
import dev.huishang.domain.Networks;
import dev.huishang.domain.StreamAge;
import dev.huishang.map.BaseMap;
import dev.huishang.map.Camera;
import dev.huishang.map.MapStyle;
import dev.huishang.map.Plate;
import dev.huishang.map.Region;
import dev.huishang.map.StationLayer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The map of the national air stations as a profile holds them, on paper.
final class ProfileMap {
  /// How a window would show it; the sheet shows the same part of the world.
  private static final int WIDTH = 1600;

  private static final int HEIGHT = 1000;

  /// What is asked for.
  ///
  /// @param region code of the division shown
  /// @param chinese language, null for that of the profile
  record Wish(PaperSize size, String region, @Nullable Boolean chinese) {}

  /// Prints it; needs neither platform nor toolkit.
  ///
  /// @throws IllegalArgumentException when the profile has never loaded anything, or there is no
  ///   such division
  /// @throws NotPrinted when the file cannot be written
  static void print(Path directory, Wish wish, Path out) throws NotPrinted {
    if (!Files.isDirectory(directory)) {
      throw new IllegalArgumentException("--profile " + directory + " does not exist");
    }
    try (var profile = Profile.open(directory)) {
      if (profile.inbox().ages().stream().noneMatch(StreamAge::complete)) {
        throw new IllegalArgumentException(
            "--profile " + directory + " holds no data yet: start the console on a platform first");
      }
      print(profile, Preferences.read(directory), wish, out);
    }
  }

  private static void print(Profile profile, Preferences chosen, Wish wish, Path out)
      throws NotPrinted {
    var maps = new Maps(BaseMap.load());
    var region = maps.base().region(wish.region());
    if (region == null) {
      throw new IllegalArgumentException("--region " + wish.region() + " is no division");
    }
    boolean chinese = wish.chinese() == null ? chosen.chinese() : wish.chinese();
    var texts = chinese ? Texts.chinese() : Texts.english();
    var now = Instant.now();
    var stations = Points.air(profile.inbox(), now);
    int width = wish.size().landscape() ? WIDTH : HEIGHT;
    int height = wish.size().landscape() ? HEIGHT : WIDTH;
    var plate =
        new Plate(
            width,
            height,
            1,
            camera(region, width, height),
            List.of(new StationLayer(stations.picture())),
            MapStyle.LIGHT,
            chinese ? "zh" : "en",
            chosen.mapApproval().isEmpty() ? null : chosen.mapApproval(),
            Freeze.markings(profile.inbox(), chosen.classification()).stream()
                .map(texts::mark)
                .toList(),
            null);
    var ages = profile.inbox().ages();
    var state =
        new PrintWords.State(
            StreamAge.asOf(ages, "obs").orElse(null), // the sheet says that there are no data
            now,
            texts.get("map.coverage", stations.current(), stations.all()),
            ages);
    var title =
        texts.get("network." + Networks.AIR_NATIONAL)
            + " · "
            + texts.name(region.name(), region.nameEn());
    var words =
        new PrintWords(texts, now, chosen.seat())
            .stations(title, state, Set.of(Networks.AIR_NATIONAL), plate, chosen.exercise());
    new MapPrint(plate.marked(words.markings()), wish.size(), words)
        .write(out, maps.picture(), part -> true);
  }

  private static Camera camera(Region region, int width, int height) {
    return region.level() == 0
        ? Camera.home(width, height)
        : Camera.fit(
            region.west(),
            region.south(),
            region.east(),
            region.north(),
            width * 0.94,
            height * 0.9);
  }

  private ProfileMap() {}
}
