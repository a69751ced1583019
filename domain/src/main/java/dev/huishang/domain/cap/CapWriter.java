package dev.huishang.domain.cap;

import java.nio.charset.StandardCharsets;

/// Writes messages. A signature is not written: whoever passes a signed message on passes on its
/// bytes.
public final class CapWriter {
  private final CapReader reader;
  private final CnProfile national;

  /// A writer whose results are read back by a reader of these rules before anyone gets them.
  public CapWriter(CapRules rules) {
    this.reader = new CapReader(rules);
    this.national = rules.national();
  }

  /// The message in its form. Never throws.
  public CapWriting write(CapMessage message) {
    var xml = CapText.of(message).getBytes(StandardCharsets.UTF_8);
    return switch (reader.read(xml)) {
      case CapReading.Refused refused -> new CapWriting.Unfit(refused);
      case CapReading.Read read when !read.message().equals(message) ->
          new CapWriting.Altered(read.message());
      case CapReading.Read _ -> new CapWriting.Written(xml);
    };
  }

  /// The message for the national system (12379): only where nothing is open and nothing departs
  /// from its profile.
  public CapWriting publish(CapMessage message) {
    var findings = national.check(message);
    return national.open().isEmpty() && findings.isEmpty()
        ? write(message)
        : new CapWriting.Withheld(national.open(), findings);
  }
}
