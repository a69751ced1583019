package dev.huishang.app.wall;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Texts;
import dev.huishang.app.wall.Spot.State;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The pages of the screen looked at, in turn.
final class PagesView extends VBox {
  private final Texts texts;
  private final LayoutsViewModel model;
  private final Label title = Bits.wrapped("", "title");
  private final Label facts = Bits.wrapped("", "second");
  private final CheckBox breakIn = new CheckBox();
  private final FlowPane moves = new FlowPane(8, 8);
  private final VBox rows = new VBox(8);
  private final Button add = new Button();

  PagesView(Texts texts, LayoutsViewModel model) {
    super(12);
    this.texts = texts;
    this.model = model;
    getStyleClass().addAll("panel", "padded");
    breakIn.setText(texts.get("walls.breaks-in"));
    breakIn.setId("wall-breaks-in");
    breakIn.setOnAction(event -> model.breaksIn(breakIn.isSelected()));
    add.setText(texts.get("walls.add-page"));
    add.setId("wall-add-page");
    add.setMinWidth(USE_PREF_SIZE);
    add.setOnAction(event -> add());
    var list = new ScrollPane(rows);
    list.setFitToWidth(true);
    list.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(title, facts, moves, breakIn, list, add);
  }

  /// One more page; the cursor goes to it.
  void add() {
    model.addPage();
    if (!rows.getChildren().isEmpty() && rows.getChildren().getLast() instanceof PageRow row) {
      row.ask();
    }
  }

  /// Shows the screen looked at.
  ///
  /// @param faults of the whole layout
  void show(Choices choices, List<Fault> faults) {
    var draft = model.draft.get();
    var spots = model.spots();
    var spot = spots.stream().filter(s -> s.wanted().equals(draft.screen())).findFirst();
    var seat = draft.seat();
    title.setText(spot.map(new ScreenWords(texts)::name).orElse(texts.get("walls.choose")));
    facts.setText(spot.map(this::facts).orElse(""));
    moves(spot, spots);
    boolean there = spot.isPresent();
    for (var node : List.of(breakIn, add)) {
      node.setVisible(there);
      node.setManaged(there);
    }
    breakIn.setDisable(seat.isEmpty());
    breakIn.setSelected(seat.map(SeatDraft::breakIn).orElse(true));
    int pages = seat.map(s -> s.pages().size()).orElse(0);
    while (rows.getChildren().size() > pages) {
      rows.getChildren().removeLast();
    }
    while (rows.getChildren().size() < pages) {
      rows.getChildren().add(new PageRow(texts, model, rows.getChildren().size()));
    }
    int index = draft.layout().flatMap(l -> seat.map(l.seats()::indexOf)).orElse(-1);
    var own = faults.stream().filter(f -> f.seat() == index).toList();
    rows.getChildren()
        .forEach(node -> {
          if (node instanceof PageRow row) {
            row.show(choices, own);
          }
        });
  }

  private String facts(Spot spot) {
    var facts = new ScreenWords(texts).facts(spot.seen());
    return spot.state() == State.MISSING ? facts + "\n" + texts.get("walls.missing-why") : facts;
  }

  /// A window that waits can go to a screen that is there and carries none.
  private void moves(Optional<Spot> spot, List<Spot> spots) {
    moves.getChildren().clear();
    if (spot.filter(s -> s.state() == State.MISSING).isPresent()) {
      spots.stream()
          .filter(s -> s.state() == State.FREE)
          .forEach(free -> {
            var button = new Button(texts.get("walls.move", free.number()));
            button.setOnAction(event -> model.moveTo(free.seen()));
            moves.getChildren().add(button);
          });
    }
    moves.setManaged(!moves.getChildren().isEmpty());
  }
}
