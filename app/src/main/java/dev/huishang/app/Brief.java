package dev.huishang.app;

import dev.huishang.app.display.Points;
import dev.huishang.app.paper.BriefPdf;
import dev.huishang.app.paper.Freeze;
import dev.huishang.app.paper.Manifest.MapState;
import dev.huishang.app.paper.Pack;
import dev.huishang.app.paper.PackFile;
import dev.huishang.app.paper.Png;
import dev.huishang.app.shell.Maps;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Texts;
import dev.huishang.cache.Profile;
import dev.huishang.domain.SignedIn;
import dev.huishang.map.BaseMap;
import dev.huishang.map.Camera;
import dev.huishang.map.Layer;
import dev.huishang.map.MapStyle;
import dev.huishang.map.StationLayer;
import dev.huishang.map.drawing.Drawings;
import dev.huishang.wire.BadPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The brief of what a profile holds: frozen, the pack kept beside it, with the map of the national
/// air stations, as PDF.
final class Brief {
  private static final int WIDTH = 1600;
  private static final int HEIGHT = 1000;

  /// Writes it; needs neither platform nor toolkit.
  ///
  /// @throws IllegalArgumentException when the profile has never loaded anything
  static void write(Path directory, Path out) {
    if (!Files.isDirectory(directory)) {
      throw new IllegalArgumentException("--profile " + directory + " does not exist");
    }
    try (var profile = Profile.open(directory)) {
      if (profile.inbox().ages().stream().noneMatch(a -> a.complete())) {
        throw new IllegalArgumentException(
            "--profile " + directory + " holds no data yet: start the console on a platform first");
      }
      write(profile, Preferences.read(directory), null, out, List.of());
    }
  }

  /// Freezes what this profile knows now and writes the brief from that pack.
  ///
  /// @param who who freezes it, null when nobody is signed in
  static Pack write(
      Profile profile,
      Preferences chosen,
      @Nullable SignedIn who,
      Path out,
      List<BriefPdf.Conclusion> conclusions) {
    var now = Instant.now();
    var texts = chosen.chinese() ? Texts.chinese() : Texts.english();
    var what =
        new Freeze.What(
            texts.get("brief.title"),
            "MONTHLY",
            who != null ? who : new SignedIn("-", texts.get("header.nobody"), chosen.seat(), "-"),
            profile.device(),
            chosen.classification(),
            state(chosen),
            map(profile, chosen, now));
    var pack = Freeze.of(profile.inbox(), what, Drawings.none(), now);
    try {
      PackFile.write(pack, profile.directory().resolve("packs"));
      if (out.toAbsolutePath().getParent() instanceof Path parent) {
        Files.createDirectories(parent);
      }
      Files.write(out, new BriefPdf(texts).write(pack, conclusions));
      return pack;
    } catch (IOException e) {
      throw new UncheckedIOException(out + " cannot be written", e);
    } catch (BadPage e) {
      throw new IllegalStateException("a pack just made is whole", e);
    }
  }

  private static MapState state(Preferences chosen) {
    var home = Camera.home(WIDTH, HEIGHT);
    return new MapState(
        home.lon(), home.lat(), home.zoom(), false, chosen.mapApproval(), WIDTH, HEIGHT);
  }

  private static byte[] map(Profile profile, Preferences chosen, Instant now) {
    List<Layer> layers = List.of(new StationLayer(Points.national(profile.inbox(), now)));
    var pixels =
        new Maps(BaseMap.load())
            .picture()
            .draw(
                WIDTH,
                HEIGHT,
                1,
                Camera.home(WIDTH, HEIGHT),
                layers,
                MapStyle.LIGHT,
                chosen.chinese() ? "zh" : "en",
                chosen.mapApproval().isEmpty() ? null : chosen.mapApproval(),
                Freeze.markings(profile.inbox(), chosen.classification()));
    return Png.of(pixels, WIDTH, HEIGHT);
  }

  private Brief() {}
}
