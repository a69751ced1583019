package dev.huishang.app.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.wall.Page.Kind;
import dev.huishang.app.wall.Spot.State;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

/// Layouts as they are edited, without a toolkit.
class LayoutsViewModelTest {
  private static final ScreenPlace LEFT = new ScreenPlace(0, 0, 0, 1920, 1080, 1);
  private static final ScreenPlace RIGHT = new ScreenPlace(1, 1920, 0, 1920, 1080, 2);
  private final ObservableList<ScreenPlace> screens =
      FXCollections.observableArrayList(LEFT, RIGHT);
  private final LayoutsViewModel model = new LayoutsViewModel(screens);

  private List<String> keys() {
    return model.faults().stream().map(Fault::key).toList();
  }

  private LayoutDraft layout() {
    return model.draft.get().layout().orElseThrow();
  }

  private List<PageDraft> pages() {
    return model.draft.get().seat().orElseThrow().pages();
  }

  private void made() {
    model.add("甲");
    model.at(LEFT);
  }

  @Test
  void aNewLayoutHasAPageOnEveryScreenAndNoFault() {
    made();
    assertEquals(List.of(), keys());
    assertEquals(2, layout().seats().size());
    assertTrue(model.unkept.get());
    assertEquals(Layout.over("甲", screens), layout().layout());
  }

  @Test
  void whatCannotBeIsSaidAtItsField() {
    made();
    model.name("  ");
    assertEquals(List.of("walls.fault.no-name"), keys());
    model.name("长".repeat(31));
    assertEquals(List.of("walls.fault.name-long"), keys());
    model.name("甲");
    model.breakIn("0");
    assertEquals(List.of("walls.fault.too-short"), keys());
    model.breakIn("60");
    model.addPage();
    assertEquals(new Fault("part", 0, 1, "walls.fault.no-part", 0), model.faults().getFirst());
    model.page(1, pages().get(1).showing("EVENTS"), false);
    for (var bad : List.of("0", "4")) {
      model.page(1, pages().get(1).lasting(bad), true);
      assertEquals(new Fault("seconds", 0, 1, "walls.fault.too-short", 5), model.faults().get(0));
    }
    for (var bad : List.of("", "-5", "zehn", "5.5")) {
      model.page(1, pages().get(1).lasting(bad), true);
      assertEquals(List.of("walls.fault.no-number"), keys(), bad);
    }
    model.page(1, pages().get(1).lasting("999999"), true);
    assertEquals(List.of("walls.fault.too-long"), keys());
    assertEquals(0, model.faulty().orElseThrow());
    model.page(1, pages().get(1).lasting("４５"), true);
    assertEquals(List.of(), keys());
    assertEquals(45, layout().layout().seats().getFirst().pages().get(1).seconds());
  }

  @Test
  void aNameIsGivenOnce() {
    model.add("甲");
    model.add("乙");
    assertEquals(List.of(), keys());
    model.name(" 甲 ");
    assertEquals(List.of("walls.fault.name-twice"), keys());
  }

  @Test
  void everyChangeCanBeTakenBackAndLettersOfOneFieldAreOne() {
    made();
    var before = model.draft.get();
    for (var typed : List.of("甲一", "甲一二", "甲一二三")) {
      model.name(typed);
    }
    model.delete();
    assertTrue(model.draft.get().layouts().isEmpty());
    model.undo();
    assertEquals("甲一二三", layout().name());
    model.undo();
    assertEquals(before, model.draft.get());
    model.undo();
    assertFalse(model.undoable.get());
    assertTrue(model.draft.get().layouts().isEmpty());
    model.undo();
  }

  @Test
  void pagesAreReorderedAndAScreenWithoutPagesHasNoWindow() {
    made();
    model.addPage();
    model.page(1, pages().get(1).showing("TIME"), false);
    model.movePage(1, -1);
    assertEquals(List.of("TIME", "MAP"), pages().stream().map(PageDraft::part).toList());
    model.movePage(0, -1);
    assertEquals("TIME", pages().getFirst().part(), "it stays at the end");
    model.removePage(0);
    model.removePage(0);
    assertEquals(1, layout().seats().size());
    assertEquals(State.FREE, model.spots().getFirst().state());
    model.at(RIGHT);
    model.removePage(0);
    assertEquals(List.of("walls.fault.no-page"), keys());
  }

  @Test
  void aMissingScreenIsShownAndItsWindowCanGoToAnother() {
    made();
    screens.remove(RIGHT);
    assertEquals(
        List.of(State.USED, State.MISSING), model.spots().stream().map(Spot::state).toList());
    model.at(LEFT);
    model.removePage(0);
    assertEquals(
        List.of(State.FREE, State.MISSING), model.spots().stream().map(Spot::state).toList());
    model.at(RIGHT);
    model.moveTo(LEFT);
    assertEquals(List.of(State.USED), model.spots().stream().map(Spot::state).toList());
    assertEquals("TILES", pages().getFirst().part());
  }

  @Test
  void oneLayoutAtMostOpensAtTheStartAndACopyDoesNot() {
    model.add("甲");
    model.atStart(true);
    model.add("乙");
    model.atStart(true);
    model.duplicate("丙");
    assertEquals(
        List.of(false, true, false),
        model.draft.get().layouts().stream().map(LayoutDraft::atStart).toList());
    assertEquals("丙", layout().name());
  }

  @Test
  void whatIsMadeElsewhereComesInAndTakesNothingAway() {
    var other = new Layout("丁", false, 60, Layout.over("x", screens).seats());
    model.kept(List.of(other));
    assertFalse(model.unkept.get());
    model.name("戊");
    model.kept(List.of(other, new Layout("己", false, 60, other.seats())));
    assertEquals(
        List.of("戊", "己"), model.draft.get().layouts().stream().map(LayoutDraft::name).toList());
    model.saved(model.draft.get().layouts().stream().map(LayoutDraft::layout).toList());
    assertFalse(model.unkept.get());
    model.undo();
    assertTrue(model.unkept.get(), "what was kept can be taken back, and kept again");
  }

  @Test
  void screensAreDrawnToOneScaleAndMissingOnesBelow() {
    made();
    var gone = new ScreenPlace(2, 0, 0, 3840, 2160, 1);
    model.at(gone);
    model.addPage();
    model.page(0, PageDraft.fresh().showing(Kind.TIME.name()), false);
    var boxes = ScreenPlan.of(model.spots(), 960, 1000);
    assertEquals(new ScreenPlan.Box(0, 0, 480, 270), boxes.get(0));
    assertEquals(new ScreenPlan.Box(480, 0, 480, 270), boxes.get(1));
    assertEquals(new ScreenPlan.Box(0, 294, 960, 540), boxes.get(2));
  }
}
