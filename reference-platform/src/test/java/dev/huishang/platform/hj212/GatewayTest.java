package dev.huishang.platform.hj212;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.platform.Platform;
import dev.huishang.platform.PlatformOptions;
import dev.huishang.wire.Feeds;
import dev.huishang.wire.Json;
import dev.huishang.wire.PageReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Data loggers on real sockets, and what consoles then see over HTTP.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GatewayTest {
  private static final String MN = "010000A8900016F000169DC0";
  private static final String HOUR =
      "##0325QN=20160801090000001;ST=32;CN=2061;PW=123456;MN=010000A8900016F000169DC0;Flag=5;"
          + "CP=&&DataTime=20160801080000;w00000-Cou=63.0,w00000-Min=16.4,w00000-Avg=17.5,"
          + "w00000-Max=20.1,w00000-Flag=N;w01001-Min=7.1,w01001-Avg=7.5,w01001-Max=7.8,"
          + "w01001-Flag=N;w01018-Cou=63.0,w01018-Min=40.1,w01018-Avg=40.1,w01018-Max=40.1,"
          + "w01018-Flag=N&&B7C1\r\n";
  private static final String ANSWER =
      "##0087QN=20160801090000001;ST=91;CN=9014;PW=123456;MN=010000A8900016F000169DC0;Flag=4;"
          + "CP=&&&&FF01\r\n";

  /// An air station: ambient values go to the unit of GB 3095, no answer is wanted.
  private static final String AIR =
      "##0317QN=20191012133710130;ST=22;CN=2011;PW=123456;MN=Y80110010000010;Flag=4;CP=&&DataTime="
          + "20191012133710;a21005-Rtd=0.00,a21005-Flag=N;a21004-Rtd=0.00,a21004-Flag=N;"
          + "a21007-Rtd=0.033,a21007-Flag=N;a21006-Rtd=0.036,a21006-Flag=N;a21001-Rtd=25.40,"
          + "a21001-Flag=N;a21003-Rtd=101.94,a21003-Flag=N;a21002-Rtd=49.20,a21002-Flag=N&&cc01\r\n";

  @TempDir static Path directory;
  private final HttpClient http = HttpClient.newHttpClient();
  private Platform platform;

  @BeforeAll
  void start() {
    platform = open();
  }

  private static Platform open() {
    var devices =
        new Devices(
            Map.of(
                "Y80110010000010",
                new Devices.Device("air-7", Map.of("a21004", "µg/m³"), Optional.empty())));
    return Platform.start(
        new PlatformOptions(0, directory.resolve("store"), 5, null, null, null, false, 1)
            .with(new PlatformOptions.Loggers(0, devices)));
  }

  @AfterAll
  void stop() {
    platform.close();
    http.close();
  }

  @Test
  void whatALoggerSendsIsAnsweredAndSeenByConsoles() throws Exception {
    var token = drain("obs", null);
    var wrong = HOUR.replace("B7C1", "B7C2");
    try (var line = new Socket(InetAddress.getLoopbackAddress(), platform.gatePort())) {
      line.setTcpNoDelay(true);
      var stream = "noise" + wrong + AIR + HOUR;
      for (int at = 0; at < stream.length(); at += 97) { // cut anywhere
        send(line, stream.substring(at, Math.min(stream.length(), at + 97)));
      }
      assertEquals(ANSWER, answer(line));
      send(line, HOUR); // again, as a device does that heard no answer
      assertEquals(ANSWER, answer(line));
    }
    var seen = changes(token);
    assertTrue(seen.contains("\"" + MN + ".w01018\""), seen);
    assertTrue(seen.contains("\"air-7.no2_rtd\""), seen);
    var hour = observation(MN + ".w01018", "2016-08-01T00:00:00Z", "2016-08-01T01:00:00Z");
    assertEquals(40.1, hour.path("result").asDouble());
    assertEquals("2016-08-01T00:00:00Z", hour.path("phenomenonTime").asString());
    assertEquals("N", hour.path("resultQuality").asString());
    assertTrue(get("sync/changes?stream=parameters&limit=50000").contains("\"化学需氧量\""));
    var statistics = Json.MAPPER.readTree(get("hj212/statistics"));
    assertEquals(3, statistics.path("frames").asInt());
    assertEquals(2, statistics.path("answered").asInt());
    assertEquals(1, statistics.path("refused").path("BAD_CRC").asInt(), statistics::toString);
    assertEquals(1, statistics.path("refused").path("NOISE").asInt(), statistics::toString);
    assertEquals(3, statistics.path("set_aside").path("SAME_AGAIN").asInt());
    var last = statistics.path("last_refused").get(1);
    assertTrue(last.path("raw_hex").asString().startsWith("232330333235"), last::toString);
    gateRows();
    platform.close();
    platform = open();
    var kept = observation(MN + ".w01018", "2016-08-01T00:00:00Z", "2016-08-01T01:00:00Z");
    assertEquals(40.1, kept.path("result").asDouble(), "answered data survive a new start");
    gateRows(); // and so do the counts: a console never sees a version twice
  }

  /// Every device with what became of its frames, for the integration view.
  private void gateRows() throws Exception {
    var rows = new TreeMap<String, String>();
    var page = new PageReader<>(Feeds.GATEWAY).read(get("sync/changes?stream=gateway&limit=50000"));
    for (var row : page.rows()) {
      rows.put(row.id(), row.station() + " " + row.refused() + " " + row.count());
      assertTrue(row.zh().matches(".*[\\u4e00-\\u9fff].*"), row::toString);
      assertTrue(row.en().matches("[\\x20-\\x7e]+"), row::toString);
    }
    assertEquals("air-7 false 1", rows.get("Y80110010000010/FRAMES"), rows::toString);
    assertEquals("null true 3", rows.get(MN + "/UNREGISTERED"), rows::toString);
    assertEquals("null true 1", rows.get(MN + "/BAD_CRC"), rows::toString);
    assertEquals("null true 1", rows.get("?/NOISE"), rows::toString);
    assertEquals(null, rows.get(MN + "/VALUES"), "no station, so nothing of it is in store");
    var stations = get("sync/changes?stream=stations&limit=50000");
    assertTrue(!stations.contains(MN), "a device nobody registered is no station");
  }

  private static void send(Socket line, String text) throws IOException {
    line.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    line.getOutputStream().flush();
  }

  private static String answer(Socket line) throws IOException {
    line.setSoTimeout(60_000);
    var bytes = line.getInputStream().readNBytes(ANSWER.length());
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /// Reads a stream to its end; returns the token from which changes are asked.
  private String drain(String stream, String since) throws Exception {
    var page = page(stream, since);
    return page.path("has_more").asBoolean()
        ? drain(stream, page.path("token").asString())
        : page.path("token").asString();
  }

  /// Changes since the token, asked until they hold values of the logger.
  private String changes(String token) throws Exception {
    var end = Instant.now().plus(Duration.ofSeconds(90));
    var text = "";
    while (!text.contains(MN) && Instant.now().isBefore(end)) {
      text = get("sync/changes?stream=obs&limit=50000&since=" + token);
    }
    return text;
  }

  private JsonNode page(String stream, String since) throws Exception {
    var from = since == null ? "" : "&since=" + since;
    return Json.MAPPER.readTree(get("sync/changes?limit=50000&stream=" + stream + from));
  }

  private JsonNode observation(String ds, String from, String to) throws Exception {
    var filter = "phenomenonTime%20ge%20" + from + "%20and%20phenomenonTime%20lt%20" + to;
    var path = "sta/v1.1/Datastreams('" + ds + "')/Observations?$filter=" + filter;
    return Json.MAPPER.readTree(get(path)).path("value").path(0);
  }

  private String get(String path) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(platform.url() + path)).build();
    return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
