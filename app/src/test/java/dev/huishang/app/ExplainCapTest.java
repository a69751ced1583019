package dev.huishang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.samples.Samples;
import dev.huishang.wire.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/// The line `explain cap` says what a message is, where it stands and why.
class ExplainCapTest {
  private static JsonNode explain(String... more) {
    var args = new ArrayList<>(List.of("explain", "cap", "--json"));
    args.addAll(List.of(more));
    return Json.MAPPER.readTree(run(args));
  }

  private static String run(List<String> args) {
    var out = System.out;
    var bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      assertEquals(0, new CommandLine(new Main()).execute(args.toArray(String[]::new)));
    } finally {
      System.setOut(out);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static String sample(String name) {
    return Samples.need("cap/" + name).toString();
  }

  @Test
  void stateSignatureAndFindingsOfARecordedMessage() {
    var before = explain("--file", sample("wmo-sc-valid.xml"), "--at", "2024-05-19T20:00:00+04:00");
    assertEquals("生效至 2024-05-20T03:30:00+08:00", before.path("value").path("zh").asString());
    assertEquals("CAP 1.2", before.path("standard").asString());
    var signature = before.path("parts").path(0);
    assertEquals("有效,签名后被重新排版,签名者未知", signature.path("value").path("zh").asString());
    assertTrue(signature.path("steps").toString().contains("not yet valid when sent"));
    var after = explain("--file", sample("wmo-sc-valid.xml"), "--at", "2024-05-19T23:30:00+04:00");
    assertEquals("已过期 @ 2024-05-20T03:30:00+08:00", after.path("value").path("zh").asString());
  }

  @Test
  void otherMessagesDecideWhereItStands(@TempDir Path directory) throws IOException {
    var update = Files.readString(Samples.need("cap/oasiscap-v1dot2_appendix_adot3.xml"));
    var first = directory.resolve("first.xml");
    Files.writeString(
        first,
        update
            .replace("TRI13970876.2", "TRI13970876.1")
            .replace("20:56:00", "20:30:00")
            .replaceFirst("<references>.*</references>", "")
            .replace("Update", "Alert"));
    var alone = explain("--file", first.toString());
    assertEquals("生效,未写截止时间", alone.path("value").path("zh").asString());
    var both =
        explain("--file", first.toString(), "--with", sample("oasiscap-v1dot2_appendix_adot3.xml"));
    assertTrue(both.path("value").path("zh").asString().startsWith("已被更新: trinet"));
    var missing = explain("--file", sample("oasiscap-v1dot2_appendix_adot3.xml"));
    assertTrue(missing.path("parts").toString().contains("missing, named and never received"));
  }

  @Test
  void whatIsNoMessageIsExplainedAsWell(@TempDir Path directory) throws IOException {
    var no = explain("--file", sample("google-invalid.cap"));
    assertEquals("", no.path("value").path("zh").asString());
    assertTrue(no.path("steps").toString().contains("9:7 alert/info"), no.toString());
    var bomb =
        Files.writeString(directory.resolve("bomb"), "<!DOCTYPE a [<!ENTITY a 'b'>]><a>&a;</a>");
    assertTrue(explain("--file", bomb.toString()).toString().contains("document type declaration"));
  }

  @Test
  void asTextToo() {
    var text =
        run(
            List.of(
                "explain",
                "cap",
                "--file",
                sample("rainyclock-dgpa-zhTW.cap"),
                "--at",
                "2026-08-22T16:00:00+08:00"));
    assertTrue(
        text.startsWith("预警消息 / warning message: 生效至 2026-08-22T23:59:59+08:00 / in effect until"),
        text);
    assertTrue(text.contains("无签名 / absent"), text);
    assertTrue(text.contains("codes only, no shape"), text);
  }
}
