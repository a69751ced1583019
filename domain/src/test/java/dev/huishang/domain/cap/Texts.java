package dev.huishang.domain.cap;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.fail;

import dev.huishang.samples.Samples;
import dev.huishang.wire.data.CapTables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Collectors;

/// Messages for the tests of this package: recorded ones by name, our own by their parts. No
/// mainland message is publicly available: those with `zh-CN` or a national identifier are ours.
final class Texts {
  static final CapRules RULES = CapTables.load();
  static final CapReader READER = new CapReader(RULES);

  static byte[] sample(String name) throws IOException {
    return Files.readAllBytes(Samples.need("cap/" + name));
  }

  static String text(String name) throws IOException {
    return new String(sample(name), StandardCharsets.UTF_8);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// The message in these bytes, which must be one.
  static CapReading.Read read(byte[] bytes) {
    return switch (READER.read(bytes)) {
      case CapReading.Read read -> read;
      case CapReading.Refused no -> fail(no.toString());
    };
  }

  static CapMessage message(String xml) {
    return read(bytes(xml)).message();
  }

  static CapReading.Refused refused(byte[] bytes) {
    return assertInstanceOf(CapReading.Refused.class, READER.read(bytes));
  }

  static Set<CapFinding.Kind> kinds(byte[] bytes) {
    return read(bytes).findings().stream().map(CapFinding::kind).collect(Collectors.toSet());
  }

  /// A message of one info block, in the order of the schema.
  static String alert(String id, String sent, String status, String type, String references) {
    return alert(
        id, sent, status, type, references, info("zh-CN", "大风", "2026-03-01T20:00:00+08:00"));
  }

  static String alert(
      String id, String sent, String status, String type, String references, String infos) {
    return """
    <alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
      <identifier>%s</identifier>
      <sender>duty@p.example</sender>
      <sent>%s</sent>
      <status>%s</status>
      <msgType>%s</msgType>
      <scope>Public</scope>
      %s
      %s
    </alert>
    """
        .formatted(
            id,
            sent,
            status,
            type,
            references.isEmpty() ? "" : "<references>" + references + "</references>",
            infos);
  }

  static String info(String language, String event, String expires) {
    return info(
        language, event, "Severe", expires, "<polygon>39,115 39,118 41,118 39,115</polygon>");
  }

  static String info(
      String language, String event, String severity, String expires, String shapes) {
    return """
    <info>
      %s
      <category>Met</category>
      <event>%s</event>
      <urgency>Immediate</urgency>
      <severity>%s</severity>
      <certainty>Observed</certainty>
      %s
      <headline>样例 %s</headline>
      <area><areaDesc>北京</areaDesc>%s</area>
    </info>
    """
        .formatted(
            language.isEmpty() ? "" : "<language>" + language + "</language>",
            event,
            severity,
            expires.isEmpty() ? "" : "<expires>" + expires + "</expires>",
            event,
            shapes);
  }

  private Texts() {}
}
