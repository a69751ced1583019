package dev.huishang.app.consultation;

import static dev.huishang.app.shell.Bits.label;
import static dev.huishang.app.shell.Bits.wrapped;

import dev.huishang.app.consultation.MessageBoard.Line;
import dev.huishang.app.shell.RowCell;
import dev.huishang.app.shell.Texts;
import dev.huishang.domain.rules.Words;
import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The warning messages: where each stands and what its signature is worth, the chosen one in full
/// below.
final class MessagesView extends VBox {
  private static final double LIST = 0.36;
  private static final double LEAST = 150;
  private final WarningsViewModel model;
  private final Texts texts;
  private final Words words;
  private final MessageWords said;
  private final Label source = wrapped("", "caption", "second");
  private final ListView<Line> list;
  private final ScrollPane detail = new ScrollPane();

  MessagesView(WarningsViewModel model, Texts texts) {
    super(10);
    this.model = model;
    this.texts = texts;
    words = new Words(texts.isChinese());
    said = new MessageWords(texts);
    setId("messages");
    getStyleClass().addAll("panel", "padded");
    list = new ListView<>(model.lines());
    list.setId("message-list");
    list.setMinHeight(LEAST);
    list.prefHeightProperty().bind(heightProperty().multiply(LIST));
    list.getStyleClass().add("narrow-rows");
    list.setCellFactory(l -> new RowCell<>(this::row));
    list.setPlaceholder(wrapped(texts.get("consultation.messages.none"), "second"));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((o, was, is) -> {
          if (is != null) {
            model.choose(is.identifier());
          }
        });
    detail.setFitToWidth(true);
    detail.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(detail, Priority.ALWAYS);
    getChildren()
        .addAll(label(texts.get("consultation.messages.title"), "title"), source, list, detail);
    model.messages().addListener((o, was, is) -> source.setText(source(is)));
    model.at().addListener((o, was, is) -> source.setText(source(model.messages().get())));
    model.chosen().addListener((o, was, is) -> open(is));
    source.setText(source(model.messages().get()));
    open(model.chosen().get());
  }

  private void open(@Nullable Line line) {
    detail.setContent(line == null ? null : new MessageDetail(line, texts, model.at().get()));
  }

  private String source(@Nullable MessageBoard board) {
    var asOf = board == null ? null : board.asOf();
    if (board == null || asOf == null) {
      return texts.get("consultation.messages.never");
    }
    return texts.get(
        "consultation.messages.source",
        board.lines().size(),
        words.time(asOf),
        words.age(Duration.between(asOf, model.at().get())),
        board.trusted());
  }

  private VBox row(Line line) {
    var first = new HBox(10);
    first.setAlignment(Pos.CENTER_LEFT);
    var color = said.color(line);
    if (color != null) {
      first.getChildren().add(new WarningMark(color, texts));
    }
    var title = wrapped(said.title(line), "strong");
    HBox.setHgrow(title, Priority.ALWAYS);
    first.getChildren().add(title);
    var second = new HBox(10, label(said.state(line), said.stateStyle(line)), said.signature(line));
    second.setAlignment(Pos.CENTER_LEFT);
    return new VBox(2, first, second);
  }
}
