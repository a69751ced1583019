package dev.huishang.app.display;

import dev.huishang.app.shell.Bits;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What the colours of the other map mean: of its thematic layers, or of a difference.
final class SideLegend extends VBox {
  private static final double WIDTH = 330;
  private Optional<javafx.util.Subscription> watched = Optional.empty();

  SideLegend(CompareViewModel model) {
    super(8);
    setId("side-legend");
    getStyleClass().addAll("panel", "legend");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    model.mode.subscribe(now -> watch(model));
    model.other.addListener((property, before, now) -> watch(model));
  }

  private void watch(CompareViewModel model) {
    watched.ifPresent(javafx.util.Subscription::unsubscribe);
    watched = Optional.empty();
    fill(List.of());
    var difference = model.difference.get();
    if (difference.isPresent()) {
      watched =
          Optional.of(
              difference
                  .get()
                  .said
                  .subscribe(
                      said -> fill(said.legend() == null ? List.of() : List.of(said.legend()))));
    } else if (!(model.other.get() instanceof SideLayers.Same)) { // one legend serves both
      watched =
          model
              .themes
              .get()
              .map(themes ->
                  themes.answer.subscribe(
                      now -> fill(now.themes().stream().map(Themed::legend).toList())));
    }
  }

  private void fill(List<LegendPart> parts) {
    getChildren().setAll(parts.stream().map(SideLegend::part).toList());
    setVisible(!parts.isEmpty());
  }

  private static VBox part(LegendPart part) {
    var box = new VBox(2, Bits.wrapped(part.title(), "caption", "strong"));
    if (!part.warning().isEmpty()) {
      box.getChildren().add(said(part.warning(), "focus-text"));
    }
    var classes = new FlowPane(10, 2);
    classes.setPrefWrapLength(WIDTH);
    part.entries().forEach(entry -> classes.getChildren().add(ThemeLegend.entry(entry)));
    box.getChildren().add(classes);
    part.lines().stream().limit(1).forEach(line -> box.getChildren().add(said(line, "second")));
    return box;
  }

  private static javafx.scene.control.Label said(String text, String style) {
    var label = Bits.wrapped(text, "caption", style);
    label.setMaxWidth(WIDTH);
    return label;
  }
}
