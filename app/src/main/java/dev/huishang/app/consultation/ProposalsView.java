package dev.huishang.app.consultation;

import static dev.huishang.app.shell.Bits.label;
import static dev.huishang.app.shell.Bits.wrapped;

import dev.huishang.app.consultation.WarningBoard.CityLine;
import dev.huishang.app.consultation.WarningBoard.RegionLine;
import dev.huishang.app.shell.RowCell;
import dev.huishang.app.shell.Texts;
import dev.huishang.app.shell.Why;
import dev.huishang.domain.rules.Words;
import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The warnings the forecast asks for: key regions above, cities below, each with the colour in
/// force beside it and what is to be done. A click tells how it came about.
final class ProposalsView extends VBox {
  private final WarningsViewModel model;
  private final Texts texts;
  private final Words words;
  private final Label source = wrapped("", "caption", "second");
  private final Label rest = wrapped("", "caption", "second");
  private final VBox regions = new VBox(2);
  private final HBox head = new HBox();
  private final ListView<CityLine> cities = new ListView<>();
  private final CityColumns columns;

  ProposalsView(WarningsViewModel model, Texts texts) {
    super(10);
    this.model = model;
    this.texts = texts;
    words = new Words(texts.isChinese());
    columns = new CityColumns(texts, model.lowest());
    setId("proposals");
    getStyleClass().addAll("panel", "padded");
    cities.setId("proposal-list");
    cities.getStyleClass().add("narrow-rows");
    cities.setCellFactory(list -> new RowCell<>(this::city));
    cities.setPlaceholder(wrapped(texts.get("consultation.proposals.none"), "second"));
    VBox.setVgrow(cities, Priority.ALWAYS);
    getChildren()
        .addAll(
            label(texts.get("consultation.proposals.title"), "title"),
            source,
            regions,
            head,
            cities,
            rest);
    widthProperty()
        .addListener((o, was, is) -> {
          if (columns.fit(is.doubleValue())) {
            show(model.board().get());
            cities.refresh();
          }
        });
    model.board().addListener((o, was, is) -> show(is));
    model.at().addListener((o, was, is) -> age());
    show(model.board().get());
  }

  private void show(@Nullable WarningBoard board) {
    if (board == null) {
      return;
    }
    age();
    regions.getChildren().setAll(board.regions().stream().map(this::region).toList());
    columns.head(head, board.today());
    cities.getItems().setAll(board.cities());
    rest.setText(texts.get("consultation.proposals.rest", board.others(), model.document()));
  }

  /// Values age without a change.
  private void age() {
    var board = model.board().get();
    source.setText(board == null ? "" : source(board));
  }

  private String source(WarningBoard board) {
    var run = board.run();
    if (run == null) {
      return texts.get("consultation.proposals.nothing");
    }
    var said =
        texts.get(
            "consultation.proposals.source",
            words.time(run),
            words.age(Duration.between(run, model.at().get())),
            board.source());
    return said
        + (board.simulated() ? " · " + texts.mark("模拟数据") : "")
        + (board.verified() ? "" : " · " + texts.get("consultation.proposals.unverified"));
  }

  private HBox region(RegionLine line) {
    var p = line.proposal();
    var name = wrapped(line.name(), "strong");
    name.setMinWidth(columns.regionWidth());
    name.setMaxWidth(columns.regionWidth());
    var mark = new WarningMark(p.color(), texts);
    mark.setMinWidth(CityColumns.MARK);
    var said =
        label(
            p.color() == null
                ? texts.get("consultation.proposals.region.none")
                : texts.get("consultation.proposals.region", p.cities().size()),
            "caption",
            "second");
    var row = new HBox(10, name, mark, said);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("row");
    Why.on(row, p.derivation(), texts);
    return row;
  }

  private Node city(CityLine line) {
    var board = model.board().get();
    var row = columns.row(line, board == null ? line.proposal().series().first() : board.today());
    Why.on(row, line.proposal().derivation(), texts);
    return row;
  }
}
