package dev.huishang.app.display;

import static dev.huishang.app.FxThread.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.display.SightColumn.Order;
import dev.huishang.app.display.SightQuestion.Asked;
import dev.huishang.domain.Networks;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;

/// What is in view as a table, and in words.
class SightTest extends SightScreen {
  @Test
  void theTableHoldsEveryPointInViewTheWorstFirstAndCountsThoseWithAValue() throws Exception {
    open();
    var rows = call(() -> seen().rows());
    assertEquals(
        Set.copyOf(call(() -> Arrays.stream(sight().ids()).boxed().toList())),
        Set.copyOf(rows.stream().map(SightRow::index).toList()));
    for (int i = 1; i < rows.size(); i++) {
      assertTrue(rows.get(i).severity() <= rows.get(i - 1).severity(), "worse below better");
    }
    long valued = rows.stream().filter(SightRow::current).count();
    var title = call(this::title);
    assertTrue(title.contains(String.format("%,d 个点", rows.size())), title);
    assertTrue(title.contains(String.format("%,d 个有当前值", valued)), title);
    int counted = call(() -> seen().classes().stream().mapToInt(c -> c.count()).sum());
    assertEquals(rows.size(), counted, "every point in one class");
    assertEquals(rows.size(), call(() -> table().getItems().size()));
    int cells = call(this::made);
    assertTrue(cells > 0 && cells < 60, cells + " rows of " + rows.size() + " are made");
  }

  @Test
  void everyOrderIsThatOfItsColumnAndLosesNoRow() throws Exception {
    open();
    var asked = call(() -> seen().rows());
    for (var column : SightColumn.values()) {
      for (boolean down : new boolean[] {false, true}) {
        var sorted = new SightSort(new PointWords(room)).sorted(asked, new Order(column, down));
        assertEquals(asked.size(), new HashSet<>(sorted).size(), column + " loses rows");
        for (int i = 1; i < sorted.size(); i++) {
          int way = compared(column, sorted.get(i - 1), sorted.get(i));
          assertTrue(down ? way >= 0 : way <= 0, column + " at " + i);
        }
      }
    }
  }

  /// As a reader would compare two cells; 0 where it is another test's matter.
  private int compared(SightColumn column, SightRow a, SightRow b) {
    var words = new PointWords(room);
    var alphabet = java.text.Collator.getInstance(room.texts().locale());
    return switch (column) {
      case NAME -> alphabet.compare(words.name(a.point()), words.name(b.point()));
      case KIND -> a.point().station().kind().compareTo(b.point().station().kind());
      case CLASS -> Integer.compare(a.severity(), b.severity());
      case ITEM ->
          alphabet.compare(words.item(a.point(), a.lead()), words.item(b.point(), b.lead()));
      case VALUE ->
          a.lead().known() && b.lead().known()
              ? Double.compare(a.lead().value(), b.lead().value())
              : 0;
      case UNIT -> alphabet.compare(words.unit(a.lead()), words.unit(b.lead()));
      case TIME -> times(a, b);
      case AGE -> times(b, a);
      case REGION -> a.point().station().region().compareTo(b.point().station().region());
    };
  }

  private static int times(SightRow a, SightRow b) {
    var one = a.point().at();
    var other = b.point().at();
    return one == null || other == null ? 0 : one.compareTo(other);
  }

  @Test
  void aPressOnAHeaderSortsAndTheMapThatMovesBringsOtherRows() throws Exception {
    open();
    call(() -> {
      @SuppressWarnings("unchecked") // the table of this test
      var table = (TableView<SightRow>) table();
      var value = table.getColumns().get(SightColumn.VALUE.ordinal());
      value.setSortType(javafx.scene.control.TableColumn.SortType.ASCENDING);
      table.getSortOrder().setAll(List.of(value));
      return true;
    });
    within(
        "sorted by value",
        () -> {
          var rows = seen().rows();
          return rows.size() > 2
              && rows.getFirst().lead().value() <= rows.get(rows.size() / 2).lead().value()
              && rows.getFirst().severity() < 3;
        });
    int before = call(() -> seen().total());
    call(() -> {
      look(115, 38, 8);
      return true;
    });
    within("fewer rows", () -> seen().total() < before && seen().total() == sight().ids().length);
    var rows = call(() -> seen().rows());
    assertFalse(rows.isEmpty());
  }

  @Test
  void theMapSaysWhatIsInViewForWhoeverCannotSeeIt() throws Exception {
    within("its words", () -> map.getAccessibleText().contains("在视野中"));
    var said = call(() -> map.getAccessibleText());
    var answer = call(this::seen);
    assertTrue(said.contains(String.format("%,d 个点", answer.total())), said);
    var first = answer.classes().getFirst();
    assertTrue(said.contains(first.word() + " " + first.count()), said);
    var worst = answer.worst().orElseThrow().point();
    assertTrue(said.contains("最差：" + worst.station().name()), said);
    assertEquals(List.of(), answer.rows(), "without a table no rows are made");
  }

  @Test
  void theSameQuestionWithinAMinuteHasTheSameAnswer() {
    var question = new SightQuestion(room, model.question);
    var asked = new Asked(call(this::sight), Map.of(), Order.WORST, true);
    Supplier<Boolean> same =
        () -> {
          var now = question.answer(asked);
          return now == question.answer(asked);
        };
    assertTrue(same.get() || same.get(), "a minute may end between the two, not twice");
    var one = question.answer(asked);
    var other =
        question.answer(
            new Asked(asked.sight(), Map.of(), new Order(SightColumn.NAME, false), true));
    assertFalse(one.rows().equals(other.rows()), "another order is another answer");
  }

  private static final List<String> MORE =
      List.of(
          Networks.SOURCES,
          Networks.ECOLOGY_POINTS,
          Networks.WATER_NATIONAL,
          Networks.WATER_LOCAL,
          Networks.GROUNDWATER_NATURAL,
          Networks.GROUNDWATER_WATER);

  private boolean toggle() {
    MORE.forEach(model::toggle);
    return true;
  }

  @Test
  void thirtyThousandRowsAreSortedWhollyAndShownByTheScreenful() throws Exception {
    int before = call(() -> model.picture.get().size());
    call(this::toggle);
    try {
      call(() -> {
        look(104, 36, 3);
        return true;
      });
      within("the whole country", () -> model.picture.get().size() > 30_000);
      open();
      within("its rows", () -> seen().rows().size() > 30_000);
      assertEquals(call(() -> sight().ids().length), call(() -> table().getItems().size()));
      int cells = call(this::made);
      assertTrue(cells > 0 && cells < 60, cells + " rows are made");
      var rows = call(() -> seen().rows());
      for (var column : SightColumn.values()) {
        var sorted = new SightSort(new PointWords(room)).sorted(rows, new Order(column, true));
        assertEquals(rows.size(), sorted.size(), column.name());
      }
    } finally {
      call(this::toggle);
      within("as before", () -> model.picture.get().size() == before);
    }
  }
}
