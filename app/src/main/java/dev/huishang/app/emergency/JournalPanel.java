package dev.huishang.app.emergency;

import static dev.huishang.app.shell.Bits.label;
import static dev.huishang.app.shell.Bits.wrapped;

import dev.huishang.app.shell.Texts;
import dev.huishang.domain.rules.Words;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The journal of the chosen incident: newest at the right end.
final class JournalPanel extends VBox {
  private static final double WIDTH = 340;

  /// English names of units are longer.
  private static final double WIDE = 430;

  private static final double HIGH = 190;

  /// On a low screen the orders above need the room more.
  private static final double LOW = 152;

  private final EmergencyViewModel model;
  private final Texts texts;
  private final Words words;
  private final HBox entries = new HBox(12);

  JournalPanel(EmergencyViewModel model, Texts texts) {
    super(8);
    this.model = model;
    this.texts = texts;
    this.words = new Words(texts.isChinese());
    getStyleClass().addAll("panel", "padded");
    setPrefHeight(HIGH);
    setMinHeight(LOW);
    sceneProperty()
        .flatMap(javafx.scene.Scene::heightProperty)
        .addListener(
            (h, before, now) -> setPrefHeight(now != null && now.doubleValue() < 900 ? LOW : HIGH));
    var text = new TextField();
    text.setPromptText(texts.get("emergency.logtext"));
    text.setId("log-text");
    text.setPrefWidth(420);
    var add = new Button(texts.get("emergency.logadd"));
    var message = label("", "focus-text");
    add.setOnAction(e -> {
      var problem = model.log(text.getText());
      message.setText(problem == null ? "" : texts.get(problem));
      if (problem == null) {
        text.clear();
      }
    });
    var head = new HBox(12, label(texts.get("emergency.journal"), "title"), text, add, message);
    head.setAlignment(Pos.CENTER_LEFT);
    var scroll = new ScrollPane(entries);
    scroll.setFitToHeight(true);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinHeight(60);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(head, scroll);
    model.journal().addListener((ListChangeListener<Journal.Entry>) c -> show());
    entries.widthProperty().addListener((o, was, is) -> scroll.setHvalue(1));
    show();
  }

  private void show() {
    entries.getChildren().clear();
    for (var entry : model.journal()) {
      var at = label(words.shortTime(entry.at()), "strong");
      at.setMinWidth(USE_PREF_SIZE);
      var box =
          new VBox(
              3, new HBox(8, at, label(entry.who(), "second", "gives-way")), wrapped(entry.text()));
      box.setPrefWidth(texts.isChinese() ? WIDTH : WIDE);
      box.setMinWidth(texts.isChinese() ? WIDTH : WIDE);
      box.getStyleClass().add("entry");
      entries.getChildren().add(box);
    }
    if (model.journal().isEmpty()) {
      entries.getChildren().add(label(texts.get("emergency.nolog"), "second"));
    }
  }
}
