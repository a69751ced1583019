package dev.huishang.bench.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

final class GoalTest {
  private static final Goal PAN = new Goal("pan", 33_000, 6, false, 8, "pan");
  private final ObjectMapper json = new ObjectMapper();

  private Result ran(String contender, double... values) {
    var task = new Task(contender, "pan", 33_000, 1);
    var rounds = java.util.Arrays.stream(values).mapToObj(v -> answer(task, v)).toList();
    return new Result(task, rounds, "");
  }

  private JsonNode answer(Task task, double value) {
    return json.readTree(new FrameTimes(new double[] {value}, 0, 1).json(task));
  }

  private JsonNode verdict(Result... results) {
    return json.readTree(PAN.judge(List.of(results)).json());
  }

  @Test
  void aSlowMachineIsJudgedByTheRatioToTheBestPeerThatRan() {
    var away = new Result(new Task("qgis", "pan", 33_000, 1), List.of(), "not installed");
    var verdict =
        verdict(ran("ours", 9, 10, 11), ran("jxmapviewer2", 100), ran("leaflet", 90), away);
    assertEquals("leaflet", verdict.path("peerName").asString());
    assertEquals(9, verdict.path("ratio").asDouble());
    assertFalse(verdict.path("belowGoal").asBoolean());
    assertTrue(verdict.path("ok").asBoolean());
  }

  @Test
  void aFastMachineDoesNotHideThatAPeerIsNearlyAsFast() {
    var verdict = verdict(ran("ours", 2), ran("leaflet", 10));
    assertTrue(verdict.path("belowGoal").asBoolean());
    assertFalse(verdict.path("ok").asBoolean());
  }

  @Test
  void withoutAPeerTheBoundDecides() {
    assertTrue(verdict(ran("ours", 5.9)).path("ok").asBoolean());
    assertFalse(verdict(ran("ours", 6.1)).path("ok").asBoolean());
    assertTrue(verdict(ran("ours", 5)).path("peer").isNull());
  }

  @Test
  void aFigureThatWasNotTakenIsMissed() {
    var failed = new Result(new Task("ours", "pan", 33_000, 1), List.of(), "it failed");
    assertFalse(verdict(failed, ran("leaflet", 90)).path("ok").asBoolean());
  }

  @Test
  void whatDidNotRunIsSaidWithTheReason() {
    var away = new Result(new Task("qgis", "pan", 33_000, 1), List.of(), "not installed");
    assertEquals("not installed", json.readTree(away.json()).path("notRun").asString());
  }

  @Test
  void theWorstFrameIsTheWorstOfAllRounds() {
    var fling = new Goal("pan", 33_000, 17, true, 0, "");
    var line = json.readTree(fling.judge(List.of(ran("ours", 4, 30, 4))).json());
    assertEquals(30, line.path("value").asDouble());
    assertFalse(line.path("ok").asBoolean());
  }
}
