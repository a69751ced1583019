package dev.huishang.domain.cap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.cap.CapReading.Fault;
import dev.huishang.samples.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// What was read is written again as XML that fits its schema and reads back as the same message.
class CapRoundTripTest {
  private static final String NINE = "2026-03-01T09:00:00+08:00";
  private final CapWriter writer = new CapWriter(Texts.RULES);

  @Test
  void everyValidSampleComesBackAsItself() throws IOException {
    var written = new ArrayList<String>();
    try (var files = Files.list(Samples.need("cap"))) {
      for (var file : files.sorted().toList()) {
        if (Texts.READER.read(Files.readAllBytes(file)) instanceof CapReading.Read read) {
          var xml = assertInstanceOf(CapWriting.Written.class, writer.write(read.message()));
          assertEquals(read.message(), Texts.read(xml.xml()).message(), file.toString());
          written.add(file.getFileName().toString());
        }
      }
    }
    assertEquals(13, written.size(), written::toString);
  }

  @Test
  void markupAndLineEndsInTextsSurvive() {
    var message = Texts.message(Texts.alert("A", NINE, "Actual", "Alert", ""));
    var odd = note(message, "a<b & c>d ]]> \"q\" 'r'\r\n\t二\uD83C\uDF0A");
    var xml = assertInstanceOf(CapWriting.Written.class, writer.write(odd));
    assertEquals(odd.note(), Texts.read(xml.xml()).message().note());
  }

  @Test
  void whatXmlCannotHoldIsNotWritten() {
    var message = Texts.message(Texts.alert("A", NINE, "Actual", "Alert", ""));
    for (var text : new String[] {"bell \u0007", "nul \0", "lone \uD800", "\uFFFE"}) {
      var out = writer.write(note(message, text));
      assertTrue(out instanceof CapWriting.Unfit || out instanceof CapWriting.Altered, text);
    }
  }

  @Test
  void aMessageThatDoesNotFitTheSchemaIsNotWritten() {
    var message = Texts.message(Texts.alert("A", NINE, "Actual", "Alert", ""));
    var z =
        new CapMessage(
            message.form(),
            message.identifier(),
            message.sender(),
            CapTime.read("2026-03-01T01:00:00Z"),
            message.status(),
            message.msgType(),
            "",
            "Public",
            "",
            "",
            message.codes(),
            "",
            message.references(),
            "",
            message.infos());
    var unfit = assertInstanceOf(CapWriting.Unfit.class, writer.write(z));
    assertEquals(Fault.SCHEMA, unfit.why().fault());
    assertEquals("alert/sent", unfit.why().place().path());
  }

  private static CapMessage note(CapMessage m, String note) {
    return new CapMessage(
        m.form(),
        m.identifier(),
        m.sender(),
        m.sent(),
        m.status(),
        m.msgType(),
        m.source(),
        m.scope(),
        m.restriction(),
        m.addresses(),
        m.codes(),
        note,
        m.references(),
        m.incidents(),
        m.infos());
  }
}
