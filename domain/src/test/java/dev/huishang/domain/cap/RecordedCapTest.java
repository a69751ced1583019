package dev.huishang.domain.cap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.cap.CapReading.Fault;
import dev.huishang.samples.Samples;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/// Every recorded message is read as its list of sources says it is.
class RecordedCapTest {
  @Test
  void everySampleIsWhatItsListSays() throws IOException {
    var lines = Files.readAllLines(Samples.need("cap/SOURCES.tsv"));
    int seen = 0;
    for (var line : lines.subList(1, lines.size())) {
      var cells = line.split("\t", -1);
      var reading = Texts.READER.read(Texts.sample(cells[0]));
      assertEquals(expected(cells[0], cells[4]), found(reading), line);
      seen++;
    }
    assertEquals(17, seen);
  }

  private static String expected(String file, String listed) {
    if (file.equals("google-noaa_errors.cap")) {
      return "SCHEMA"; // CAP 1.1 with empty urgency: no valid message of that form either
    }
    if (listed.startsWith("valid")) {
      return "CAP_1_2";
    }
    return listed.startsWith("not 1.2")
        ? "CAP_1_1"
        : listed.contains("scope") ? "SCHEMA" : "NOT_CAP";
  }

  private static String found(CapReading reading) {
    return switch (reading) {
      case CapReading.Read read -> read.message().form().name();
      case CapReading.Refused refused -> refused.fault().name();
    };
  }

  @Test
  void aMissingElementIsNamedWithItsPlace() throws IOException {
    var no = Texts.refused(Texts.sample("google-invalid.cap"));
    assertEquals(Fault.SCHEMA, no.fault());
    assertTrue(no.what().startsWith("cvc-complex-type.2.4.a"), no.what());
    assertEquals(9, no.place().line(), no.toString());
    assertEquals("alert/info", no.place().path());
  }

  @Test
  void thePlaceIsTheFaultyElementAlsoWhereNoBlanksSeparateElements() {
    var tight =
        Texts.alert("A", "2026-03-01T08:00:00+08:00", "Actual", "Alert", "")
            .replaceAll(">\\s+<", "><")
            .replace("<scope>Public</scope>", "");
    var no = Texts.refused(Texts.bytes(tight));
    assertEquals("alert/info", no.place().path(), no.toString());
    var deep =
        Texts.refused(Texts.bytes(tight.replace("<msgType>", "<scope>Public</scope><msgType>")));
    assertEquals("alert/scope", deep.place().path(), deep.toString());
  }

  @Test
  void anAtomIndexIsNoMessage() throws IOException {
    var no = Texts.refused(Texts.sample("nws_atom_feed_example.xml"));
    assertEquals(Fault.NOT_CAP, no.fault());
    assertEquals("{http://www.w3.org/2005/Atom}feed", no.what());
  }

  @Test
  void theZhTwMessageIsReadWhole() throws IOException {
    var message = Texts.read(Texts.sample("rainyclock-dgpa-zhTW.cap")).message();
    var info = message.infos().getFirst();
    assertEquals("zh-TW", info.spoken());
    assertEquals("停班停課", info.event());
    assertEquals("2026-08-22T15:59:59Z", String.valueOf(info.expires().instant()));
    assertEquals(
        new CapPair("Taiwan_Geocode_103", "6403700"),
        info.areas().getFirst().geocodes().getFirst());
  }
}
