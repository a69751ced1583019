package dev.huishang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.shell.Frame;
import dev.huishang.app.shell.Intent;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Theme;
import dev.huishang.domain.CommandTypes;
import dev.huishang.domain.Incident;
import dev.huishang.domain.IncidentGrade;
import dev.huishang.domain.incident.GradeChange;
import dev.huishang.domain.incident.Stated;
import dev.huishang.platform.FaultProxy;
import dev.huishang.platform.Platform;
import dev.huishang.platform.PlatformOptions;
import dev.huishang.wire.Feeds;
import dev.huishang.wire.PageReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Grades on the real screen, over a line that can be cut: facts go in, the grade and its clock
/// come out, and a click tells how.
class IncidentGradeTest {
  private static final Duration SOON = Duration.ofSeconds(60);
  private final Watching room = new Watching(Main.toolkit(true));
  @TempDir Path directory;
  private Platform platform;
  private FaultProxy line;
  private Console console;
  private Frame frame;
  private Stage stage;
  private Hand hand;

  @BeforeEach
  void start() {
    platform =
        Platform.start(
            new PlatformOptions(
                0, directory.resolve("platform"), 5, null, null, "tanker-spill", false, 1));
    line = new FaultProxy(URI.create(platform.url()).getPort(), FaultProxy.Line.OPEN);
    console = new Console(line.url(), directory.resolve("profile"), room.fx());
    frame =
        room.call(() -> {
          Theme.loadFonts();
          var made =
              Desk.frame(
                  console, Preferences.read(directory.resolve("profile")).with(true, Theme.DARK));
          var scene = new Scene(made, 1600, 900);
          Theme.DARK.dress(scene, made);
          stage = new Stage();
          stage.setScene(scene);
          stage.show();
          made.open("emergency");
          return made;
        });
    hand = new Hand(room, frame);
    signIn(console, "chair");
    await(() -> room.call(() -> words().contains("危化品罐车侧翻")));
  }

  @AfterEach
  void stop() {
    room.call(() -> {
      stage.close();
      frame.close();
      return true;
    });
    console.close();
    line.close();
    platform.close();
  }

  private static void signIn(Console at, String user) {
    at.entry().signIn(user, "huishang-demo", "R1-01", user, problem -> {});
    await(() -> at.room(Preferences.read(at.profile().directory())).who().get() != null);
  }

  private static void await(BooleanSupplier condition) {
    Pictures.await(condition, Instant.now().plus(SOON));
    assertTrue(condition.getAsBoolean(), "waited for nothing");
  }

  private String words() {
    return hand.words();
  }

  private void says(String word) {
    hand.says(word);
  }

  private void fire(String selector) {
    hand.fire(selector);
  }

  private void type(String selector, String text) {
    hand.type(selector, text);
  }

  private void choose(String selector, String code) {
    hand.choose(selector, code);
  }

  private String why(String selector) {
    return hand.why(selector);
  }

