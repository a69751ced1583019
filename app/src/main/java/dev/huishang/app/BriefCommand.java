package dev.huishang.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `brief`: the situation brief of a profile as PDF, without platform and without window.
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    description = "The situation brief of a profile as PDF.")
final class BriefCommand implements Callable<Integer> {
  @Option(names = "--profile", required = true, description = "directory of the console")
  private Path directory = Path.of("profile");

  @Option(names = "--out", required = true, description = "the PDF to write")
  private Path out = Path.of("brief.pdf");

  @Override
  public Integer call() {
    Brief.write(directory, out);
    System.out.println(out.toAbsolutePath());
    return 0;
  }
}
