package dev.huishang.domain.cap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.WarningColor;
import dev.huishang.domain.cap.CapFinding.Kind;
import dev.huishang.wire.data.DataFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The national form as its data file states it. No mainland message is publicly available: the
/// messages here are ours.
class CnProfileTest {
  private static final CnProfile PROFILE = Texts.RULES.national();
  private static final String ID = "11000041600000_20260301080000_0";
  private static final String SENT = "2026-03-01 08:00:00+08:00";

  private static String national(String id, String sent, String type, String references) {
    var info = Texts.info("zh-CN", "重污染天气", "Orange", "2026-03-04 00:00:00+08:00", "");
    return Texts.alert(id, sent, "Actual", type, references, info);
  }

  @Test
  void theVectorsOfTheDataFile() {
    int seen = 0;
    for (var vector : DataFile.read("cap-cn").path("test_vectors")) {
      var id = vector.path("identifier").asString();
      assertEquals(vector.path("valid").asBoolean(), PROFILE.wellFormed(id), id);
      seen++;
    }
    assertEquals(3, seen);
  }

  @Test
  void theTimeInAnIdentifierMustExist() {
    assertTrue(PROFILE.wellFormed("11000041600000_20240229235959_9"));
    for (var stamp : List.of("20260229080000", "20261301080000", "20260301240000")) {
      var id = "11000041600000_" + stamp + "_0";
      assertFalse(PROFILE.wellFormed(id), id);
      var found = PROFILE.check(Texts.message(national(id, SENT, "Alert", "")));
      assertEquals(List.of(Kind.CN_IDENTIFIER_TIME), found.stream().map(CapFinding::kind).toList());
    }
  }

  @Test
  void aBlankInsteadOfTAndColoursAreRead() {
    var read = Texts.read(Texts.bytes(national(ID, SENT, "Alert", "")));
    var message = read.message();
    assertEquals(CapForm.CAP_CN, message.form());
    assertEquals(Instant.parse("2026-03-01T00:00:00Z"), message.sent().instant());
    var severity = message.infos().getFirst().severity();
    assertEquals(Optional.of(WarningColor.ORANGE), CnProfile.colourOf(severity));
    assertEquals("Ⅱ", PROFILE.grades().get(WarningColor.ORANGE));
    assertTrue(PROFILE.claims(message));
    assertEquals(List.of(), PROFILE.check(message));
    assertTrue(read.findings().stream().anyMatch(f -> f.kind() == Kind.NATIONAL_FORM));
  }

  @Test
  void theNationalFormIsNoLooserThanThat() {
    var text = national(ID, SENT, "Alert", "");
    for (var bad :
        List.of(
            text.replace("Orange", "Purple"),
            text.replace("Orange", "Orange " + "Red"),
            text.replace(SENT, "2026-03-01  08:00:00+08:00"),
            text.replace(SENT, "2026-03-01 08:00:00"),
            text.replace("<scope>Public</scope>", ""))) {
      assertEquals(CapReading.Fault.SCHEMA, Texts.refused(Texts.bytes(bad)).fault(), bad);
    }
  }

  @Test
  void theBlankInATimeDoesNotCutAReferenceInTwo() {
    var update =
        national(
            "11000041600000_20260301090000_0",
            "2026-03-01 09:00:00+08:00",
            "Update",
            "duty@p.example," + ID + "," + SENT);
    var alert = Texts.message(national(ID, SENT, "Alert", ""));
    var lives =
        LifeCycle.of(
            List.of(alert, Texts.message(update)), Instant.parse("2026-03-01T04:00:00Z"), null);
    assertInstanceOf(CapState.Superseded.class, lives.getFirst().state());
    assertEquals(List.of(), lives.get(1).findings());
  }

  @Test
  void anEarlierIdentifierAloneIsAReference() {
    var cancel =
        national("11000041600000_20260301090000_0", "2026-03-01 09:00:00+08:00", "Cancel", ID);
    var alert = Texts.message(national(ID, SENT, "Alert", ""));
    var lives =
        LifeCycle.of(
            List.of(alert, Texts.message(cancel)), Instant.parse("2026-03-01T04:00:00Z"), null);
    assertInstanceOf(CapState.Cancelled.class, lives.getFirst().state());
  }

  @Test
  void whatTheProfileDoesNotHaveIsSaid() {
    var other =
        national("X", SENT, "Ack", ID).replace("Actual", "System").replace("Orange", "Severe");
    assertEquals(
        List.of(Kind.CN_IDENTIFIER, Kind.CN_STATUS, Kind.CN_MSG_TYPE, Kind.CN_SEVERITY),
        PROFILE.check(Texts.message(other)).stream().map(CapFinding::kind).toList());
  }

  @Test
  void nothingIsPublishedWhileParametersAreOpen() {
    var message = Texts.message(national(ID, SENT, "Alert", ""));
    var held =
        assertInstanceOf(CapWriting.Withheld.class, new CapWriter(Texts.RULES).publish(message));
    assertEquals(
        List.of("mee_sender_code", "event_type_code_air_pollution", "full_xml_sample"),
        held.open());
    var closed = rules(List.of());
    assertInstanceOf(CapWriting.Written.class, new CapWriter(closed).publish(message));
    var departing = Texts.message(national("X", SENT, "Alert", ""));
    assertInstanceOf(CapWriting.Withheld.class, new CapWriter(closed).publish(departing));
  }

  private static CapRules rules(List<String> open) {
    var r = Texts.RULES;
    var p = PROFILE;
    var national =
        new CnProfile(
            p.standard(),
            p.identifier(),
            p.identifierLength(),
            p.statuses(),
            p.types(),
            p.grades(),
            open);
    return new CapRules(
        r.maxBytes(),
        r.maxElements(),
        r.maxDepth(),
        r.polygonPoints(),
        r.testWords(),
        r.cancelWords(),
        national);
  }

  /// The national schema is the international one but for times and severity.
  @Test
  void theNationalSchemaDiffersInTwoTypesOnly() throws IOException {
    assertEquals(common("cap-1.2.xsd"), common("cap-cn.xsd"));
  }

  private static String common(String schema) throws IOException {
    try (var in = CapForm.class.getResourceAsStream(schema)) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.replaceAll("(?s)<!--.*?-->", "")
          .replaceAll("(?s)<simpleType name=\"(Time|Severity)\">.*?</simpleType>", "");
    }
  }
}
