package dev.huishang.app.emergency;

import static dev.huishang.app.shell.Bits.label;
import static dev.huishang.app.shell.Bits.wrapped;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.DerivationView;
import dev.huishang.app.shell.Texts;
import dev.huishang.domain.IncidentGrade;
import dev.huishang.domain.incident.GradingTable;
import dev.huishang.domain.incident.Stated;
import java.util.Map;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Judges a grade beside the map: the facts of the grading table, the grade they give, how it comes
/// about, and another grade with its reason where the chair sets one. Nothing is sent before the
/// button is pressed.
final class JudgePanel extends VBox {
  private static final double WIDTH = 560;
  private final GradingTable table;
  private final Texts texts;
  private final FactsForm form;
  private final Label title = label("", "title");
  private final Label found = wrapped("", "strong");
  private final Label effect = wrapped("", "caption", "second");
  private final Label wrong = Bits.said("bad");
  private final Label message = Bits.said("focus-text");
  private final ScrollPane middle = new ScrollPane();
  private final Button why;
  private final Button send = new Button();
  private final ComboBox<String> set =
      new ComboBox<>(FXCollections.observableArrayList("", "I", "II", "III", "IV"));
  private final TextField reason = new TextField();
  private @Nullable IncidentGrade held;
  private Function<Judgement, @Nullable String> take = judgement -> null;

  JudgePanel(GradingTable table, Texts texts) {
    super(8);
    this.table = table;
    this.texts = texts;
    setId("judge-panel");
    getStyleClass().addAll("panel", "padded");
    setMaxWidth(WIDTH);
    setMaxHeight(USE_PREF_SIZE);
    form = new FactsForm(table, texts, this::judge);
    why = new Button(texts.get("emergency.judge.why"));
    why.setId("judge-why");
    why.setMinWidth(USE_PREF_SIZE);
    why.setOnAction(e -> turn());
    middle.setContent(form);
    middle.setFitToWidth(true);
    middle.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    middle.setMinHeight(120);
    VBox.setVgrow(middle, Priority.ALWAYS);
    set.setId("judge-grade");
    set.setConverter(
        IncidentForm.words(
            g -> texts.get(g.isEmpty() ? "emergency.judge.byfacts" : "emergency.grade." + g)));
    set.getSelectionModel().select("");
    set.valueProperty().addListener((o, was, is) -> judge());
    set.setMinWidth(150);
    reason.setId("judge-reason");
    reason.setPromptText(texts.get("emergency.judge.reason"));
    HBox.setHgrow(reason, Priority.ALWAYS);
    getChildren().setAll(title, source(), middle, proposal(), setting(), wrong, buttons(), message);
    setVisible(false);
    setManaged(false);
  }

  private Label source() {
    return wrapped(
        texts.get("emergency.judge.source", table.standard() + " " + table.clause()),
        "caption",
        "second");
  }

  private HBox proposal() {
    HBox.setHgrow(found, Priority.ALWAYS);
    found.setId("judge-found");
    found.setMaxWidth(Double.MAX_VALUE);
    var row = new HBox(8, found, why);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private HBox setting() {
    var row = new HBox(8, set, reason);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private HBox buttons() {
    send.setId("judge-send");
    send.getStyleClass().add("primary");
    send.setMinWidth(USE_PREF_SIZE);
    send.setOnAction(e -> send());
    var close = new Button(texts.get("emergency.judge.close"));
    close.setId("judge-close");
    close.setMinWidth(USE_PREF_SIZE);
    close.setOnAction(e -> hide());
    var row = new HBox(8, send, close, effect);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /// Opens for an incident.
  ///
  /// @param what its title
  /// @param does what the button says
  /// @param now grade held, null while none is judged
  /// @param facts facts known so far
  /// @param taker what is done with the judgement; answers the key of the text that says why not
  void open(
      String what,
      String does,
      @Nullable IncidentGrade now,
      Map<String, Stated> facts,
      Function<Judgement, @Nullable String> taker) {
    held = now;
    take = taker;
    title.setText(texts.get("emergency.judge.title", what));
    set.getSelectionModel().select("");
    reason.clear();
    message.setText("");
    send.setText(does);
    middle.setContent(form);
    why.setText(texts.get("emergency.judge.why"));
    form.show(facts);
    judge();
    setVisible(true);
    setManaged(true);
  }

  private void hide() {
    setVisible(false);
    setManaged(false);
  }

  private Proposal proposed() {
    return Proposal.of(table, form.stated(), held);
  }

  private @Nullable IncidentGrade chosen() {
    var value = set.getValue();
    return value == null || value.isEmpty() ? null : IncidentGrade.valueOf(value);
  }

  /// Fields or derivation.
  private void turn() {
    boolean fields = middle.getContent() == form;
    middle.setContent(
        fields ? new DerivationView(proposed().grading().derivation(), texts.isChinese()) : form);
    why.setText(texts.get(fields ? "emergency.judge.fields" : "emergency.judge.why"));
  }

  private void judge() {
    var now = proposed();
    var grade = now.byFacts();
    message.setText("");
    found.setText(
        grade == null
            ? texts.get("emergency.judge.none")
            : texts.get(
                now.atLeast() ? "emergency.judge.atleast" : "emergency.judge.found",
                texts.get("emergency.grade." + grade)));
    var sent = chosen() == null ? now.grade() : chosen();
    effect.setText(
        sent == null || sent == held
            ? texts.get("emergency.judge.stays")
            : texts.get("emergency.judge.becomes", texts.get("emergency.grade." + sent)));
    boolean needs = now.needsReason(chosen());
    reason.setVisible(needs);
    wrong.setText(
        now.problems().isEmpty()
            ? ""
            : texts.get(
                "emergency.judge.wrong", String.join("、", form.names(now.problems().keySet()))));
  }

  private void send() {
    var now = proposed();
    if (!now.problems().isEmpty()) {
      message.setText(texts.get("emergency.error.facts"));
      return;
    }
    var grade = chosen() == null ? now.grade() : chosen();
    boolean needs = now.needsReason(chosen());
    if (needs && reason.getText().isBlank()) {
      message.setText(texts.get("emergency.error.reason"));
      return;
    }
    if (grade == null && form.all().isEmpty()) {
      message.setText(texts.get("emergency.error.nofacts"));
      return;
    }
    var problem =
        take.apply(new Judgement(grade, form.all(), needs ? reason.getText().strip() : ""));
    if (problem == null) {
      hide();
    } else {
      message.setText(texts.get(problem));
    }
  }
}
