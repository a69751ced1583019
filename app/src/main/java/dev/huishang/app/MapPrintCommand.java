package dev.huishang.app;

import dev.huishang.app.Main.Stopped;
import dev.huishang.app.paper.NotPrinted;
import dev.huishang.app.paper.PaperSize;
import dev.huishang.app.shell.Texts;
import dev.huishang.domain.RegionRow;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `map-print`: the map of what a profile holds on paper, without platform and without window.
@Command(
    name = "map-print",
    mixinStandardHelpOptions = true,
    description = "The map of a profile at 300 dpi as PDF or PNG.")
final class MapPrintCommand implements Callable<Integer> {
  @Option(names = "--profile", required = true, description = "directory of the console")
  private Path directory = Path.of("profile");

  @Option(names = "--out", required = true, description = "the file, .pdf or .png")
  private Path out = Path.of("map.pdf");

  @Option(names = "--paper", defaultValue = "A4", description = "${COMPLETION-CANDIDATES}")
  private PaperSize.Format paper = PaperSize.Format.A4;

  @Option(names = "--portrait", description = "the sheet stands")
  private boolean portrait;

  @Option(names = "--lang", description = "zh or en; without it that of the profile")
  private ConsoleCommand.@Nullable Lang lang;

  @Option(
      names = "--region",
      defaultValue = RegionRow.NATION,
      description = "division code, GB/T 2260")
  private String region = RegionRow.NATION;

  @Override
  public Integer call() {
    var wish =
        new ProfileMap.Wish(
            PaperSize.of(paper, !portrait),
            region,
            lang == null ? null : lang == ConsoleCommand.Lang.ZH);
    try {
      ProfileMap.print(directory, wish, out);
    } catch (NotPrinted e) {
      boolean english = lang == ConsoleCommand.Lang.EN;
      var texts = english ? Texts.english() : Texts.chinese();
      throw new Stopped(Main.UNWRITTEN, texts.get("print.failed." + e.why(), out));
    }
    System.out.println(out.toAbsolutePath());
    return 0;
  }
}
