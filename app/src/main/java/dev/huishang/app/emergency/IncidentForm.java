package dev.huishang.app.emergency;

import static dev.huishang.app.shell.Bits.label;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Texts;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Opens an incident with three facts: what, where, how bad. A click on the map fills the place.
final class IncidentForm extends VBox {
  /// Kinds as the platform names them.
  static final List<String> KINDS = List.of("水污染", "大气污染", "土壤污染", "固体废物", "辐射");

  private final TextField title = new TextField();
  private final TextField lon = new TextField();
  private final TextField lat = new TextField();
  private final ComboBox<String> kind = new ComboBox<>();
  private final ComboBox<String> grade =
      new ComboBox<>(FXCollections.observableArrayList("", "I", "II", "III", "IV"));

  IncidentForm(EmergencyViewModel model, Texts texts) {
    super(8);
    title.setPromptText(texts.get("emergency.what"));
    title.setId("incident-title");
    lon.setPromptText(texts.get("emergency.lon"));
    lat.setPromptText(texts.get("emergency.lat"));
    lon.setId("incident-lon");
    lat.setId("incident-lat");
    HBox.setHgrow(lon, Priority.ALWAYS);
    HBox.setHgrow(lat, Priority.ALWAYS);
    kind.getItems().setAll(KINDS);
    kind.getSelectionModel().select(0);
    kind.setConverter(
        words(k ->
            texts.isChinese() ? k : texts.get("emergency.kind." + kind.getItems().indexOf(k))));
    grade.getSelectionModel().select(0);
    grade.setConverter(
        words(g -> texts.get(g.isEmpty() ? "emergency.grade.none" : "emergency.grade." + g)));
    kind.setMaxWidth(Double.MAX_VALUE);
    grade.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(kind, Priority.ALWAYS);
    HBox.setHgrow(grade, Priority.ALWAYS);
    var message = Bits.said("focus-text");
    var open = new Button(texts.get("emergency.open"));
    open.setId("incident-open");
    open.getStyleClass().add("primary");
    open.setMaxWidth(Double.MAX_VALUE);
    open.setOnAction(e -> {
      var problem =
          model.open(
              title.getText(), kind.getValue(), grade.getValue(), lon.getText(), lat.getText());
      message.setText(problem == null ? "" : texts.get(problem));
      if (problem == null) {
        title.clear();
      }
    });
    getChildren()
        .setAll(
            label(texts.get("emergency.new"), "title"),
            title,
            new VBox(8, kind, grade),
            new HBox(8, lon, lat),
            open,
            message);
  }

  private static StringConverter<String> words(java.util.function.UnaryOperator<String> word) {
    return new StringConverter<>() {
      @Override
      public String toString(String value) {
        return value == null ? "" : word.apply(value);
      }

      @Override
      public String fromString(String text) {
        return text;
      }
    };
  }

  /// Takes a place from the map.
  void at(double x, double y) {
    lon.setText(String.format(Locale.ROOT, "%.5f", x));
    lat.setText(String.format(Locale.ROOT, "%.5f", y));
    title.requestFocus();
  }
}
