package dev.huishang.domain.cap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.cap.CapReading.Fault;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Bad input: always a value that says what is wrong and where, never an exception, and nothing of
/// the outside is ever read.
class HostileCapTest {
  private static final String GOOD =
      Texts.alert("A-1", "2026-03-01T08:00:00+08:00", "Actual", "Alert", "");

  @Test
  void aDoctypeIsRefusedBeforeItsEntitiesAreRead() {
    var bomb =
        "<!DOCTYPE alert [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;\">]>"
            + GOOD.replace("A-1", "&d;");
    var no = Texts.refused(Texts.bytes("<?xml version=\"1.0\"?>\n" + bomb));
    assertEquals(Fault.DOCTYPE, no.fault());
    assertEquals(2, no.place().line());
  }

  @Test
  void anOutsideFileIsNeverRead(@TempDir Path directory) throws IOException {
    var secret = Files.writeString(directory.resolve("secret"), "geheim");
    for (var doctype :
        new String[] {
          "<!DOCTYPE alert [<!ENTITY x SYSTEM \"%s\">]>",
          "<!DOCTYPE alert SYSTEM \"%s\">",
          "<!DOCTYPE alert [<!ENTITY %% p SYSTEM \"%s\"> %%p;]>"
        }) {
      var text = doctype.formatted(secret.toUri()) + GOOD.replace("A-1", "&x;");
      var no = Texts.refused(Texts.bytes(text));
      assertEquals(Fault.DOCTYPE, no.fault(), doctype);
      assertFalse(no.toString().contains("geheim"));
    }
  }

  @Test
  void aSchemaTheMessageNamesIsNotFetched(@TempDir Path directory) throws IOException {
    var lax = directory.resolve("lax.xsd");
    Files.writeString(
        lax, "<schema xmlns=\"http://www.w3.org/2001/XMLSchema\"><element name=\"x\"/></schema>");
    var text =
        GOOD.replace(
                "<alert ",
                "<alert xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:oasis:names:tc:emergency:cap:1.2 "
                    + lax.toUri()
                    + "\" ")
            .replace("<scope>Public</scope>", "<scope>Anyone</scope>");
    var no = Texts.refused(Texts.bytes(text));
    assertEquals(Fault.SCHEMA, no.fault());
    assertEquals("alert/scope", no.place().path());
  }

  @Test
  void anUndeclaredEntityIsRefused() {
    var no = Texts.refused(Texts.bytes(GOOD.replace("A-1", "&nbsp;")));
    assertEquals(Fault.NOT_XML, no.fault());
    assertEquals("alert/identifier", no.place().path());
  }

  @Test
  void hugeInputIsRefusedBySizeBeforeItIsParsed() {
    var bytes = new byte[Texts.RULES.maxBytes() + 1];
    Arrays.fill(bytes, (byte) '<');
    assertEquals(Fault.TOO_LARGE, Texts.refused(bytes).fault());
  }

  @Test
  void depthAndNumberOfElementsAreBounded() {
    var deep =
        GOOD.replace("</alert>", "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</alert>");
    var no = Texts.refused(Texts.bytes(deep));
    assertEquals(Fault.TOO_MANY, no.fault());
    var wide = GOOD.replace("</alert>", "<a/>".repeat(Texts.RULES.maxElements()) + "</alert>");
    assertEquals(Fault.TOO_MANY, Texts.refused(Texts.bytes(wide)).fault());
  }

  @Test
  void thousandsOfAttributesAreRefused() {
    var many = new StringBuilder("<alert ");
    for (int i = 0; i < 20_000; i++) {
      many.append("a").append(i).append("='x' ");
    }
    var no = Texts.refused(Texts.bytes(GOOD.replaceFirst("<alert ", many.toString())));
    assertEquals(Fault.NOT_XML, no.fault());
  }

  @Test
  void bytesThatAreNotInTheDeclaredEncodingAreRefusedWithTheirLine() {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + GOOD;
    var no = Texts.refused(text.getBytes(Charset.forName("GB18030")));
    assertEquals(Fault.ENCODING, no.fault(), no.toString());
    assertTrue(no.place().line() > 1, no.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "UTF-16", "GBK"})
  void declaredEncodingsAreRead(String encoding) {
    var text = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n" + GOOD;
    var read = Texts.read(text.getBytes(Charset.forName(encoding)));
    assertEquals("大风", read.message().infos().getFirst().event());
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-NONE", "", "UTF-8\u0001", "a b"})
  void anUnknownEncodingIsRefused(String encoding) {
    var text = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n" + GOOD;
    var no = Texts.refused(text.getBytes(StandardCharsets.UTF_8));
    assertEquals(Fault.ENCODING, no.fault());
    assertEquals(1, no.place().line());
  }

  @Test
  void nothingHalfAndRubbishAreRefused() {
    assertEquals(Fault.EMPTY, Texts.refused(new byte[0]).fault());
    assertEquals(Fault.NOT_XML, Texts.refused(Texts.bytes("\0\0\0\0")).fault());
    assertEquals(Fault.NOT_XML, Texts.refused(Texts.bytes("{\"alert\":1}")).fault());
    var half = Texts.refused(Texts.bytes(GOOD.substring(0, GOOD.indexOf("</event>"))));
    assertEquals(Fault.NOT_XML, half.fault());
    assertEquals("alert/info/event", half.place().path());
    assertTrue(half.place().line() > 8, half.toString());
  }

  @Test
  void aTimeThatDoesNotExistIsRefused() {
    var no = Texts.refused(Texts.bytes(GOOD.replace("2026-03-01T08", "2026-02-30T08")));
    assertEquals(Fault.SCHEMA, no.fault());
    assertEquals("alert/sent", no.place().path());
    var blank = GOOD.replace("2026-03-01T08:00:00+08:00", "2026-02-30 08:00:00+08:00");
    assertEquals(Fault.TIME, Texts.refused(Texts.bytes(blank)).fault());
  }

  @Test
  void midnightAsTwentyFourIsTheNextDay() {
    var message = Texts.message(GOOD.replace("2026-03-01T08:00:00", "2026-02-28T24:00:00"));
    assertEquals("2026-02-28T16:00:00Z", String.valueOf(message.sent().instant()));
  }

  @Test
  void aCommentInsideATextHidesNothing() {
    assertEquals("A-1", Texts.message(GOOD.replace("A-1", "A<!-- x -->-1")).identifier());
    assertEquals("A-1", Texts.message(GOOD.replace("A-1", "<![CDATA[A-1]]>")).identifier());
  }
}
