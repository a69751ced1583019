package dev.huishang.app.emergency;

import static dev.huishang.app.shell.Bits.wrapped;

import dev.huishang.app.shell.Texts;
import dev.huishang.domain.incident.GradingInput;
import dev.huishang.domain.incident.GradingTable;
import dev.huishang.domain.incident.Stated;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A field for every input of the grading table, two columns: numbers with their unit, codes to
/// choose from. What is left empty is unknown, never zero.
final class FactsForm extends GridPane {
  private static final int COLUMNS = 2;
  private final GradingTable table;
  private final Texts texts;
  private final Runnable changed;
  private final Map<String, TextField> numbers = new LinkedHashMap<>();
  private final Map<String, ComboBox<String>> codes = new LinkedHashMap<>();
  private Map<String, Stated> others = Map.of();

  /// @param changed called after every change of a field
  FactsForm(GradingTable table, Texts texts, Runnable changed) {
    this.table = table;
    this.texts = texts;
    this.changed = changed;
    setId("facts");
    setHgap(12);
    setVgap(6);
    for (int c = 0; c < COLUMNS; c++) {
      var column = new ColumnConstraints();
      column.setPercentWidth(100.0 / COLUMNS);
      getColumnConstraints().add(column);
    }
    int n = 0;
    for (var input : table.inputs()) {
      add(field(input), n % COLUMNS, n / COLUMNS);
      n++;
    }
  }

  private Node field(GradingInput input) {
    var name = wrapped(input.name().in(texts.isChinese()), "caption", "second");
    var field = input.kind() == GradingInput.Kind.CODE ? code(input) : number(input);
    var box = new VBox(2, name, field);
    box.setAlignment(Pos.BOTTOM_LEFT);
    return box;
  }

  private Node number(GradingInput input) {
    var field = new TextField();
    field.setId("fact-" + input.id());
    field.setPromptText(texts.get("emergency.fact.unknown"));
    field.textProperty().addListener((o, was, is) -> changed.run());
    HBox.setHgrow(field, Priority.ALWAYS);
    numbers.put(input.id(), field);
    var unit = wrapped(input.unitName().in(texts.isChinese()), "second");
    unit.setMinWidth(USE_PREF_SIZE);
    var row = new HBox(8, field, unit);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node code(GradingInput input) {
    var box = new ComboBox<String>();
    box.setId("fact-" + input.id());
    box.setMaxWidth(Double.MAX_VALUE);
    box.getItems().add("");
    box.getItems().addAll(input.codes().keySet());
    box.setConverter(IncidentForm.words(code -> word(input, code)));
    box.getSelectionModel().select("");
    box.valueProperty()
        .addListener((o, was, is) -> {
          box.setTooltip(is == null || is.isEmpty() ? null : new Tooltip(word(input, is)));
          changed.run();
        });
    codes.put(input.id(), box);
    return box;
  }

  private String word(GradingInput input, String code) {
    if (code.isEmpty()) {
      return texts.get("emergency.fact.unknown");
    }
    var label = input.codes().get(code);
    return label == null ? code : label.in(texts.isChinese());
  }

  /// Shows recorded facts. Those of inputs this table does not have are kept as they are.
  void show(Map<String, Stated> facts) {
    numbers.forEach((id, field) -> field.setText(text(id, facts.get(id))));
    codes.forEach((id, box) -> {
      var code = facts.get(id) == null ? "" : facts.get(id).value();
      if (!box.getItems().contains(code)) {
        box.getItems().add(code);
      }
      box.getSelectionModel().select(code);
    });
    var rest = new LinkedHashMap<>(facts);
    rest.keySet().removeAll(numbers.keySet());
    rest.keySet().removeAll(codes.keySet());
    others = rest;
  }

  /// A number in another unit is shown with it, and then is no number of this form.
  private String text(String id, @Nullable Stated fact) {
    if (fact == null) {
      return "";
    }
    return unit(id).equals(fact.unit()) ? fact.value() : fact.value() + " " + fact.unit();
  }

  private String unit(String id) {
    return table.inputs().stream()
        .filter(i -> i.id().equals(id))
        .findFirst()
        .map(GradingInput::unit)
        .orElse("");
  }

  /// What the fields say, by input.
  Map<String, Stated> stated() {
    var facts = new LinkedHashMap<String, Stated>();
    numbers.forEach((id, field) -> {
      if (!field.getText().isBlank()) {
        facts.put(id, new Stated(field.getText().strip(), unit(id)));
      }
    });
    codes.forEach((id, box) -> {
      if (box.getValue() != null && !box.getValue().isEmpty()) {
        facts.put(id, new Stated(box.getValue(), ""));
      }
    });
    return facts;
  }

  /// The fields and what was kept beside them: what is sent.
  Map<String, Stated> all() {
    var all = new LinkedHashMap<>(others);
    all.putAll(stated());
    return all;
  }

  /// Names of these inputs in the language of the screen.
  List<String> names(Iterable<String> ids) {
    var names = new ArrayList<String>();
    for (var id : ids) {
      table.inputs().stream()
          .filter(i -> i.id().equals(id))
          .map(i -> i.name().in(texts.isChinese()))
          .forEach(names::add);
    }
    return names;
  }
}
