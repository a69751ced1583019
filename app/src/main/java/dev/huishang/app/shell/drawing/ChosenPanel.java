package dev.huishang.app.shell.drawing;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Room;
import dev.huishang.domain.SignedIn;
import dev.huishang.map.drawing.Entry;
import dev.huishang.map.drawing.Entry.Element;
import dev.huishang.map.drawing.Measure;
import dev.huishang.map.drawing.Place;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The chosen element: whose it is, how large, what was answered; its author may take it away,
/// anybody may answer it or draw a buffer around it.
final class ChosenPanel extends VBox {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));
  private final Room room;
  private final DrawingViewModel model;
  private final MeasureWords words;
  private final VBox facts = new VBox(4);
  private final VBox notes = new VBox(4);
  private final TextField answer = new TextField();
  private final TextField buffer = new TextField("1");
  private final Button delete;

  ChosenPanel(Room room, DrawingViewModel model) {
    super(10);
    this.room = room;
    this.model = model;
    words = new MeasureWords(room.texts());
    var texts = room.texts();
    getStyleClass().addAll("panel", "chosen");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setPrefWidth(300);
    setId("draw-chosen");
    answer.setId("draw-answer");
    answer.setPromptText(texts.get("drawing.answer-prompt"));
    answer.setOnAction(event -> answer());
    buffer.setPrefColumnCount(5);
    buffer.setId("draw-buffer-km");
    var around = new Button(texts.get("drawing.buffer"));
    around.setId("draw-buffer");
    around.setOnAction(event -> model.buffer(buffer.getText()));
    delete = new Button(texts.get("drawing.delete"));
    delete.setId("draw-delete");
    delete.setOnAction(event -> model.delete());
    var send = new Button(texts.get("drawing.answer"));
    send.setId("draw-send");
    send.setOnAction(event -> answer());
    var ring = new HBox(8, buffer, Bits.label("km"), around);
    ring.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    getChildren().addAll(facts, notes, answer, new HBox(8, send, delete), ring);
    visibleProperty().bind(model.chosen.isNotNull());
    managedProperty().bind(visibleProperty());
    model.drawn.addListener((o, was, is) -> show());
    model.chosen.addListener((o, was, is) -> show());
  }

  private void answer() {
    model.answer(answer.getText());
    answer.clear();
  }

  private void show() {
    if (!(model.chosen.get() instanceof Element e)) {
      return;
    }
    var texts = room.texts();
    facts.getChildren().setAll(Bits.label(texts.get("drawing.kind." + kind(e)), "title"));
    fact("drawing.author", e.by().author() + " · " + e.by().seat());
    fact("drawing.time", texts.get("drawing.beijing", TIME.format(e.at())));
    if (!e.name().isEmpty()) {
      fact("drawing.name", e.name());
    }
    if (!e.source().isEmpty()) {
      fact("drawing.source", e.source());
    }
    var measure = words.say(Measure.of(e.shape()));
    if (!measure.isEmpty()) {
      fact("drawing.measure", measure);
    }
    Place first = e.shape().places().getFirst();
    fact("drawing.place", MeasureWords.place(first) + "  CGCS2000");
    notes
        .getChildren()
        .setAll(model.drawings().notes(e.id()).stream().map(n -> Bits.wrapped(said(n))).toList());
    boolean own =
        room.who().get() instanceof SignedIn who && model.drawings().mayChange(who.user(), e.id());
    delete.setDisable(!own);
  }

  private static String said(Entry.Note note) {
    return note.by().author() + " " + TIME.format(note.at()) + "  " + note.text();
  }

  private void fact(String key, String value) {
    facts.getChildren().add(Bits.pair(room.texts().get(key), value));
  }

  private static String kind(Element e) {
    return switch (e.shape()) {
      case dev.huishang.map.drawing.Shape.Spot _ -> "point";
      case dev.huishang.map.drawing.Shape.Trace _ -> "line";
      case dev.huishang.map.drawing.Shape.Area _ -> "area";
      case dev.huishang.map.drawing.Shape.Words _ -> "text";
      case dev.huishang.map.drawing.Shape.Length _ -> "length";
      case dev.huishang.map.drawing.Shape.Extent _ -> "extent";
      case dev.huishang.map.drawing.Shape.Buffer _ -> "buffer";
    };
  }
}
