package dev.huishang.app.wall;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Texts;
import dev.huishang.app.wall.Spot.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// The screens to scale, each with its size, its place and its pages; a click or Enter looks at
/// one.
final class ScreensView extends Pane {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /// A box narrower than this has room for its number and state only.
  private static final double NARROW = 200;

  private final ScreenWords words;
  private final Texts texts;
  private final LayoutsViewModel model;
  private List<Spot> spots = List.of();
  private final List<Button> boxes = new ArrayList<>();

  ScreensView(Texts texts, LayoutsViewModel model) {
    this.texts = texts;
    this.model = model;
    words = new ScreenWords(texts);
    setMinSize(0, 0);
    setId("wall-screens");
    widthProperty().addListener((property, before, now) -> arrange());
    heightProperty().addListener((property, before, now) -> arrange());
  }

  /// Shows the screens of the layout looked at.
  void show() {
    spots = model.spots();
    while (boxes.size() > spots.size()) {
      boxes.removeLast();
    }
    while (boxes.size() < spots.size()) {
      boxes.add(box());
    }
    if (!getChildren().equals(boxes)) {
      getChildren().setAll(boxes);
    }
    for (int i = 0; i < boxes.size(); i++) {
      fill(boxes.get(i), spots.get(i), i);
    }
    arrange();
  }

  private static Button box() {
    var box = new Button();
    box.setManaged(false); // stands where its screen stands
    box.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    return box;
  }

  private void fill(Button box, Spot spot, int index) {
    box.setId("wall-screen-" + index);
    box.getStyleClass()
        .setAll("button", "screen-box", spot.state().name().toLowerCase(Locale.ROOT));
    box.pseudoClassStateChanged(CHOSEN, spot.wanted().equals(model.draft.get().screen()));
    box.setOnAction(event -> model.at(spot.wanted()));
    box.setAccessibleText(words.name(spot) + " " + words.facts(spot.seen()) + " " + state(spot));
  }

  private String state(Spot spot) {
    return texts.get("walls.state." + spot.state().name());
  }

  private VBox content(Spot spot, double width) {
    var number = spot.state() == State.MISSING ? "—" : String.valueOf(spot.number());
    var content = new VBox(2, Bits.label(number, "screen-number"));
    if (width >= NARROW) {
      content
          .getChildren()
          .addAll(
              Bits.label(words.size(spot.seen()), "strong"),
              Bits.label(words.place(spot.seen()), "caption", "second"));
    }
    if (spot.state() != State.USED) {
      content
          .getChildren()
          .add(Bits.label(state(spot), "caption", spot.state() == State.FREE ? "second" : "bad"));
    }
    if (width >= NARROW) {
      model
          .draft
          .get()
          .layout()
          .flatMap(layout -> layout.seat(spot.wanted()))
          .ifPresent(seat ->
              seat.pages()
                  .forEach(page -> content.getChildren().add(Bits.label(words.page(page)))));
    }
    return content;
  }

  private void arrange() {
    if (getWidth() < 1 || getHeight() < 1) {
      return;
    }
    var plan = ScreenPlan.of(spots, getWidth(), getHeight());
    for (int i = 0; i < boxes.size(); i++) {
      var at = plan.get(i);
      var box = boxes.get(i);
      box.setGraphic(content(spots.get(i), at.width()));
      box.setClip(new Rectangle(at.width(), at.height()));
      box.resizeRelocate(at.x(), at.y(), at.width(), at.height());
    }
  }
}
