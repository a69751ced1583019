package dev.huishang.app.consultation;

import static dev.huishang.app.shell.Bits.label;
import static dev.huishang.app.shell.Bits.pair;
import static dev.huishang.app.shell.Bits.panel;
import static dev.huishang.app.shell.Bits.wrapped;

import dev.huishang.app.paper.BriefPdf.Conclusion;
import dev.huishang.app.paper.Pack;
import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.RowCell;
import dev.huishang.app.shell.Texts;
import dev.huishang.domain.rules.Words;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Layout of the consultation area: agenda and packs, stage, conclusions and decisions.
final class ConsultationView extends BorderPane {
  private static final int AGENDA = 7;
  private final ConsultationViewModel model;
  private final Texts texts;
  private final Words words;

  ConsultationView(
      ConsultationViewModel model,
      Texts texts,
      PackStage centre,
      Supplier<ConsultationViewModel.Stage> stage) {
    this.model = model;
    this.texts = texts;
    this.words = new Words(texts.isChinese());
    setStyle("-fx-padding: 12;");
    setTop(strip(stage));
    setLeft(agenda());
    setCenter(centre);
    var right = conclusions();
    BorderPane.setMargin(right, new Insets(0, 0, 0, 12));
    setRight(right);
  }

  private HBox strip(Supplier<ConsultationViewModel.Stage> stage) {
    var title = new TextField(texts.get("consultation.title"));
    title.setId("consultation-title");
    title.setPrefWidth(360);
    var freeze = new Button(texts.get("consultation.freeze"));
    freeze.setId("consultation-freeze");
    freeze.getStyleClass().add("primary");
    freeze.setOnAction(e -> model.freeze(title.getText(), "air-halfmonth", stage.get()));
    var hash = label("", "second");
    model.chosen().addListener((o, was, is) -> hash.setText(hash(is)));
    hash.setText(hash(model.chosen().get()));
    var row = new HBox(12, title, freeze, hash);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().addAll("panel", "padded");
    BorderPane.setMargin(row, new Insets(0, 0, 12, 0));
    return row;
  }

  private String hash(@Nullable Pack pack) {
    return pack == null
        ? texts.get("consultation.nopack")
        : texts.get("consultation.hash", pack.shortHash(), words.time(pack.manifest().asKnownAt()));
  }

  private VBox agenda() {
    var items = new VBox(8);
    for (int i = 0; i < AGENDA; i++) {
      items
          .getChildren()
          .add(wrapped((i + 1) + "  " + texts.get("consultation.agenda." + i), "agenda"));
    }
    var list = new ListView<>(model.packs());
    list.setId("pack-list");
    list.setCellFactory(l -> new RowCell<>(this::row));
    list.setPlaceholder(wrapped(texts.get("consultation.empty"), "second"));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((o, was, is) -> {
          if (is != null) {
            model.choose(is);
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    var box =
        panel(
            texts.get("consultation.agenda"),
            items,
            label(texts.get("consultation.packs"), "title"),
            list);
    box.setPrefWidth(300);
    box.setMinWidth(300);
    BorderPane.setMargin(box, new Insets(0, 12, 0, 0));
    return box;
  }

  private VBox row(Pack pack) {
    return new VBox(
        2,
        wrapped(pack.manifest().title(), "strong"),
        label(words.time(pack.manifest().asKnownAt()), "caption", "second"),
        label("SHA-256 " + pack.shortHash(), "caption", "second"));
  }

  private VBox conclusions() {
    var list = new VBox(10);
    model.conclusions().addListener((ListChangeListener<Conclusion>) c -> fill(list));
    model.answered().addListener((o, was, is) -> fill(list));
    fill(list);
    var said = new ScrollPane(list); // any number of conclusions; the form stays where it is
    said.setFitToWidth(true);
    said.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    said.setMinHeight(70);
    VBox.setVgrow(said, Priority.ALWAYS);
    var facts = new VBox(6);
    facts.setMinHeight(USE_PREF_SIZE);
    model.chosen().addListener((o, was, is) -> facts(facts, is));
    facts(facts, model.chosen().get());
    var text = new TextArea();
    text.setId("conclusion-text");
    text.setPromptText(texts.get("consultation.text"));
    text.setPrefRowCount(4);
    text.setWrapText(true);
    var problem = Bits.said("focus-text");
    var add = new Button(texts.get("consultation.add"));
    add.setId("conclusion-add");
    add.getStyleClass().add("primary");
    add.setOnAction(e -> {
      var why = model.conclude(text.getText());
      problem.setText(why == null ? "" : texts.get(why));
      if (why == null) {
        text.clear();
      }
    });
    var brief = new Button(texts.get("consultation.brief"));
    brief.setId("consultation-brief");
    brief.setOnAction(e -> model.brief());
    var message = Bits.said("second");
    message.textProperty().bind(model.message());
    var box =
        panel(
            texts.get("consultation.pack"),
            facts,
            label(texts.get("consultation.conclusions"), "title"),
            said,
            text,
            new HBox(12, add, brief),
            problem,
            message);
    box.setPrefWidth(420);
    box.setMinWidth(420);
    return box;
  }

  private void facts(VBox box, @Nullable Pack pack) {
    box.getChildren().clear();
    if (pack == null) {
      box.getChildren().add(wrapped(texts.get("consultation.nopack"), "second"));
      return;
    }
    var m = pack.manifest();
    box.getChildren()
        .addAll(
            pair(texts.get("consultation.known"), words.time(m.asKnownAt())),
            pair(texts.get("consultation.by"), m.madeBy().name() + " · " + m.madeBy().seat()),
            pair(texts.get("consultation.parts"), String.valueOf(m.parts().size())),
            pair(
                texts.get("consultation.rows"),
                words.figure((double) m.streams().stream().mapToLong(s -> s.rows()).sum(), 0)),
            pair(
                texts.get("consultation.marking"),
                String.join(" · ", m.markings().stream().map(texts::mark).toList())),
            label("SHA-256", "caption", "second"),
            label(hash(pack.hash()), "caption", "second", "hash"));
  }

  /// In groups of eight, four to a line: read aloud and compared that way.
  private static String hash(String hex) {
    var groups = hex.replaceAll("(.{8})", "$1 ").strip();
    return groups.length() < 70 ? groups : groups.substring(0, 35) + "\n" + groups.substring(36);
  }

  private void fill(VBox list) {
    list.getChildren().clear();
    for (var c : model.conclusions()) {
      list.getChildren()
          .add(
              new VBox(
                  2,
                  label(words.shortTime(c.at()) + "  " + c.who(), "caption", "second"),
                  wrapped(c.text())));
    }
    if (model.conclusions().isEmpty() && model.answered().get()) {
      list.getChildren().add(wrapped(texts.get("consultation.none"), "second"));
    }
  }
}
