package dev.huishang.app.dispatch;

import static dev.huishang.app.shell.Bits.label;
import static dev.huishang.app.shell.Bits.pair;
import static dev.huishang.app.shell.Bits.wrapped;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Texts;
import dev.huishang.domain.rules.Words;
import java.time.Instant;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The chosen task with its milestones, and the form that reports progress.
final class TaskDrawer extends VBox {
  private final DispatchViewModel model;
  private final Texts texts;
  private final Words words;
  private final VBox facts = new VBox(8);
  private final TextField percent = new TextField();
  private final TextArea text = new TextArea();
  private final javafx.scene.control.Label message = wrapped("", "focus-text");
  private final javafx.scene.control.Label underway = wrapped("", "strong");

  TaskDrawer(DispatchViewModel model, Texts texts) {
    super(12);
    this.model = model;
    this.texts = texts;
    this.words = new Words(texts.isChinese());
    getStyleClass().addAll("panel", "padded");
    setPrefWidth(420);
    setMinWidth(420);
    BorderPane.setMargin(this, new Insets(0, 0, 0, 12));
    percent.setPromptText(texts.get("dispatch.percent"));
    percent.setId("dispatch-percent");
    percent.setPrefColumnCount(6);
    text.setPromptText(texts.get("dispatch.text"));
    text.setId("dispatch-text");
    text.setPrefRowCount(3);
    text.setWrapText(true);
    var send = new Button(texts.get("dispatch.send"));
    send.setId("dispatch-send");
    send.getStyleClass().add("primary");
    send.setOnAction(e -> send());
    var known = new ScrollPane(facts); // on a low screen the facts give way, the form never
    known.setFitToWidth(true);
    known.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    known.setMinHeight(120);
    known.prefHeightProperty().bind(facts.heightProperty().add(2));
    facts.setMinHeight(USE_PREF_SIZE);
    facts.setStyle("-fx-padding: 0 12 0 0;"); // clear of the scroll bar
    getChildren()
        .setAll(
            known,
            label(texts.get("dispatch.report"), "title"),
            new HBox(8, percent, label("%", "second")),
            text,
            send,
            message,
            underway);
    model.chosen().addListener((o, was, is) -> show(is));
    show(model.chosen().get());
  }

  private void send() {
    var problem = model.report(percent.getText(), text.getText());
    message.setText(problem == null ? "" : texts.get(problem));
    if (problem == null) {
      percent.clear();
      text.clear();
    }
  }

  private void show(@Nullable TaskLine line) {
    facts.getChildren().clear();
    underway.setText("");
    if (line == null) {
      facts.getChildren().add(wrapped(texts.get("dispatch.choose"), "second"));
      return;
    }
    var t = line.task();
    var light =
        new HBox(
            8,
            Bits.dot(line.light().name().toLowerCase(Locale.ROOT)),
            label(texts.get("dispatch.light." + line.light()), "strong"));
    light.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    var bar = new ProgressBar(t.progressPct() / 100.0);
    bar.setMaxWidth(Double.MAX_VALUE);
    facts
        .getChildren()
        .addAll(
            wrapped(texts.name(t.zh(), t.en()), "page-title"),
            light,
            pair(texts.get("dispatch.no"), t.no()),
            pair(texts.get("dispatch.origin"), texts.said("dispatch.origin.", t.origin())),
            pair(texts.get("dispatch.lead"), t.leadUnit()),
            pair(texts.get("dispatch.col.owner"), t.owner()),
            pair(texts.get("dispatch.start"), words.time(t.start())),
            pair(texts.get("dispatch.col.due"), words.time(t.due())),
            pair(
                texts.get("dispatch.node"),
                t.nextNode()
                    + (t.nextNodeDue() instanceof Instant due ? " · " + words.shortTime(due) : "")),
            pair(
                texts.get("dispatch.col.progress"),
                texts.get("dispatch.progress", t.progressPct(), t.plannedPct())),
            bar,
            pair(texts.get("dispatch.supervised"), String.valueOf(t.supervisions())),
            wrapped(t.progressText(), "second"),
            label(texts.get("dispatch.updated", words.time(t.updated())), "caption", "second"));
    line.underway()
        .ifPresent(o -> {
          var state = texts.get("command." + o.state());
          underway.setText(
              o.reason() == null ? state : state + texts.get("dispatch.colon") + o.reason());
        });
  }
}
