package dev.huishang.app;

import dev.huishang.cache.seal.XmlSignatures;
import dev.huishang.domain.cap.CapExplained;
import dev.huishang.domain.cap.CapMessage;
import dev.huishang.domain.cap.CapReader;
import dev.huishang.domain.cap.CapReading;
import dev.huishang.domain.cap.LifeCycle;
import dev.huishang.domain.explain.Derivation;
import dev.huishang.wire.data.CapTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `explain cap`: what a warning message is, where it stands and why, what its signature is worth.
@Command(
    name = "cap",
    mixinStandardHelpOptions = true,
    description = "What a warning message (CAP 1.1, 1.2, national form) is and where it stands.")
final class ExplainCap implements Callable<Integer> {
  @Option(names = "--file", required = true, description = "the message")
  private Path file = Path.of("");

  @Option(names = "--with", description = "other messages held beside it: a file or a directory")
  private List<Path> others = new ArrayList<>();

  @Option(names = "--at", description = "the moment asked about, with offset; now without it")
  private @Nullable OffsetDateTime at;

  @Option(names = "--trust", description = "SHA-256 of a certificate that is trusted")
  private Set<String> trusted = Set.of();

  @Option(names = "--json", description = "as JSON")
  private boolean asJson;

  @Override
  public Integer call() throws IOException {
    System.out.println(DerivationPrinter.print(explained(), asJson));
    return 0;
  }

  private Derivation explained() throws IOException {
    var rules = CapTables.load();
    var reader = new CapReader(rules);
    return switch (read(reader, file)) {
      case CapReading.Refused refused -> CapExplained.refused(refused);
      case CapReading.Read read -> {
        var held = new ArrayList<>(List.of(read.message()));
        held.addAll(others(reader));
        var now = (at == null ? OffsetDateTime.now(ZoneOffset.UTC) : at).toInstant();
        var sent = read.message().sent().instant();
        var signature = new XmlSignatures(trusted).check(read.xml(), sent);
        var lives = LifeCycle.of(held, now, null);
        yield new CapExplained(rules.national(), now).of(read, signature, lives);
      }
    };
  }

  private List<CapMessage> others(CapReader reader) throws IOException {
    var messages = new ArrayList<CapMessage>();
    for (var path : others) {
      try (var files = Files.isDirectory(path) ? Files.list(path) : Stream.of(path)) {
        for (var other : files.filter(Files::isRegularFile).sorted().toList()) {
          switch (read(reader, other)) {
            case CapReading.Read read -> messages.add(read.message());
            case CapReading.Refused no ->
                System.err.println("不是预警消息 no message: " + other + ": " + no.fault().words());
          }
        }
      }
    }
    return messages;
  }

  /// Not one byte more than a message may have is read.
  private static CapReading read(CapReader reader, Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      throw new IllegalArgumentException("没有此文件 no such file: " + path);
    }
    try (var in = Files.newInputStream(path)) {
      return reader.read(in.readNBytes(reader.maxBytes() + 1));
    }
  }
}
