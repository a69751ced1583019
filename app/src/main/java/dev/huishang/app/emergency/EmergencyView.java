package dev.huishang.app.emergency;

import static dev.huishang.app.shell.Bits.label;
import static dev.huishang.app.shell.Bits.panel;
import static dev.huishang.app.shell.Bits.wrapped;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.RowCell;
import dev.huishang.app.shell.Texts;
import dev.huishang.domain.rules.Words;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Layout of the command area: incidents, map, clocks and orders, journal.
final class EmergencyView extends BorderPane {
  /// Scale, source and marking of the map stay in sight under the judgement.
  private static final double NOTES = 72;

  private final EmergencyViewModel model;
  private final Texts texts;
  private final Words words;
  private final JudgePanel judging;
  final IncidentForm form;

  /// @param map what fills the middle
  EmergencyView(EmergencyViewModel model, Texts texts, Node map) {
    this.model = model;
    this.texts = texts;
    this.words = new Words(texts.isChinese());
    this.judging = new JudgePanel(GradeChip.TABLE, texts);
    this.form = new IncidentForm(model, texts, this::compose);
    setStyle("-fx-padding: 12;");
    setLeft(incidents());
    var centre = new StackPane(map, judging);
    StackPane.setAlignment(judging, Pos.TOP_LEFT);
    StackPane.setMargin(judging, new Insets(8, 8, NOTES, 8));
    setCenter(centre);
    var right = new OrdersPanel(model, texts, this::judge);
    BorderPane.setMargin(right, new Insets(0, 0, 0, 12));
    setRight(right);
    var journal = new JournalPanel(model, texts);
    BorderPane.setMargin(journal, new Insets(12, 0, 0, 0));
    setBottom(journal);
  }

  /// Judges an incident as it stands now.
  void judge(IncidentLine line) {
    var i = line.incident();
    var does = texts.get("emergency.judge.send");
    judging.open(i.title(), does, i.grade(), i.known(), judged -> model.judge(line, judged));
  }

  /// Judges the incident that is being written down.
  private void compose(IncidentForm draft) {
    judging.open(
        texts.get("emergency.new"),
        texts.get("emergency.judge.take"),
        null,
        draft.judgement().facts(),
        judgement -> {
          draft.judged(judgement);
          return null;
        });
  }

  private VBox incidents() {
    var list = new ListView<>(model.incidents());
    list.setId("incident-list");
    list.setCellFactory(l -> new RowCell<>(this::row));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((o, was, is) -> {
          if (is != null) {
            model.choose(is.incident().id());
          }
        });
    var empty = wrapped("", "second");
    Runnable say =
        () ->
            empty.setText(texts.get(model.known().get() ? "emergency.none" : "emergency.unknown"));
    model.known().addListener((o, was, is) -> say.run());
    say.run();
    list.setPlaceholder(empty);
    VBox.setVgrow(list, Priority.ALWAYS);
    var box = panel(texts.get("emergency.incidents"), list, form);
    box.setPrefWidth(320);
    box.setMinWidth(320);
    BorderPane.setMargin(box, new Insets(0, 12, 0, 0));
    return box;
  }

  private Node row(IncidentLine line) {
    var i = line.incident();
    var head = new HBox(8, GradeChip.of(i, texts), label(kind(i.kind()), "caption", "second"));
    head.setAlignment(Pos.CENTER_LEFT);
    var state =
        line.unsent() ? texts.get("emergency.queued") : texts.get("emergency.state." + i.state());
    var box =
        new VBox(
            3,
            head,
            wrapped(i.title(), "strong"),
            label(state + " · " + words.shortTime(i.learnedAt()), "caption", "second"));
    if (line.queued() && !line.unsent()) {
      box.getChildren().add(wrapped(texts.get("emergency.change.queued"), "focus-text"));
    }
    if (line.note() != null) {
      box.getChildren().add(wrapped(line.note(), "bad"));
    }
    return box;
  }

  /// The kind in the language of the screen: it comes with the data in Chinese.
  private String kind(String zh) {
    int at = IncidentForm.KINDS.indexOf(zh);
    return texts.isChinese() || at < 0 ? zh : texts.get("emergency.kind." + at);
  }

  /// A line with a spring between.
  static HBox between(Node left, Node right) {
    var row = new HBox(8, left, Bits.spring(), right);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
