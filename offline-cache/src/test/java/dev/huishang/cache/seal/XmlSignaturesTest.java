package dev.huishang.cache.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.cap.CapReader;
import dev.huishang.domain.cap.CapReading;
import dev.huishang.domain.cap.CapSignature;
import dev.huishang.domain.cap.CapSignature.AtSent;
import dev.huishang.domain.explain.Said;
import dev.huishang.samples.Samples;
import dev.huishang.wire.data.CapTables;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The traps of signatures met in recorded messages, one test each, and the attacks.
class XmlSignaturesTest {
  private static final CapReader READER = new CapReader(CapTables.load());
  private static final String IPAWS = "oasiscap-ipaws-5ea321f39fc226a7b44b6874.xml";

  private static CapReading.Read sample(String name) throws IOException {
    var bytes = Files.readAllBytes(Samples.need("cap/" + name));
    return assertInstanceOf(CapReading.Read.class, READER.read(bytes));
  }

  private static CapSignature check(CapReading.Read read) {
    return check(read.xml(), read.message().sent().instant());
  }

  private static CapSignature check(String xml, Instant sent) {
    return new XmlSignatures(Set.of()).check(xml, sent);
  }

  private static CapSignature check(String xml) {
    return check(xml, Instant.EPOCH);
  }

  @Test
  void everySampleIsWhatItsListSays() throws IOException {
    var lines = Files.readAllLines(Samples.need("cap/SOURCES.tsv"));
    int seen = 0;
    for (var line : lines.subList(1, lines.size())) {
      var cells = line.split("\t", -1);
      var bytes = Files.readAllBytes(Samples.need("cap/" + cells[0]));
      if (READER.read(bytes) instanceof CapReading.Read read) {
        var expected =
            cells[5].startsWith("absent")
                ? CapSignature.Absent.class
                : cells[5].startsWith("unverifiable")
                    ? CapSignature.Unverifiable.class
                    : CapSignature.Valid.class;
        assertInstanceOf(expected, check(read), line);
        seen++;
      }
    }
    assertEquals(13, seen);
  }

  @Test
  void rsaSha256VerifiesStrictly() throws IOException {
    var valid = assertInstanceOf(CapSignature.Valid.class, check(sample(IPAWS)));
    assertFalse(valid.reformatted());
    assertTrue(valid.signer().subject().startsWith("CN=IPAWSOPEN_200198"));
    assertEquals(AtSent.VALID, valid.signer().atSent());
    assertFalse(valid.signer().known());
  }

  @Test
  void aCertificateIsKnownByItsFingerprint() throws IOException {
    var read = sample(IPAWS);
    var print = ((CapSignature.Valid) check(read)).signer().fingerprint();
    assertEquals(64, print.length());
    var state = new XmlSignatures(Set.of(print)).check(read.xml(), Instant.EPOCH);
    assertTrue(((CapSignature.Valid) state).signer().known());
  }

  @Test
  void reformattedAfterSigningIsValidReformatted() throws IOException {
    var valid = assertInstanceOf(CapSignature.Valid.class, check(sample("wmo-sc-valid.xml")));
    assertTrue(valid.reformatted());
    // the certificate is of July, the message of May: judged at the time of sending
    assertEquals(AtSent.NOT_YET, valid.signer().atSent());
    var later = check(sample("wmo-sc-valid.xml").xml(), Instant.parse("2024-08-01T00:00:00Z"));
    assertEquals(AtSent.VALID, ((CapSignature.Valid) later).signer().atSent());
    var over = check(sample("wmo-sc-valid.xml").xml(), Instant.parse("2026-08-01T00:00:00Z"));
    assertEquals(AtSent.OVER, ((CapSignature.Valid) over).signer().atSent());
  }

  @Test
  void signaturesThatDifferInUnusedBase64BitsAreTheSame() throws IOException {
    var one = check(sample("wmo-sc-valid.xml"));
    var other = check(sample("wmo-sc-invalid_signature.xml"));
    assertEquals(one, other);
  }

  @Test
  void rsaSha1IsUnverifiableNeverInvalid() throws IOException {
    for (var name : new String[] {"google-canada_signed.cap", "google-earthquake-iso8859-1.cap"}) {
      var state = assertInstanceOf(CapSignature.Unverifiable.class, check(sample(name)), name);
      assertTrue(state.why().en().contains("sha1"), state::toString);
    }
  }

  @Test
  void anEmptySignatureElementIsUnverifiable() throws IOException {
    var state = check(sample("oasiscap-google-PAAQ-4-mg5a94.xml"));
    assertEquals(new CapSignature.Unverifiable(Said.of("签名元素为空 / empty Signature element")), state);
  }