  /// The incidents as the platform has them, read beside the console.
  private Incident platforms(String title) {
    try {
      var uri = URI.create(platform.url() + "sync/changes?stream=incidents&limit=50000");
      var body =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
              .body();
      return new PageReader<>(Feeds.INCIDENTS)
          .read(body).rows().stream().filter(i -> i.title().equals(title)).findFirst().orElse(null);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void open(String title) {
    type("#incident-title", title);
    type("#incident-lon", "113.65");
    type("#incident-lat", "34.76");
    fire("#incident-open");
    await(() -> platforms(title) != null);
    await(() -> console.profile().outbox().unsent() == 0);
    says(title);
  }

  private GradeChange last(String title) {
    return platforms(title).judgement();
  }

  @Test
  void aGradeJudgedWithTheLineDownIsSeenAtOnceAndArrivesWithItsTimeAndFacts() {
    open("化工园区污水外溢");
    says("若为 Ⅰ、Ⅱ 级：距报告时限还有");
    says("若为 Ⅲ、Ⅳ 级：最迟");
    says("若为 Ⅲ 级：河南省规定更严：书面报告最迟");
    line.set(FaultProxy.Line.HUNG_UP);
    fire("#incident-judge");
    type("#fact-deaths", "-3");
    fire("#judge-send");
    says("不能采用：因环境污染直接死亡人数");
    says("请先更正标出的事实");
    type("#fact-deaths", "3");
    says("按事实：至少 较大 Ⅲ");
    fire("#judge-why");
    says("国办函〔2014〕119号, 附件1");
    says("III: deaths ≥ 3, deaths < 10 → 成立");
    fire("#judge-send");
    says("改动已排队，尚未送达平台");
    assertEquals(null, platforms("化工园区污水外溢").grade(), "the line is down");
    fire("#incident-judge");
    type("#fact-deaths", "11");
    choose("#fact-water_intake_interrupted", "county");
    says("级别定为 重大 Ⅱ");
    fire("#judge-send");
    says("改定级重新起算");
    says("原时限（较大 Ⅲ）");
    says("改定级：重大 Ⅱ（此前 较大 Ⅲ）");
    says("河南省规定更严：电话报告最迟");
    line.set(FaultProxy.Line.OPEN);
    await(() -> console.profile().outbox().unsent() == 0);
    var arrived = platforms("化工园区污水外溢");
    assertEquals(IncidentGrade.II, arrived.grade());
    assertEquals(
        List.of(IncidentGrade.III, IncidentGrade.II),
        arrived.judgements().stream().map(GradeChange::grade).toList());
    assertEquals(new Stated("11", "人"), arrived.known().get("deaths"));
    assertEquals("chair", last("化工园区污水外溢").by());
    var given =
        console.profile().outbox().all().stream()
            .filter(o -> o.command().type().equals(CommandTypes.INCIDENT_UPDATE))
            .map(o -> o.command().issuedAt())
            .toList();
    assertEquals(
        given.reversed(),
        arrived.judgements().stream().map(GradeChange::at).toList(),
        "the times of the clicks");
    assertTrue(room.within(SOON, () -> !words().contains("改动已排队")));
    var how = why("#grade-" + arrived.id());
    assertTrue(how.contains("国办函〔2014〕119号, 附件1"), how);
    assertTrue(how.contains("II: water_intake_interrupted = county → 成立"), how);
    assertTrue(how.contains("因环境污染直接死亡人数 = 11 人"), how);
    assertTrue(how.contains("判定 chair"), how);
  }

  @Test
  void anotherGradeNeedsAReasonAndFactsThatAreNotCompleteMakeNothingMilder() {
    open("尾矿库渗漏");
    fire("#incident-judge");
    type("#fact-evacuated", "5000");
    choose("#judge-grade", "II");
    fire("#judge-send");
    says("另定级别须写理由");
    type("#judge-reason", "下游即为饮用水水源地");
    fire("#judge-send");
    await(() -> platforms("尾矿库渗漏").grade() == IncidentGrade.II);
    assertEquals("下游即为饮用水水源地", last("尾矿库渗漏").reason());
    says("另定 II 级：下游即为饮用水水源地");
    await(() -> console.profile().outbox().unsent() == 0);
    assertTrue(room.within(SOON, () -> !words().contains("改动已排队")));
    var how = why("#grade-" + platforms("尾矿库渗漏").id());
    assertTrue(how.contains("按事实: III"), how);
    fire("#incident-judge");
    type("#fact-evacuated", "10");
    says("级别不变，只更新事实");
    fire("#judge-send");
    await(() -> new Stated("10", "人").equals(platforms("尾矿库渗漏").known().get("evacuated")));
    assertEquals(1, platforms("尾矿库渗漏").judgements().size());
    assertEquals(IncidentGrade.II, platforms("尾矿库渗漏").grade());
  }

  @Test
  void aChangeTheOtherRoomOvertookIsSaidAndTheNextDecisionGoesThrough() {
    open("河道油污");
    var id = platforms("河道油污").id();
    fire("#incident-judge");
    type("#fact-deaths", "1");
    try (var other = new Console(platform.url(), directory.resolve("other"), room.fx())) {
      signIn(other, "commander");
      new Intent(other.room(Preferences.read(directory.resolve("other"))))
          .give(
              CommandTypes.INCIDENT_UPDATE,
              "incident/" + id,
              0,
              1L,
              Intent.payload().put("grade", "II"));
      await(() -> platforms("河道油污").grade() == IncidentGrade.II);
    }
    fire("#judge-send"); // decided on what stood before
    says("当前版本是 2");
    assertEquals(IncidentGrade.II, platforms("河道油污").grade());
    says("应于");
    assertTrue(room.within(SOON, () -> grade(id).equals("重大 Ⅱ")), () -> room.call(this::words));
    fire("#incident-judge");
    type("#fact-deaths", "30");
    fire("#judge-send");
    await(() -> platforms("河道油污").grade() == IncidentGrade.I);
    assertTrue(room.within(SOON, () -> !words().contains("当前版本是 2")));
  }

  private String grade(String id) {
    return ((Labeled) hand.find("#grade-" + id)).getText();
  }

  @Test
  void theScenariosRegradeIsOnTheScreenWithItsFormerClockAndRadiationHasNone() {
    says("改定级重新起算");
    says("原时限（较大 Ⅲ）");
    var how = why("#incident-clock");
    assertTrue(how.contains("环境保护部令第17号") && how.contains("级别变化"), how);
    room.call(() -> {
      @SuppressWarnings("unchecked") // the list of kinds holds their names
      var kind =
          (ComboBox<String>)
              hand.find("#incident-title").getParent().getChildrenUnmodifiable().stream()
                  .filter(n -> n instanceof ComboBox<?>)
                  .findFirst()
                  .orElseThrow();
      kind.getSelectionModel().select("辐射");
      return true;
    });
    open("放射源失控");
    says("没有辐射事件的时限");
    says("环境保护部令第17号 第二条第三款");
    assertFalse(room.call(this::words).contains("距报告时限还有"));
    assertTrue(room.call(() -> ((ListView<?>) hand.find("#incident-list")).getItems().size()) == 2);
  }
}
