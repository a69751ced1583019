package dev.huishang.app;

import dev.huishang.domain.explain.Derivation;
import dev.huishang.wire.Json;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Prints how a value came about: as an indented tree, or as JSON with the record's components.
final class DerivationPrinter {
  /// The derivation as text or as one JSON document, without a line end.
  static String print(Derivation derivation, boolean json) {
    return json
        ? Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(derivation)
        : tree(derivation, "");
  }

  private static String tree(Derivation d, String indent) {
    var in = indent + "  ";
    var head =
        Stream.of(
            indent + d.what() + ": " + (d.value().nothing() ? "—" : d.value()),
            d.standard().isEmpty() ? "" : in + "依据 by " + place(d));
    var inputs = d.inputs().stream().map(i -> in + "输入 in  " + input(i));
    var steps = d.steps().stream().map(s -> in + "步骤 step " + s.rule() + " → " + s.did());
    var parts = d.parts().stream().map(p -> tree(p, in));
    return Stream.of(head, inputs, steps, parts)
        .flatMap(lines -> lines)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String name(Derivation.Input i) {
    return i.name().equals(i.label().zh()) ? i.name() : i.name() + " " + i.label();
  }

  private static String place(Derivation d) {
    return d.clause().nothing() ? d.standard() : d.standard() + ", " + d.clause();
  }

  private static String input(Derivation.Input i) {
    return name(i)
        + " = "
        + i.shown()
        + (i.unit().isEmpty() ? "" : " " + i.unit())
        + (i.time().isEmpty() ? "" : " @ " + i.time());
  }

  private DerivationPrinter() {}
}