  @Test
  void aRemovedElementBreaksTheDigest() throws IOException {
    for (var name : new String[] {IPAWS, "wmo-sc-valid.xml"}) {
      var xml = sample(name).xml();
      var without = xml.replaceFirst("(?s)<urgency>.*?</urgency>", "");
      assertFalse(without.equals(xml));
      assertInstanceOf(CapSignature.Invalid.class, check(without), name);
      var changed = xml.replaceFirst("<status>Actual", "<status>Test");
      assertInstanceOf(CapSignature.Invalid.class, check(changed), name);
    }
  }

  @Test
  void aForeignCertificateBesideTheSignatureDoesNotVerifyIt() throws IOException {
    var ipaws = sample(IPAWS).xml();
    var wmo = sample("wmo-sc-valid.xml").xml();
    var open = "<ds:X509Certificate>";
    var foreign = wmo.substring(wmo.indexOf(open) + open.length(), wmo.indexOf("</ds:X509Cert"));
    var exchanged =
        ipaws.replaceFirst(
            "(?s)<X509Certificate>.*?</X509Certificate>",
            "<X509Certificate>" + foreign + "</X509Certificate>");
    assertFalse(check(exchanged) instanceof CapSignature.Valid);
    var rubbish = ipaws.replaceFirst("(?s)<X509Certificate>.*?</", "<X509Certificate>AAAA</");
    assertInstanceOf(CapSignature.Unverifiable.class, check(rubbish));
  }

  @Test
  void aSignatureOverAPartIsRefused() throws IOException {
    var xml = sample(IPAWS).xml();
    var part = xml.replace("<Reference URI=\"\">", "<Reference URI=\"#a\">");
    assertInstanceOf(CapSignature.Invalid.class, check(part));
    var none = xml.replace("<Reference URI=\"\">", "<Reference>");
    assertInstanceOf(CapSignature.Invalid.class, check(none));
    var pointer = xml.replace("<Reference URI=\"\">", "<Reference URI=\"#xpointer(/)\">");
    assertInstanceOf(CapSignature.Invalid.class, check(pointer));
    var outside = xml.replace("<Reference URI=\"\">", "<Reference URI=\"file:///etc/hostname\">");
    assertInstanceOf(CapSignature.Invalid.class, check(outside));
  }

  @Test
  void aTransformThatPicksIsRefused() throws IOException {
    var xml = sample(IPAWS).xml();
    var picked =
        xml.replace(
            "</Transforms>",
            "<Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xpath-19991116\">"
                + "<XPath>false()</XPath></Transform></Transforms>");
    assertFalse(check(picked) instanceof CapSignature.Valid);
  }

  /// The signed message is hidden inside the signature of another one.
  @Test
  void aWrappedMessageIsRefused() throws IOException {
    var xml = sample(IPAWS).xml();
    int at = xml.indexOf("<Signature");
    var signature = xml.substring(at, xml.indexOf("</alert>"));
    var forged =
        xml.substring(0, at).replace("Civil Emergency Message", "All clear")
            + signature.replace(
                "</Signature>",
                "<Object Id=\"a\">" + xml.replaceFirst("<\\?.*?\\?>", "") + "</Object></Signature>")
            + "</alert>";
    assertInstanceOf(CapSignature.Invalid.class, check(forged));
    var byId = forged.replace("<Reference URI=\"\">", "<Reference URI=\"#a\">");
    assertInstanceOf(CapSignature.Invalid.class, check(byId));
    var nested = xml.substring(0, at) + "<note xmlns=\"x\">" + signature + "</note></alert>";
    assertInstanceOf(CapSignature.Invalid.class, check(nested), "a signature elsewhere");
  }

  @Test
  void rubbishIsAValueToo() {
    for (var text : new String[] {"", "<", "<a/>", "<!DOCTYPE a><a/>", "<a><b></a>", "\0"}) {
      var state = check(text);
      assertTrue(
          state instanceof CapSignature.Absent || state instanceof CapSignature.Unverifiable, text);
    }
  }

  @Test
  void noFlippedCharacterOfTheMessageStaysValid() throws IOException {
    var xml = sample("wmo-sc-valid.xml").xml();
    int start = xml.indexOf("<identifier");
    int tried = 0;
    for (int i = start; i < xml.indexOf("<ds:Signature"); i += 13) {
      if (!Character.isWhitespace(xml.charAt(i))) {
        var flipped = xml.substring(0, i) + (char) (xml.charAt(i) ^ 1) + xml.substring(i + 1);
        assertFalse(check(flipped) instanceof CapSignature.Valid, flipped);
        tried++;
      }
    }
    assertTrue(tried > 80, "tried " + tried);
  }

  @Test
  void aCutSignatureIsNeverValid() throws IOException {
    var xml = sample("wmo-sc-valid.xml").xml();
    int end = xml.indexOf("</ds:SignatureValue>");
    for (int i = xml.indexOf("<ds:SignedInfo"); i < end; i += 11) {
      var cut = xml.substring(0, i) + xml.substring(i + 9);
      if (!xml.substring(i, i + 9).isBlank()) {
        assertFalse(check(cut) instanceof CapSignature.Valid, cut);
      }
    }
  }
}
