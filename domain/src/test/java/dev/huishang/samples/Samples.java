package dev.huishang.samples;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/// The recorded real files tests are held against. They are too large for this repository and lie
/// beside it; HUISHANG_SAMPLES names another place.
public final class Samples {
  /// A file or directory of the samples. Where it is absent the test is skipped with a sentence
  /// that says what was sought and where; in continuous integration (CI=true) that is a failure,
  /// because a proof nobody runs proves nothing.
  ///
  /// @param name path below the samples, for example `air`
  public static Path need(String name) {
    return need(name, directory(), "true".equals(System.getenv("CI")));
  }

  static Path need(String name, Path directory, boolean strict) {
    var file = directory.resolve(name);
    if (!Files.exists(file)) {
      var why =
          "recorded sample \"%s\" is missing: sought as %s; set HUISHANG_SAMPLES to the directory of the samples"
              .formatted(name, file.toAbsolutePath().normalize());
      if (strict) {
        Assertions.fail(why);
      }
      Assumptions.abort(why);
    }
    return file;
  }

  private static Path directory() {
    var named = System.getenv("HUISHANG_SAMPLES");
    return Path.of(named == null ? System.getProperty("huishang.samples", "") : named);
  }

  private Samples() {}
}
