package dev.huishang.app.integration;

import dev.huishang.app.integration.IntegrationViewModel.Card;
import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// The cards in groups, as many to a row as there is room for. What a group leaves of its last row
/// another group takes that fits, so that no row stays half empty.
final class SystemGrid extends GridPane {
  private static final double CARD = 212;
  private static final int MOST = 5;
  private final Texts texts;
  private List<List<Card>> groups = List.of();
  private int columns = MOST;

  SystemGrid(Texts texts) {
    super(10, 2);
    this.texts = texts;
    setStyle("-fx-padding: 0 12 0 0;"); // clear of the scroll bar
    widthProperty().addListener((w, before, now) -> narrow(now.doubleValue()));
  }

  private void narrow(double width) {
    int fitting = Math.clamp((long) (width / CARD), 1, MOST);
    if (fitting != columns) {
      columns = fitting;
      show(groups);
    }
  }

  /// Shows the groups in their order; an empty one is left out.
  void show(List<List<Card>> now) {
    groups = now;
    getChildren().clear();
    getColumnConstraints().clear();
    for (int i = 0; i < columns; i++) {
      var column = new ColumnConstraints();
      column.setPercentWidth(100.0 / columns);
      getColumnConstraints().add(column);
    }
    var left = new ArrayList<Integer>();
    for (int g = 0; g < groups.size(); g++) {
      if (!groups.get(g).isEmpty()) {
        left.add(g);
      }
    }
    int at = 0;
    while (!left.isEmpty()) {
      int free = columns - at % columns;
      var next =
          left.stream()
              .filter(g -> groups.get(g).size() <= free)
              .max(Comparator.comparing(g -> groups.get(g).size()));
      if (next.isEmpty() && free < columns) {
        at += free;
      } else {
        var group = next.filter(g -> free < columns).orElse(left.getFirst());
        left.remove(group);
        at = block(group, at);
      }
    }
  }

  /// Puts one group down from this place on and tells the place after it.
  private int block(int group, int from) {
    var cards = groups.get(group);
    var title = Bits.label(texts.get("integration.group." + group, cards.size()), "title");
    title.setMinWidth(0);
    add(title, from % columns, from / columns * 2, Math.min(cards.size(), columns), 1);
    int at = from;
    for (var card : cards) {
      add(new SystemCard(card, texts), at % columns, at / columns * 2 + 1);
      at++;
    }
    return at;
  }
}
