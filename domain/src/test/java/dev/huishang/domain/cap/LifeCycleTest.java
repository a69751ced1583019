package dev.huishang.domain.cap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.cap.CapFinding.Kind;
import dev.huishang.domain.cap.CapState.Active;
import dev.huishang.domain.cap.CapState.Cancelled;
import dev.huishang.domain.cap.CapState.Expired;
import dev.huishang.domain.cap.CapState.Missing;
import dev.huishang.domain.cap.CapState.NotActual;
import dev.huishang.domain.cap.CapState.Superseded;
import dev.huishang.domain.cap.CapState.Why;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Alert, update, cancel, expired and missing are kept apart, for any order of receipt.
class LifeCycleTest {
  private static final String EIGHT = "2026-03-01T08:00:00+08:00";
  private static final String NINE = "2026-03-01T09:00:00+08:00";
  private static final String TEN = "2026-03-01T10:00:00+08:00";
  private static final Instant NOON = Instant.parse("2026-03-01T04:00:00Z");
  private static final String A = Texts.alert("A", EIGHT, "Actual", "Alert", "");

  private static String ref(String id, String sent) {
    return "duty@p.example," + id + "," + sent;
  }

  private static Map<String, CapState> states(Instant now, String... xml) {
    var states = new HashMap<String, CapState>();
    for (var life : lives(now, xml)) {
      states.put(life.key().identifier(), life.state());
    }
    return states;
  }

  private static List<CapLife> lives(Instant now, String... xml) {
    return LifeCycle.of(Stream.of(xml).map(Texts::message).toList(), now, null);
  }

  private static Set<Kind> kinds(List<CapLife> lives, String id) {
    var found = lives.stream().filter(l -> l.key().identifier().equals(id)).findFirst();
    return Set.copyOf(found.orElseThrow().findings().stream().map(CapFinding::kind).toList());
  }

