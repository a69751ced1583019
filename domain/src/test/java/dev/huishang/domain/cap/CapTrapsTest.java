package dev.huishang.domain.cap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.cap.CapFinding.Kind;
import dev.huishang.domain.cap.CapReading.Fault;
import dev.huishang.domain.cap.CapState.Why;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The traps of reading other issuers' messages that have been met in the wild, one test each. (The
/// traps of signatures stand where signatures are checked.)
class CapTrapsTest {
  private static final Instant NOON = Instant.parse("2026-03-01T04:00:00Z");
  private static final String NINE = "2026-03-01T09:00:00+08:00";
  private static final String TEN = "2026-03-01T10:00:00+08:00";

  private static CapState stateAt(Instant now, int which, String... xml) {
    var messages = List.of(xml).stream().map(Texts::message).toList();
    return LifeCycle.of(messages, now, null).get(which).state();
  }

  @Test
  void disallowDoctypeDecl() {
    var xxe =
        "<!DOCTYPE alert [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + Texts.alert("&x;", NINE, "Actual", "Alert", "");
    assertEquals(Fault.DOCTYPE, Texts.refused(Texts.bytes(xxe)).fault());
  }

  @Test
  void chooseTheSchemaByNamespace_oldMessagesAreShownAs11() throws IOException {
    for (var name : List.of("google-earthquake.cap", "google-no_optional_fields.cap")) {
      var read = Texts.read(Texts.sample(name));
      assertEquals(CapForm.CAP_1_1, read.message().form());
      assertTrue(Texts.kinds(Texts.sample(name)).contains(Kind.OLD_FORM));
    }
    var as12 = Texts.text("google-earthquake.cap").replace("cap:1.1\"", "cap:1.2\"");
    assertEquals(CapForm.CAP_1_2, Texts.message(as12).form());
    var as10 = Texts.text("google-earthquake.cap").replace("cap:1.1\"", "cap:1.0\"");
    assertEquals(Fault.NOT_CAP, Texts.refused(Texts.bytes(as10)).fault());
  }

  @Test
  void schemaValidIsNotRight_emptyReferencesOnAnUpdate() {
    var alert = Texts.alert("A", NINE, "Actual", "Alert", "");
    var update =
        Texts.alert("B", TEN, "Actual", "Update", "")
            .replace("<scope>Public</scope>", "<scope>Public</scope><references/>");
    assertTrue(Texts.kinds(Texts.bytes(update)).contains(Kind.NO_REFERENCES));
    assertInstanceOf(CapState.Active.class, stateAt(NOON, 0, alert, update), "nothing is guessed");
  }

  @Test
  void schemaValidIsNotRight_updateWhoseEventSaysCancellation() throws IOException {
    var bytes = Texts.sample("oasiscap-google-PAAQ-4-mg5a94.xml");
    var message = Texts.read(bytes).message();
    assertEquals(CapMsgType.UPDATE, message.msgType(), "shown as stated");
    assertEquals(3, message.references().keys().size());
    var kinds = Texts.kinds(bytes);
    assertTrue(
        kinds.containsAll(Set.of(Kind.WORDS_OF_CANCEL, Kind.OVER_WHEN_SENT)), () -> "" + kinds);
    var sent = Instant.parse("2013-01-05T10:58:23Z");
    var state = LifeCycle.of(List.of(message), sent, null).getFirst().state();
    assertEquals(new CapState.Expired(sent), state, "expired, not cancelled");
  }

  @Test
  void schemaValidIsNotRight_statusActualWithATestInWords() {
    for (var words : List.of("Required Monthly Test", "防空警报试鸣演练")) {
      var xml = Texts.alert("A", NINE, "Actual", "Alert", "", Texts.info("en", words, ""));
      assertTrue(Texts.kinds(Texts.bytes(xml)).contains(Kind.WORDS_OF_TEST), words);
      assertInstanceOf(CapState.Active.class, stateAt(NOON, 0, xml), "flagged, and still Actual");
    }
    var text =
        Texts.alert("A", NINE, "Actual", "Alert", "")
            .replace("<area>", "<description>This is a TEST only</description><area>");
    assertTrue(Texts.kinds(Texts.bytes(text)).contains(Kind.WORDS_OF_TEST));
    var usual = Texts.alert("A", NINE, "Actual", "Alert", "");
    assertFalse(Texts.kinds(Texts.bytes(usual)).contains(Kind.WORDS_OF_TEST));
  }

