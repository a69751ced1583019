package dev.huishang.app.shell.drawing;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Texts;
import dev.huishang.map.drawing.Shape;
import dev.huishang.map.files.Aside;
import dev.huishang.map.files.Incoming;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a file holds, before it is taken over: how many of what, in which reference system, where,
/// what is set aside and why, what is doubtful.
final class ArrivalPanel extends VBox {
  private final Texts texts;
  private final FilesViewModel files;
  private final VBox summary = new VBox(4);

  ArrivalPanel(FilesViewModel files, Texts texts) {
    super(10);
    this.files = files;
    this.texts = texts;
    getStyleClass().addAll("panel", "chosen");
    setId("arrival");
    setPrefWidth(380);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    var shifted = new CheckBox(texts.get("drawing.arrival.shifted"));
    shifted.setId("arrival-gcj02");
    shifted.setWrapText(true);
    shifted.selectedProperty().bindBidirectional(files.shifted);
    var accept = new Button(texts.get("drawing.arrival.accept"));
    accept.setId("arrival-accept");
    accept.getStyleClass().add("primary");
    accept.setOnAction(event -> files.accept());
    var dismiss = new Button(texts.get("drawing.arrival.dismiss"));
    dismiss.setId("arrival-dismiss");
    dismiss.setOnAction(event -> files.dismiss());
    getChildren().addAll(summary, shifted, new HBox(8, accept, dismiss));
    visibleProperty().bind(files.arrival.isNotNull());
    managedProperty().bind(visibleProperty());
    files.arrival.addListener((o, was, is) -> show(is));
  }

  private void show(@Nullable Arrival arrival) {
    summary.getChildren().clear();
    if (arrival == null) {
      return;
    }
    var file = arrival.file();
    summary.getChildren().add(Bits.wrapped(file.file(), "title"));
    pair("drawing.arrival.format", texts.get("drawing.format." + file.format().name()));
    pair("drawing.arrival.features", counts(file));
    if (!file.entries().isEmpty()) {
      pair("drawing.arrival.entries", String.format(Locale.ROOT, "%,d", file.entries().size()));
    }
    pair(
        "drawing.arrival.crs",
        file.crs().isEmpty() ? texts.get("drawing.arrival.no-crs") : file.crs());
    double[] b = file.box();
    if (b.length == 4) {
      pair(
          "drawing.arrival.box",
          String.format(Locale.ROOT, "%.4f – %.4f°, %.4f – %.4f°", b[0], b[2], b[1], b[3]));
    }
    var reasons =
        new TreeMap<>(
            file.aside().stream()
                .collect(Collectors.groupingBy(Aside::reason, Collectors.counting())));
    reasons.forEach((reason, count) ->
        said(
            texts.get(
                "drawing.arrival.aside",
                count,
                texts.get("drawing.aside." + reason.name()),
                first(file, reason))));
    file.doubts().forEach(d -> said(texts.get("drawing.doubt." + d.name())));
  }

  private static String first(Incoming file, Aside.Reason reason) {
    return file.aside().stream()
        .filter(a -> a.reason() == reason)
        .map(Aside::where)
        .limit(3)
        .collect(Collectors.joining(", "));
  }

  private String counts(Incoming file) {
    var kinds =
        file.features().stream()
            .collect(
                Collectors.groupingBy(
                    f -> texts.get("drawing.kind." + kind(f.shape())),
                    TreeMap::new,
                    Collectors.counting()));
    return kinds.isEmpty()
        ? "0"
        : kinds.entrySet().stream()
            .map(e -> e.getKey() + " " + String.format(Locale.ROOT, "%,d", e.getValue()))
            .collect(Collectors.joining(" · "));
  }

  private static String kind(Shape shape) {
    return switch (shape) {
      case Shape.Spot _, Shape.Words _ -> "point";
      case Shape.Trace _, Shape.Length _ -> "line";
      case Shape.Area _, Shape.Extent _, Shape.Buffer _ -> "area";
    };
  }

  private void pair(String key, String value) {
    summary.getChildren().add(Bits.pair(texts.get(key), value));
  }

  private void said(String text) {
    summary.getChildren().add(Bits.wrapped(text, "focus-text"));
  }
}
