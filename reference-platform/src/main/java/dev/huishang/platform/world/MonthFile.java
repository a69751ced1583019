package dev.huishang.platform.world;

import dev.huishang.platform.world.NationalFigures.AirMonth;
import dev.huishang.platform.world.NationalFigures.WaterMonth;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// Months of national figures as text: a head with form, seed and model print, a line per kind,
/// time and region with its figures in full, and a last line with the SHA-256 of all before it. A
/// file that does not fit its sum, its head or this form counts as none: it is never trusted in
/// part.
final class MonthFile {
  private static final System.Logger LOG = System.getLogger(MonthFile.class.getName());
  private static final String SUM = "sha256\t";

  /// Figures by time and region code: air by the last whole day in it, water by month.
  record Months(
      Map<LocalDate, Map<Integer, AirMonth>> air, Map<YearMonth, Map<Integer, WaterMonth>> water) {
    static Months none() {
      return new Months(new TreeMap<>(), new TreeMap<>());
    }
  }

  private final Path file;
  private final String head;

  MonthFile(Path directory, long seed, String print) {
    file = directory.resolve("months-" + seed + ".tsv");
    head = "months 1\t" + seed + "\t" + print;
  }

  /// What the file holds; nothing when it is missing, of another model, or damaged.
  Months read() {
    try {
      var text = Files.readString(file);
      int sum = text.lastIndexOf(SUM);
      if (sum > 0
          && text.substring(sum).equals(last(text.substring(0, sum)))
          && text.startsWith(head + "\n")) {
        return months(text.substring(head.length() + 1, sum));
      }
      LOG.log(System.Logger.Level.INFO, file + " is damaged or of another model: made anew");
    } catch (NoSuchFileException e) {
      LOG.log(System.Logger.Level.DEBUG, file + " is not there yet");
    } catch (IOException | DateTimeException | IllegalArgumentException e) {
      LOG.log(System.Logger.Level.WARNING, file + " cannot be read: made anew", e);
    }
    return Months.none();
  }

  private static Months months(String lines) {
    var months = Months.none();
    for (var line : lines.lines().toList()) {
      var f = line.split("\t", -1);
      var region = Integer.valueOf(f[2]);
      switch (f[0] + f.length) {
        case "air9" ->
            months
                .air
                .computeIfAbsent(LocalDate.parse(f[1]), k -> new TreeMap<>())
                .put(
                    region,
                    new AirMonth(
                        Double.parseDouble(f[3]),
                        Double.parseDouble(f[4]),
                        Double.parseDouble(f[5]),
                        Double.parseDouble(f[6]),
                        Integer.parseInt(f[7]),
                        Integer.parseInt(f[8])));
        case "water6" ->
            months
                .water
                .computeIfAbsent(YearMonth.parse(f[1]), k -> new TreeMap<>())
                .put(
                    region,
                    new WaterMonth(
                        Double.parseDouble(f[3]),
                        Double.parseDouble(f[4]),
                        Integer.parseInt(f[5])));
        default -> throw new IllegalArgumentException("not a line of months: " + line);
      }
    }
    return months;
  }

  /// Writes the months in one piece. A failure is logged and costs the next start its time, no
  /// more.
  void write(Months months) {
    var text = new StringBuilder(head).append('\n');
    months.air.forEach((day, by) ->
        by.forEach((region, a) ->
            line(
                text,
                "air",
                day,
                region,
                a.pm25(),
                a.good(),
                a.heavy(),
                a.o3p90(),
                a.cities(),
                a.days())));
    months.water.forEach((month, by) ->
        by.forEach(
            (region, w) -> line(text, "water", month, region, w.good(), w.bad(), w.sections())));
    text.append(last(text.toString()));
    try {
      var fresh = file.resolveSibling(file.getFileName() + ".tmp");
      Files.writeString(fresh, text);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, file + " cannot be kept: made anew at each start", e);
    }
  }

  private static void line(StringBuilder text, Object... parts) {
    for (int i = 0; i < parts.length; i++) {
      text.append(parts[i]).append(i < parts.length - 1 ? '\t' : '\n');
    }
  }

  private static String last(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return SUM
          + HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)))
          + "\n";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
