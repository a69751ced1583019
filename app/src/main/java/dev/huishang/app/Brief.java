package dev.huishang.app;

import dev.huishang.app.paper.BriefPdf;
import dev.huishang.app.paper.Freeze;
import dev.huishang.app.paper.Manifest.MapState;
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
import dev.huishang.wire.BadPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// The brief of a profile without a window: freezes what its cache holds, keeps the pack beside it,
/// and writes the PDF.
final class Brief {
  private static final int WIDTH = 1600;
  private static final int HEIGHT = 1000;

  /// Writes the brief.
  ///
  /// @throws UncheckedIOException when it cannot be written, naming the file
  static void write(Path directory, Path out) {
    try (var profile = Profile.open(directory)) {
      var chosen = Preferences.read(directory);
      var texts = chosen.chinese() ? Texts.chinese() : Texts.english();
      var now = Clock.systemUTC().instant();
      var markings = Freeze.markings(profile.inbox(), chosen.classification());
      var camera = Camera.home(WIDTH, HEIGHT);
      var approval = chosen.mapApproval().isEmpty() ? null : chosen.mapApproval();
      var pixels =
          new Maps(BaseMap.load())
              .picture()
              .draw(
                  WIDTH,
                  HEIGHT,
                  1,
                  camera,
                  layers(profile, now),
                  MapStyle.LIGHT,
                  chosen.chinese() ? "zh" : "en",
                  approval,
                  markings);
      var map =
          new MapState(
              camera.lon(),
              camera.lat(),
              camera.zoom(),
              false,
              chosen.mapApproval(),
              WIDTH,
              HEIGHT);
      var by = new SignedIn("-", texts.get("consultation.nobody"), chosen.seat(), "-");
      var what =
          new Freeze.What(
              texts.get("consultation.title"),
              "monthly",
              by,
              profile.device(),
              chosen.classification(),
              map,
              Png.of(pixels, WIDTH, HEIGHT));
      var pack = Freeze.of(profile.inbox(), what, now);
      PackFile.write(pack, directory.resolve("packs"));
      if (out.toAbsolutePath().getParent() instanceof Path parent) {
        Files.createDirectories(parent);
      }
      Files.write(out, new BriefPdf(texts).write(pack, List.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(out + " cannot be written", e);
    } catch (BadPage e) {
      throw new IllegalStateException("a part of our own pack is no page", e);
    }
  }

  /// What the map of the brief shows.
  private static List<Layer> layers(Profile profile, java.time.Instant now) {
    return List.of();
  }

  private Brief() {}
}
