package dev.huishang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.huishang.app.shell.Frame;
import dev.huishang.app.shell.FunctionPane;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Theme;
import dev.huishang.platform.Platform;
import dev.huishang.platform.PlatformOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The map printed from the screen and from the command line, over one profile: the same sheet, and
/// where it cannot be written a sentence and no file.
class MapPrintCommandTest {
  private static final Duration SOON = Duration.ofSeconds(90);
  private static final List<String> WITHOUT_OVERRIDE =
      List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all");
  private final Watching room = new Watching(Main.toolkit(true));
  @TempDir Path directory;

  @Test
  void theMapIsPrintedFromTheScreenAndFromTheCommandLine() throws Exception {
    var profile = directory.resolve("profile");
    try (var platform = Platform.start(PlatformOptions.at(directory.resolve("platform")));
        var console = new Console(platform.url(), profile, room.fx())) {
      var frame = frame(console, profile);
      assertTrue(room.within(SOON, frame::ready), "the map is shown");
      fromTheScreen(frame);
      room.call(() -> {
        frame.close();
        return true;
      });
    }
    fromTheCommandLine(profile);
  }

  private Frame frame(Console console, Path profile) {
    return room.call(() -> {
      Theme.loadFonts();
      var chosen = Preferences.read(profile).with(true, Theme.DARK);
      var made = Desk.frame(console, chosen);
      Theme.DARK.dress(new Scene(made, 1600, 900), made);
      made.open("display");
      made.applyCss();
      made.layout();
      return made;
    });
  }

  private static FunctionPane.Action action(Frame frame) {
    return frame.actions().stream().filter(a -> a.title().equals("打印地图")).findFirst().orElseThrow();
  }

  private void fromTheScreen(Frame frame) throws Exception {
    var keys = room.call(() -> action(frame).keys());
    var same = room.call(() -> frame.actions().stream().filter(a -> a.keys().equals(keys)).count());
    assertEquals(1, same, keys + " is free");
    var file = directory.resolve("screen.pdf");
    room.call(() -> {
      action(frame).run().run();
      ((TextField) frame.lookup("#print-title")).setText("重污染过程 第 3 号");
      ((TextField) frame.lookup("#print-target")).setText(file.toString());
      ((Button) frame.lookup("#print-start")).fire();
      return true;
    });
    assertTrue(
        room.within(SOON, () -> said(frame).contains(file.toString())),
        () -> room.call(() -> said(frame)));
    try (var document = Loader.loadPDF(file.toFile())) {
      assertEquals(841.9, document.getPage(0).getMediaBox().getWidth(), 0.3);
      var text = new PDFTextStripper().getText(document);
      var shown = room.call(() -> Watching.words(frame));
      for (var word :
          List.of("重污染过程 第 3 号", "北京时间", "当前有效", "空气质量指数", "轻度污染", "模拟数据", "未经审核", "天地图", "数据时间")) {
        assertTrue(text.contains(word), word + " in " + text);
      }
      assertTrue(shown.contains("空气质量指数") && shown.contains("轻度污染"), "the words of the screen");
    }
    room.call(() -> {
      ((TextField) frame.lookup("#print-target")).setText(directory + "/no.docx");
      ((Button) frame.lookup("#print-start")).fire();
      return true;
    });
    assertTrue(room.within(SOON, () -> said(frame).contains(".pdf 或 .png")), "another ending");
    room.call(() -> {
      ((TextField) frame.lookup("#print-target")).setText(directory + "/given-up.pdf");
      ((Button) frame.lookup("#print-start")).fire();
      ((Button) frame.lookup("#print-cancel")).fire();
      return true;
    });
    assertTrue(room.within(SOON, () -> said(frame).contains("已取消")), "given up");
    assertFalse(Files.exists(directory.resolve("given-up.pdf")));
  }

  private static String said(Frame frame) {
    return ((Label) frame.lookup("#print-said")).getText();
  }

  private void fromTheCommandLine(Path profile) throws Exception {
    var file = directory.resolve("line.pdf");
    var run =
        print(List.of(), profile, file, "--paper", "A3", "--lang", "en", "--region", "110000");
    assertEquals(0, run.code(), run.said());
    try (var document = Loader.loadPDF(file.toFile())) {
      assertEquals(1190.5, document.getPage(0).getMediaBox().getWidth(), 0.3);
      var text = new PDFTextStripper().getText(document);
      for (var word : List.of("Beijing", "As known at", "Beijing time", "Scale about 1:")) {
        assertTrue(text.contains(word), word + " in " + text);
      }
    }
    refused(
        print(List.of(), profile, directory.resolve("x.pdf"), "--region", "999999"), 2, "999999");
    boolean root = "root".equals(System.getProperty("user.name"));
    assumeTrue(!root || Files.isExecutable(Path.of("/usr/bin/setpriv")), "setpriv");
    var locked = Files.createDirectory(directory.resolve("locked"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-x------"));
    refused(
        print(root ? WITHOUT_OVERRIDE : List.of(), profile, locked.resolve("x.png")),
        Main.UNWRITTEN,
        "无权写入");
    try (var files = Files.list(directory)) {
      assertEquals(0, files.filter(f -> f.toString().endsWith(".part")).count());
    }
  }

  private Run print(List<String> under, Path profile, Path file, Object... more) throws Exception {
    var arguments =
        new java.util.ArrayList<Object>(List.of("map-print", "--profile", profile, "--out", file));
    arguments.addAll(List.of(more));
    return Run.of(under, directory, arguments.toArray());
  }

  private static void refused(Run run, int code, String what) {
    assertEquals(code, run.code(), run.said());
    assertTrue(run.said().contains(what), run.said());
    assertFalse(run.said().contains("Exception"), run.said());
  }
}