  @Test
  void aCancelMayCarryNoInfoBlock() {
    var alert = Texts.alert("A", NINE, "Actual", "Alert", "");
    var cancel = Texts.alert("C", TEN, "Actual", "Cancel", "duty@p.example,A," + NINE, "");
    assertInstanceOf(CapState.Cancelled.class, stateAt(NOON, 0, alert, cancel));
    assertEquals(new CapState.Notice(CapMsgType.CANCEL), stateAt(NOON, 1, alert, cancel));
  }

  @Test
  void anAlertMayCarryNoInfoBlock() {
    var alert = Texts.alert("A", NINE, "Actual", "Alert", "", "");
    assertTrue(Texts.kinds(Texts.bytes(alert)).contains(Kind.NO_INFO));
    assertEquals(new CapState.Active(null), stateAt(NOON, 0, alert));
  }

  @Test
  void severalInfoBlocksAreLanguages_absentMeansEnUs() throws IOException {
    var infos = Texts.read(Texts.sample("google-canada_signed.cap")).message().infos();
    assertEquals(List.of("en-CA", "fr-CA"), infos.stream().map(CapInfo::spoken).toList());
    var none = Texts.alert("A", NINE, "Actual", "Alert", "", Texts.info("", "Wind", ""));
    assertEquals("en-US", Texts.message(none).infos().getFirst().spoken());
    assertTrue(Texts.kinds(Texts.bytes(none)).contains(Kind.LANGUAGE_ASSUMED));
  }

  @Test
  void declaredEncodingsOtherThanUtf8() throws IOException {
    var read = Texts.read(Texts.sample("google-earthquake-iso8859-1.cap"));
    assertEquals("ISO-8859-1", read.encoding());
    assertTrue(read.message().infos().getFirst().headline().contains("Usulután"));
    assertTrue(read.findings().stream().anyMatch(f -> f.kind() == Kind.OTHER_ENCODING));
  }

  @Test
  void emptyOptionalElements() throws IOException {
    var bytes = Texts.sample("google-canada_signed.cap");
    assertEquals("", Texts.read(bytes).message().infos().getFirst().contact());
    assertTrue(
        Texts.read(bytes)
            .findings()
            .contains(new CapFinding(Kind.EMPTY_ELEMENT, "info/contact", "")));
  }

  @Test
  void referencesAreSeveralBlankSeparatedTriples() throws IOException {
    var canada = Texts.read(Texts.sample("google-canada_signed.cap")).message().references();
    assertEquals(9, canada.keys().size());
    assertEquals(
        new CapKey(
            "cap-pac@ec.gc.ca",
            "2.49.0.1.124.726d2331.2013",
            Instant.parse("2013-01-23T21:31:00Z")),
        canada.keys().getFirst());
    var bad = Texts.alert("B", TEN, "Actual", "Update", "duty@p.example,A,yesterday A,B");
    assertEquals(2, Texts.message(bad).references().unreadable().size());
    assertTrue(Texts.kinds(Texts.bytes(bad)).contains(Kind.REFERENCE_UNREADABLE));
  }

  @Test
  void theSenderInATripleMayDiffer_matchedByIdentifierAndSentAndReported() {
    var alert = Texts.alert("A", NINE, "Actual", "Alert", "");
    // the same moment in another zone
    var update =
        Texts.alert("B", TEN, "Actual", "Update", "other@q.example,A,2026-03-01T01:00:00-00:00");
    assertInstanceOf(CapState.Superseded.class, stateAt(NOON, 0, alert, update));
    var messages = List.of(Texts.message(alert), Texts.message(update));
    var life = LifeCycle.of(messages, NOON, null).get(1);
    assertEquals(Kind.REFERENCE_SENDER_DIFFERS, life.findings().getFirst().kind());
  }

  @Test
  void polygonsAreLatitudeFirst() {
    var ring =
        assertInstanceOf(CapShape.Ring.class, CapShape.polygon("39,115 39,118 41,118 39,115"));
    assertEquals(new CapShape.Place(39, 115), ring.points().getFirst());
    assertTrue(ring.closed());
    assertInstanceOf(
        CapShape.Unreadable.class,
        CapShape.polygon("115,39 118,39 118,41 115,39"),
        "longitude first names no place on earth here and is not turned round");
  }

  @Test
  void theFirstPointIsTheLast() {
    assertEquals(
        Set.of(Kind.POLYGON_OPEN), shapes("<polygon>39,115 39,118 41,118 40,115</polygon>"));
    assertEquals(Set.of(), shapes("<polygon>39,115 39,118 41,118 39,115</polygon>"));
  }

