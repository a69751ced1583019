package dev.huishang.app;

import dev.huishang.domain.hj212.Decoded;
import dev.huishang.domain.hj212.Decoder;
import dev.huishang.domain.hj212.FrameDerivation;
import dev.huishang.domain.hj212.Keys;
import dev.huishang.domain.hj212.Readings;
import dev.huishang.domain.hj212.SegmentCipher;
import dev.huishang.domain.hj212.SourceUnits;
import dev.huishang.wire.data.Hj212Files;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `explain hj212`: fields, check, factors with units and conversions of frames given on the line.
@Command(
    name = "hj212",
    mixinStandardHelpOptions = true,
    description = "Frames of HJ 212: fields, check, factors with units, conversions.")
final class ExplainHj212 implements Callable<Integer> {
  @Option(
      names = "--frame",
      description = "frame as text; CR LF is put behind it where it has none")
  private String frame = "";

  @Option(names = "--hex", description = "frame as hexadecimal digits, for protected ones")
  private String hex = "";

  @Option(names = "--key", description = "SM4 key of the device, 32 hexadecimal digits")
  private String key = "";

  @Option(
      names = "--unit",
      description = "unit a factor really comes in, for example a34004=ug/m3; may be repeated")
  private Map<String, String> units = Map.of();

  @Option(names = "--json", description = "as JSON")
  private boolean asJson;

  @Override
  public Integer call() {
    var decoded = decode(bytes());
    if (decoded.isEmpty()) {
      throw new IllegalArgumentException("--frame or --hex is missing");
    }
    SourceUnits stated =
        (mn, code) -> Optional.ofNullable(units.get(code)).map(ExplainHj212::plain);
    var explain =
        new FrameDerivation(Hj212Files.protocol(), new Readings(Hj212Files.factors(), stated));
    decoded.forEach(d -> System.out.println(DerivationPrinter.print(explain.of(d), asJson)));
    return 0;
  }

  /// Symbols as they are typed: `ug/m3` for `µg/m³`.
  private static String plain(String typed) {
    return typed.replace("ug/", "µg/").replace("m3", "m³");
  }

  private byte[] bytes() {
    if (!hex.isEmpty()) {
      return HexFormat.of().parseHex(hex);
    }
    var ended = frame.isEmpty() || frame.endsWith("\r\n") ? frame : frame.stripTrailing() + "\r\n";
    return ended.getBytes(StandardCharsets.UTF_8);
  }

  private List<Decoded> decode(byte[] bytes) {
    var held = key.isEmpty() ? Optional.<byte[]>empty() : Optional.of(HexFormat.of().parseHex(key));
    var cipher = ServiceLoader.load(SegmentCipher.class).findFirst().orElse(SegmentCipher.NONE);
    var all = new ArrayList<Decoded>();
    var decoder = new Decoder(Hj212Files.protocol(), new Keys(cipher, mn -> held), all::add);
    decoder.feed(bytes, 0, bytes.length);
    decoder.end();
    return all;
  }
}
