package dev.huishang.app;

import dev.huishang.cache.Profile;
import dev.huishang.wire.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `status`: what a profile holds and still has to send.
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "What a profile holds and still has to send.")
final class StatusCommand implements Callable<Integer> {
  @Option(names = "--profile", required = true, description = "directory of the console")
  private Path directory = Path.of("profile");

  @Option(names = "--json", description = "as one line of JSON")
  private boolean asJson;

  @Override
  public Integer call() {
    if (!Files.isDirectory(directory)) {
      throw new IllegalArgumentException("--profile " + directory + " does not exist");
    }
    try (var profile = Profile.open(directory)) {
      var json = Json.MAPPER.createObjectNode();
      json.put("profile", directory.toString());
      json.put("device", profile.device());
      json.put("unsent", profile.outbox().unsent());
      Status.streams(json, profile);
      System.out.println(asJson ? json.toString() : json.toPrettyString());
      return 0;
    }
  }
}
