package dev.huishang.app.shell;

import dev.huishang.domain.explain.Derivation;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// How a value came about, as an indented list: standard and clause, what went in, each step, then
/// the values it rests on.
public final class DerivationView extends VBox {
  private static final double INDENT = 14;

  private final boolean chinese;

  /// The whole of it.
  ///
  /// @param chinese the language it is read in
  public DerivationView(Derivation derivation, boolean chinese) {
    super(4);
    this.chinese = chinese;
    setId("derivation");
    getStyleClass().add("derivation");
    add(derivation, 0);
  }

  private void add(Derivation d, int depth) {
    var title =
        line(
            d.what().in(chinese) + ": " + (d.value().nothing() ? "—" : d.value().in(chinese)),
            depth);
    title.getStyleClass().add("derivation-value");
    getChildren().add(title);
    var place =
        Stream.of(d.standard(), d.clause().in(chinese))
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining(", "));
    second(place, depth + 1);
    d.inputs().stream()
        .filter(i -> d.parts().stream().noneMatch(p -> p.inputs().contains(i))) // said there
        .forEach(i -> second(input(i), depth + 1));
    d.steps().forEach(s -> second(s.rule().in(chinese) + " → " + s.did().in(chinese), depth + 1));
    d.parts().forEach(p -> add(p, depth + 1));
  }

  private String input(Derivation.Input i) {
    return Stream.of(i.label().in(chinese) + " = " + i.shown().in(chinese), i.unit(), i.time())
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private void second(String text, int depth) {
    if (!text.isEmpty()) {
      var line = line(text, depth);
      line.getStyleClass().addAll("caption", "second");
      getChildren().add(line);
    }
  }

  private static Label line(String text, int depth) {
    var label = new Label(text);
    label.setWrapText(true);
    VBox.setMargin((Node) label, new Insets(0, 0, 0, depth * INDENT));
    return label;
  }
}