  @Test
  void polygonsSeen_leadingPlusTrailingCommaEmpty() throws IOException {
    var noaa = Texts.text("google-noaa_errors.cap");
    int start = noaa.indexOf("<polygon>") + 9;
    var seen = noaa.substring(start, noaa.indexOf("</polygon>"));
    var ring = assertInstanceOf(CapShape.Ring.class, CapShape.polygon(seen));
    assertEquals(9, ring.points().size());
    assertEquals(new CapShape.Place(40.85, -118.09), ring.points().get(6));
    assertTrue(ring.closed() && ring.loose());
    assertEquals(
        Set.of(Kind.POLYGON_LOOSE), shapes("<polygon>+39,115 39,118 41,118, 39,115</polygon>"));
    assertEquals(Set.of(Kind.POLYGON_EMPTY), shapes("<polygon/>"));
    assertEquals(new CapShape.Nothing(), CapShape.polygon(" "));
  }

  @Test
  void aCircleOfRadiusZeroIsAPoint() throws IOException {
    var bytes = Texts.sample("oasiscap-google-PAAQ-4-mg5a94.xml");
    assertTrue(Texts.kinds(bytes).contains(Kind.CIRCLE_IS_POINT));
    assertEquals(
        new CapShape.Circle(new CapShape.Place(55.3, -134.9), 0),
        CapShape.circle("55.3,-134.9 0.0"));
    assertEquals(Set.of(Kind.CIRCLE_UNREADABLE), shapes("<circle>39,115 -1</circle>"));
    assertEquals(Set.of(Kind.CIRCLE_UNREADABLE), shapes("<circle>39,115 NaN</circle>"));
  }

  @Test
  void aGeocodeWithoutPolygonIsCommon() throws IOException {
    assertTrue(Texts.kinds(Texts.sample("rainyclock-dgpa-zhTW.cap")).contains(Kind.GEOCODE_ONLY));
  }

  private static Set<Kind> shapes(String shapes) {
    var info = Texts.info("zh-CN", "大风", "Severe", "", shapes);
    return Texts.kinds(Texts.bytes(Texts.alert("A", NINE, "Actual", "Alert", "", info)));
  }

  @Test
  void filesReachHundredsOfKilobytes() throws IOException {
    var audio = Texts.read(Texts.sample("oasiscap-ipaws-5ea321f39fc226a7b44b6874.xml"));
    var resource = audio.message().infos().getFirst().resources().getFirst();
    assertTrue(resource.derefUri().length() > 400_000);
    var large = Texts.alert("A", NINE, "Actual", "Alert", "").replace("样例", "x".repeat(880_000));
    assertEquals("A", Texts.message(large).identifier());
    var no = Texts.refused(new byte[Texts.RULES.maxBytes() + 1]);
    assertTrue(no.toString().length() < 200, "a refusal never carries the body: " + no);
  }

  @Test
  void aMessageMissingFromTheIndexIsMissingNotCancelled() {
    var messages = List.of(Texts.message(Texts.alert("A", NINE, "Actual", "Alert", "")));
    assertEquals(
        new CapState.Missing(Why.NOT_LISTED, List.of()),
        LifeCycle.of(messages, NOON, Set.of("B")).getFirst().state());
    assertInstanceOf(
        CapState.Active.class, LifeCycle.of(messages, NOON, Set.of("A")).getFirst().state());
  }

  @Test
  void offsetsAreNumericNeverZ_utcIsMinusZero() {
    var z = Texts.alert("A", "2026-03-01T01:00:00Z", "Actual", "Alert", "");
    var no = Texts.refused(Texts.bytes(z));
    assertEquals("alert/sent", no.place().path());
    assertTrue(no.what().startsWith("cvc-pattern-valid"), no.what());
    assertEquals(
        "2026-03-01T01:00:00-00:00",
        CapTime.of(OffsetDateTime.parse("2026-03-01T01:00:00Z")).text());
    assertEquals(NINE, CapTime.of(OffsetDateTime.parse(NINE)).text());
  }

  @Test
  void noBlanksCommasOrMarkupInIdentifierAndSender() {
    for (var id : List.of("A 1", "A,1", "A&lt;1", "A&amp;1")) {
      var xml = Texts.alert(id, NINE, "Actual", "Alert", "");
      assertTrue(Texts.kinds(Texts.bytes(xml)).contains(Kind.BAD_NAME), id);
    }
    assertEquals(
        Set.of(), Texts.kinds(Texts.bytes(Texts.alert("A-1", NINE, "Actual", "Alert", ""))));
  }
}
