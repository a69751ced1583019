package dev.huishang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.shell.Texts;
import dev.huishang.app.shell.Why;
import dev.huishang.wire.data.GradingRules;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WhyTest {
  private static <T> T call(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, Main.toolkit(true)).join();
  }

  static Stream<Event> acts() {
    return Stream.of(
        click(),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
  }

  @ParameterizedTest
  @MethodSource("acts")
  void aClickOrEnterOnAValueShowsHowItCameAbout(Event act) {
    var how = GradingRules.load().table().grade(Map.of("deaths", "3")).derivation();
    var shown =
        call(() -> {
          var value = new Label("Ⅲ");
          Why.on(value, how, Texts.chinese());
          var stage = new Stage();
          stage.setScene(new Scene(new StackPane(value), 400, 300));
          stage.show();
          Event.fireEvent(value, act);
          var lines = List.copyOf(Window.getWindows()).stream().flatMap(WhyTest::lines).toList();
          stage.close();
          return lines;
        });
    assertTrue(shown.contains("突发环境事件分级: 至少 III 较大"), shown::toString);
    assertTrue(shown.contains("国办函〔2014〕119号, 附件1"), shown::toString);
    assertEquals(
        2 + how.inputs().size() + how.steps().size(), shown.size(), "every input and every step");
  }

  private static MouseEvent click() {
    return new MouseEvent(
        MouseEvent.MOUSE_CLICKED,
        1,
        1,
        1,
        1,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        true,
        false,
        true,
        null);
  }

  private static Stream<String> lines(Window window) {
    return window instanceof ContextMenu menu
        ? menu.getItems().stream()
            .map(item -> ((ScrollPane) ((CustomMenuItem) item).getContent()).getContent())
            .flatMap(WhyTest::texts)
        : Stream.of();
  }

  private static Stream<String> texts(Node node) {
    return switch (node) {
      case Label label -> Stream.of(label.getText());
      case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(WhyTest::texts);
      default -> Stream.of();
    };
  }
}
