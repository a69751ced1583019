package dev.huishang.app.emergency;

import static dev.huishang.app.shell.Bits.label;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Texts;
import dev.huishang.domain.IncidentGrade;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Opens an incident with three facts: what, where, how bad. A click on the map fills the place.
final class IncidentForm extends VBox {
  /// Kinds as the platform names them.
  static final List<String> KINDS = List.of("水污染", "大气污染", "土壤污染", "固体废物", "辐射");

  private final TextField title = new TextField();
  private final TextField lon = new TextField();
  private final TextField lat = new TextField();
  private final ComboBox<String> kind = new ComboBox<>();
  private final ComboBox<String> grade =
      new ComboBox<>(FXCollections.observableArrayList("", "I", "II", "III", "IV"));

  private final TextField learned = new TextField();
  private final Label summary = Bits.said("second");
  private final Texts texts;
  private Judgement judgement = Judgement.NONE;

  /// @param judge opens the judgement of this form
  IncidentForm(EmergencyViewModel model, Texts texts, Consumer<IncidentForm> judge) {
    super(8);
    this.texts = texts;
    title.setPromptText(texts.get("emergency.what"));
    title.setId("incident-title");
    lon.setPromptText(texts.get("emergency.lon"));
    lat.setPromptText(texts.get("emergency.lat"));
    lon.setId("incident-lon");
    lat.setId("incident-lat");
    HBox.setHgrow(lon, Priority.ALWAYS);
    HBox.setHgrow(lat, Priority.ALWAYS);
    kind.getItems().setAll(KINDS);
    kind.getSelectionModel().select(0);
    kind.setConverter(
        words(k ->
            texts.isChinese() ? k : texts.get("emergency.kind." + kind.getItems().indexOf(k))));
    grade.getSelectionModel().select(0);
    grade.setConverter(
        words(g -> texts.get(g.isEmpty() ? "emergency.grade.none" : "emergency.grade." + g)));
    kind.setMaxWidth(Double.MAX_VALUE);
    grade.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(kind, Priority.ALWAYS);
    HBox.setHgrow(grade, Priority.ALWAYS);
    var message = Bits.said("focus-text");
    var open = new Button(texts.get("emergency.open"));
    open.setId("incident-open");
    open.getStyleClass().add("primary");
    open.setMaxWidth(Double.MAX_VALUE);
    open.setOnAction(e -> {
      var problem = model.open(draft(), judgement);
      message.setText(problem == null ? "" : texts.get(problem));
      if (problem == null) {
        title.clear();
        learned.clear();
        judged(Judgement.NONE);
      }
    });
    learned.setPromptText(texts.get("emergency.learned"));
    learned.setId("incident-learned");
    grade.setId("incident-grade");
    grade
        .valueProperty()
        .addListener((o, was, is) -> {
          if (!is.equals(name(judgement))) { // chosen here, beside the facts
            var set = is.isEmpty() ? null : IncidentGrade.valueOf(is);
            judgement = new Judgement(set, judgement.facts(), judgement.reason());
          }
        });
    var facts = new Button(texts.get("emergency.judge.facts"));
    facts.setId("incident-facts");
    facts.setMinWidth(USE_PREF_SIZE);
    facts.setOnAction(e -> judge.accept(this));
    getChildren()
        .setAll(
            label(texts.get("emergency.new"), "title"),
            title,
            kind,
            new HBox(8, grade, facts),
            summary,
            new HBox(8, lon, lat),
            learned,
            open,
            message);
  }

  private IncidentCommands.Draft draft() {
    return new IncidentCommands.Draft(
        title.getText(), kind.getValue(), lon.getText(), lat.getText(), learned.getText());
  }

  private static String name(Judgement judgement) {
    return judgement.grade() == null ? "" : judgement.grade().name();
  }

  /// What is judged of it so far.
  Judgement judgement() {
    return judgement;
  }

  /// Takes a judgement over.
  void judged(Judgement made) {
    judgement = made;
    grade.getSelectionModel().select(name(made));
    say();
  }

  private void say() {
    int n = judgement.facts().size();
    summary.setText(n == 0 ? "" : texts.get("emergency.judge.summary", n));
  }

  static StringConverter<String> words(java.util.function.UnaryOperator<String> word) {
    return new StringConverter<>() {
      @Override
      public String toString(String value) {
        return value == null ? "" : word.apply(value);
      }

      @Override
      public String fromString(String text) {
        return text;
      }
    };
  }

  /// Takes a place from the map.
  void at(double x, double y) {
    lon.setText(String.format(Locale.ROOT, "%.5f", x));
    lat.setText(String.format(Locale.ROOT, "%.5f", y));
    title.requestFocus();
  }
}