  @Test
  void alertUpdateCancelInEveryOrder() {
    var update = Texts.alert("B", NINE, "Actual", "Update", ref("A", EIGHT));
    var cancel = Texts.alert("C", TEN, "Actual", "Cancel", ref("A", EIGHT) + " " + ref("B", NINE));
    var all = new ArrayList<>(List.of(A, update, cancel, A));
    var random = new Random(7);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(all, random);
      var states = states(NOON, all.toArray(String[]::new));
      assertEquals(3, states.size());
      assertEquals("B", assertInstanceOf(Superseded.class, states.get("A")).by().identifier());
      assertEquals("C", assertInstanceOf(Cancelled.class, states.get("B")).by().identifier());
      assertEquals(new CapState.Notice(CapMsgType.CANCEL), states.get("C"));
    }
  }

  @Test
  void aMessageSentLaterDoesNotActYet() {
    var cancel = Texts.alert("C", TEN, "Actual", "Cancel", ref("A", EIGHT));
    var before = Instant.parse("2026-03-01T01:59:59Z");
    assertInstanceOf(Active.class, states(before, A, cancel).get("A"));
    assertInstanceOf(CapState.NotYetSent.class, states(before, A, cancel).get("C"));
    assertEquals(Set.of(Kind.SENT_IN_FUTURE), kinds(lives(before, A, cancel), "C"));
    assertInstanceOf(Cancelled.class, states(before.plusSeconds(1), A, cancel).get("A"));
  }

  @Test
  void expiryIsAMomentNotALocalTime() {
    var info = Texts.info("en", "Wind", "2026-03-01T10:00:00-05:00"); // 15:00 UTC
    var far = Texts.alert("A", EIGHT, "Actual", "Alert", "", info);
    var last = Instant.parse("2026-03-01T14:59:59Z");
    assertEquals(new Active(last.plusSeconds(1)), states(last, far).get("A"));
    assertEquals(new Expired(last.plusSeconds(1)), states(last.plusSeconds(1), far).get("A"));
  }

  @Test
  void aMessageLivesAsLongAsItsLongestBlock() {
    var two =
        Texts.info("zh-CN", "大风", NINE) + Texts.info("en", "Wind", "2026-03-01T20:00:00+08:00");
    assertInstanceOf(
        Active.class, states(NOON, Texts.alert("A", EIGHT, "Actual", "Alert", "", two)).get("A"));
    var open = Texts.info("zh-CN", "大风", NINE) + Texts.info("en", "Wind", "");
    assertEquals(
        new Active(null),
        states(NOON, Texts.alert("A", EIGHT, "Actual", "Alert", "", open)).get("A"));
    var over = Texts.info("zh-CN", "大风", NINE) + Texts.info("en", "Wind", TEN);
    assertEquals(
        new Expired(Instant.parse("2026-03-01T02:00:00Z")),
        states(NOON, Texts.alert("A", EIGHT, "Actual", "Alert", "", over)).get("A"));
  }

  @Test
  void upcomingUntilItsFirstBlockIsInEffect() {
    var later = A.replace("<expires>", "<effective>2026-03-01T14:00:00+08:00</effective><expires>");
    var from = Instant.parse("2026-03-01T06:00:00Z");
    assertEquals(new CapState.Upcoming(from), states(NOON, later).get("A"));
    assertInstanceOf(Active.class, states(from, later).get("A"));
  }

  @Test
  void whatEndedItFirstIsWhatEndedIt() {
    var cancel = Texts.alert("C", TEN, "Actual", "Cancel", ref("A", EIGHT));
    var brief = Texts.alert("A", EIGHT, "Actual", "Alert", "", Texts.info("en", "Wind", NINE));
    assertInstanceOf(Expired.class, states(NOON, brief, cancel).get("A"));
    var update = Texts.alert("B", TEN, "Actual", "Update", ref("A", EIGHT));
    assertInstanceOf(Cancelled.class, states(NOON, A, update, cancel).get("A"));
    assertInstanceOf(Cancelled.class, states(NOON, A, cancel, update).get("A"));
  }

  @Test
  void anExpiredUpdateDoesNotReviveWhatItReplaced() {
    var update =
        Texts.alert("B", NINE, "Actual", "Update", ref("A", EIGHT), Texts.info("en", "Wind", TEN));
    assertInstanceOf(Superseded.class, states(NOON, A, update).get("A"));
    assertInstanceOf(Expired.class, states(NOON, A, update).get("B"));
  }

  @Test
  void aMessageOnlyNamedIsMissing() {
    var update = Texts.alert("B", NINE, "Actual", "Update", ref("A", EIGHT));
    var lives = lives(NOON, update);
    assertEquals(2, lives.size());
    var missing = assertInstanceOf(Missing.class, lives.get(1).state());
    assertEquals(Why.NEVER_SEEN, missing.why());
    assertEquals("B", missing.namedBy().getFirst().identifier());
    assertInstanceOf(Active.class, lives.getFirst().state(), "the update itself warns");
  }

  @Test
  void anotherTimeOfSendingIsAnotherMessage() {
    var update = Texts.alert("B", TEN, "Actual", "Update", ref("A", NINE));
    var lives = lives(NOON, A, update);
    assertInstanceOf(Active.class, lives.getFirst().state());
    assertInstanceOf(Missing.class, lives.get(2).state());
    assertEquals(Set.of(Kind.REFERENCE_OTHER_TIME), kinds(lives, "B"));
  }

  @Test
  void exercisesAndTestsNeverWarnAndNeverEndAWarning() {
    for (var status : List.of("Exercise", "Test", "System", "Draft")) {
      var drill = Texts.alert("E", EIGHT, status, "Alert", "");
      var state = assertInstanceOf(NotActual.class, states(NOON, drill).get("E"));
      assertTrue(!state.live() && state.within() instanceof Active, status);
      var cancel = Texts.alert("C", TEN, status, "Cancel", ref("A", EIGHT));
      var lives = lives(NOON, A, cancel);
      assertInstanceOf(Active.class, lives.getFirst().state(), status);
      assertEquals(Set.of(Kind.REFERENCE_OTHER_STATUS), kinds(lives, "C"));
    }
  }

  @Test
  void anExerciseHasALifeOfItsOwn() {
    var drill = Texts.alert("E", EIGHT, "Exercise", "Alert", "");
    var cancel = Texts.alert("C", TEN, "Exercise", "Cancel", ref("E", EIGHT));
    var state = assertInstanceOf(NotActual.class, states(NOON, drill, cancel).get("E"));
    assertInstanceOf(Cancelled.class, state.within());
  }

  @Test
  void messagesThatReferToEachOtherBothLive() {
    var a = Texts.alert("A", NINE, "Actual", "Update", ref("B", NINE));
    var b = Texts.alert("B", NINE, "Actual", "Update", ref("C", NINE));
    var c = Texts.alert("C", NINE, "Actual", "Update", ref("A", NINE) + " " + ref("C", NINE));
    var lives = lives(NOON, a, b, c);
    assertTrue(lives.stream().allMatch(l -> l.state().live()), lives::toString);
    assertEquals(Set.of(Kind.REFERENCE_NOT_EARLIER), kinds(lives, "A"));
    assertEquals(Set.of(Kind.REFERENCE_NOT_EARLIER, Kind.REFERENCE_TO_ITSELF), kinds(lives, "C"));
  }

  @Test
  void anUpdateOfTheSameMomentActs() {
    var update = Texts.alert("B", EIGHT, "Actual", "Update", ref("A", EIGHT));
    assertInstanceOf(Superseded.class, states(NOON, A, update).get("A"));
  }

  @Test
  void aReferenceToALaterMessageHasNoEffect() {
    var early = Texts.alert("C", EIGHT, "Actual", "Cancel", ref("B", NINE));
    var lives = lives(NOON, early, Texts.alert("B", NINE, "Actual", "Alert", ""));
    assertInstanceOf(Active.class, lives.get(1).state());
    assertEquals(Set.of(Kind.REFERENCE_NOT_EARLIER), kinds(lives, "C"));
  }

  @Test
  void aReferenceThatFitsSeveralSendersIsNotGuessed() {
    var other = A.replace("duty@p.example", "x@q.example");
    var unclear = Texts.alert("C", TEN, "Actual", "Cancel", "y@z.example,A," + EIGHT);
    var lives = lives(NOON, A, other, unclear);
    assertTrue(lives.get(0).state().live() && lives.get(1).state().live());
    assertEquals(Set.of(Kind.REFERENCE_AMBIGUOUS), kinds(lives, "C"));
    var clear = Texts.alert("C", TEN, "Actual", "Cancel", "x@q.example,A," + EIGHT);
    var told = lives(NOON, A, other, clear);
    assertTrue(told.get(0).state().live());
    assertInstanceOf(Cancelled.class, told.get(1).state());
  }

  @Test
  void twoVersionsOfOneNameAreSaidAndEndTogether() {
    var altered = A.replace("大风", "暴雨");
    var lives = lives(NOON, A, altered);
    assertEquals(2, lives.size());
    assertEquals(Set.of(Kind.TWO_VERSIONS), kinds(lives, "A"));
    var cancel = Texts.alert("C", TEN, "Actual", "Cancel", ref("A", EIGHT));
    var ended = lives(NOON, A, altered, cancel);
    assertInstanceOf(Cancelled.class, ended.get(0).state());
    assertInstanceOf(Cancelled.class, ended.get(1).state());
  }

  @Test
  void aCancelOfWhatAnUpdateReplacedLeavesTheUpdateAndSaysSo() {
    var update = Texts.alert("B", NINE, "Actual", "Update", ref("A", EIGHT));
    var cancel = Texts.alert("C", TEN, "Actual", "Cancel", ref("A", EIGHT));
    var lives = lives(NOON, A, update, cancel);
    assertInstanceOf(Active.class, lives.get(1).state());
    assertEquals(Set.of(Kind.CANCEL_OF_PREDECESSOR), kinds(lives, "B"));
  }

  @Test
  void acknowledgementsEndNothing() {
    var ack = Texts.alert("K", TEN, "Actual", "Ack", ref("A", EIGHT));
    var states = states(NOON, A, ack);
    assertInstanceOf(Active.class, states.get("A"));
    assertEquals(new CapState.Notice(CapMsgType.ACK), states.get("K"));
  }

  @Test
  void anEndedMessageNoLongerListedStaysEnded() {
    var cancel = Texts.alert("C", TEN, "Actual", "Cancel", ref("A", EIGHT));
    var messages = Stream.of(A, cancel).map(Texts::message).toList();
    assertInstanceOf(Cancelled.class, LifeCycle.of(messages, NOON, Set.of()).getFirst().state());
  }
}
