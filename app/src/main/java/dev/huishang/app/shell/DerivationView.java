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

  /// The whole of it.
  public DerivationView(Derivation derivation) {
    super(4);
    setId("derivation");
    getStyleClass().add("derivation");
    add(derivation, 0);
  }

  private void add(Derivation d, int depth) {
    var title = line(d.what() + ": " + (d.value().isEmpty() ? "—" : d.value()), depth);
    title.getStyleClass().add("derivation-value");
    getChildren().add(title);
    var place =
        Stream.of(d.standard(), d.clause())
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining(", "));
    second(place, depth + 1);
    d.inputs().stream()
        .filter(i -> d.parts().stream().noneMatch(p -> p.inputs().contains(i))) // said there
        .forEach(i -> second(input(i), depth + 1));
    d.steps().forEach(s -> second(s.rule() + " → " + s.did(), depth + 1));
    d.parts().forEach(p -> add(p, depth + 1));
  }

  private static String input(Derivation.Input i) {
    return Stream.of(i.name() + " = " + i.value(), i.unit(), i.time())
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
