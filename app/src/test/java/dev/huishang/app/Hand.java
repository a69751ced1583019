package dev.huishang.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.shell.Frame;
import java.time.Duration;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/// Reads and works one screen from a test, as an operator does.
record Hand(Watching room, Frame frame) {
  private static final Duration SOON = Duration.ofSeconds(60);

  /// All words on the screen now.
  String words() {
    return Watching.words(frame);
  }

  /// Waits until the screen says this.
  void says(String word) {
    assertTrue(
        room.within(SOON, () -> words().contains(word)),
        () -> word + " in " + room.call(this::words));
  }

  Node find(String selector) {
    var found = frame.lookup(selector);
    if (found == null) {
      throw new AssertionError("nothing is " + selector);
    }
    return found;
  }

  void fire(String selector) {
    room.call(() -> {
      ((ButtonBase) find(selector)).fire();
      return true;
    });
  }

  void type(String selector, String text) {
    room.call(() -> {
      ((TextInputControl) find(selector)).setText(text);
      return true;
    });
  }

  @SuppressWarnings("unchecked") // the boxes of this form hold codes
  void choose(String selector, String code) {
    room.call(() -> {
      ((ComboBox<String>) find(selector)).getSelectionModel().select(code);
      return true;
    });
  }

  /// What Enter on a value shows beside it.
  String why(String selector) {
    return room.call(() -> {
      frame.applyCss();
      frame.layout();
      Event.fireEvent(
          find(selector),
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
      var shown = new StringBuilder();
      for (var window : List.copyOf(Window.getWindows())) {
        if (window instanceof ContextMenu menu) {
          var content = ((CustomMenuItem) menu.getItems().getFirst()).getContent();
          add(((ScrollPane) content).getContent(), shown);
          menu.hide();
        }
      }
      return shown.toString();
    });
  }

  private static void add(Node node, StringBuilder shown) {
    if (node instanceof Labeled labeled) {
      shown.append(labeled.getText()).append('\n');
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> add(child, shown));
    }
  }
}
