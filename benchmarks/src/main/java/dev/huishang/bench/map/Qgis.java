package dev.huishang.bench.map;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// QGIS through its Python: a memory layer with a categorised renderer, drawn into a picture off
/// screen over memory layers of the base map.
final class Qgis {
  private static final String PYTHON = "/usr/bin/python3"; // the one Debian's packages are for

  static String measure(Task task) throws IOException, InterruptedException {
    var script = Path.of(System.getProperty("bench.web", "benchmarks/web")).resolve("qgis_map.py");
    if (!Files.isExecutable(Path.of(PYTHON))
        || new ProcessBuilder(PYTHON, "-c", "import qgis.core").start().waitFor() != 0) {
      return MapChild.notRun("QGIS is not installed (Debian package python3-qgis)");
    }
    var dir = Files.createTempDirectory("huishang-bench-qgis");
    Files.write(dir.resolve("points"), Browser.points(task.points()));
    Files.write(dir.resolve("base"), Under.geoJson());
    Files.write(dir.resolve("cameras"), Browser.cameras(task));
    var builder =
        new ProcessBuilder(
            PYTHON, script.toString(), dir.toString(), task.work(), String.valueOf(task.seconds()));
    builder.environment().put("QT_QPA_PLATFORM", "offscreen");
    var process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    var line = text.lines().filter(l -> l.startsWith("ms:")).findFirst().orElse("");
    return PeerAnswer.json(line, task);
  }

  private Qgis() {}
}
