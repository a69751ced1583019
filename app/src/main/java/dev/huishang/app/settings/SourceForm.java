package dev.huishang.app.settings;

import dev.huishang.app.shell.BaseWords;
import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Texts;
import dev.huishang.wire.tiles.BadSource;
import dev.huishang.wire.tiles.TileSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Describes one base map; what cannot be used is said here and keeps what was typed.
final class SourceForm extends VBox {
  private final Texts texts;
  private final @Nullable TileSource before;
  private final List<TileSource> others;
  private final ChoiceBox<String> kind =
      new ChoiceBox<>(FXCollections.observableArrayList(SourceDraft.kinds()));
  private final TextField zh = new TextField();
  private final TextField en = new TextField();
  private final TextField where = new TextField();
  private final TextField layer = new TextField();
  private final TextField set = new TextField();
  private final PasswordField key = new PasswordField();
  private final CheckBox geographic = new CheckBox();
  private final CheckBox large = new CheckBox();
  private final TextField min = new TextField();
  private final TextField max = new TextField();
  private final TextField hours = new TextField();
  private final TextField attribution = new TextField();
  private final TextField approval = new TextField();
  private final Label said = Bits.wrapped("");

  /// @param before the one to be changed, null for a new one
  /// @param done told the base map, or null when the form is given up
  SourceForm(
      Texts texts,
      @Nullable TileSource before,
      List<TileSource> others,
      Consumer<@Nullable TileSource> done) {
    super(10);
    this.texts = texts;
    this.before = before;
    this.others = others;
    var keep = new Button(texts.get("settings.keep"));
    keep.getStyleClass().add("primary");
    keep.setId("base-keep");
    keep.setOnAction(event -> keep(done));
    var back = new Button(texts.get("base.back"));
    back.setOnAction(event -> done.accept(null));
    fill(before == null ? SourceDraft.fresh() : SourceDraft.of(before));
    said.setId("base-said");
    getChildren().addAll(grid(), new HBox(8, keep, back), said);
  }

  private GridPane grid() {
    var grid = new GridPane(12, 6);
    row(grid, "kind", kind);
    row(grid, "zh", zh);
    row(grid, "en", en);
    row(grid, "where", where);
    var layers = row(grid, "layer", layer);
    var sets = row(grid, "set", set);
    var keys = row(grid, "key", key);
    row(grid, "geographic", geographic);
    row(grid, "large", large);
    row(grid, "levels", new HBox(8, min, new Label("–"), max));
    row(grid, "hours", hours);
    row(grid, "attribution", attribution);
    row(grid, "approval", approval);
    min.setPrefColumnCount(4);
    max.setPrefColumnCount(4);
    key.setPromptText(before == null ? "" : texts.get("base.key-kept"));
    kind.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String name) {
            return name == null ? "" : texts.get("base.kind." + name);
          }

          @Override
          public String fromString(String text) {
            return text;
          }
        });
    kind.valueProperty().addListener((property, old, now) -> show(now, layers, sets, keys));
    show(kind.getValue(), layers, sets, keys);
    return grid;
  }

  private void show(String now, List<Node> layers, List<Node> sets, List<Node> keys) {
    boolean network = !now.equals("MBTILES") && !now.equals("PMTILES");
    visible(layers, network && !now.equals("XYZ"));
    visible(sets, now.startsWith("WMTS"));
    visible(keys, network);
  }

  private static void visible(List<Node> row, boolean on) {
    for (var node : row) {
      node.setVisible(on);
      node.setManaged(on);
    }
  }

  private List<Node> row(GridPane grid, String name, Node field) {
    var label = new Label(texts.get("base.form." + name));
    label.getStyleClass().add("second");
    label.setMinWidth(USE_PREF_SIZE);
    grid.addRow(grid.getRowCount(), label, field);
    return new ArrayList<>(List.of(label, field));
  }

  private void fill(SourceDraft draft) {
    kind.setValue(draft.kind());
    zh.setText(draft.zh());
    en.setText(draft.en());
    where.setText(draft.where());
    layer.setText(draft.layer());
    set.setText(draft.set());
    geographic.setSelected(draft.geographic());
    large.setSelected(draft.tileSize() == 512);
    min.setText(draft.minZoom());
    max.setText(draft.maxZoom());
    hours.setText(draft.hours());
    attribution.setText(draft.attribution());
    approval.setText(draft.approval());
    where.setPrefColumnCount(20);
    where.setId("base-where");
    zh.setId("base-zh");
    key.setId("base-key");
  }

  private SourceDraft draft() {
    return new SourceDraft(
        before == null ? "" : before.id(),
        kind.getValue(),
        zh.getText(),
        en.getText(),
        attribution.getText(),
        approval.getText(),
        where.getText(),
        layer.getText(),
        set.getText(),
        key.getText(),
        geographic.isSelected(),
        large.isSelected() ? 512 : 256,
        min.getText(),
        max.getText(),
        hours.getText());
  }

  private void keep(Consumer<@Nullable TileSource> done) {
    try {
      done.accept(draft().source(before, others));
    } catch (BadSource e) {
      said.setText(new BaseWords(texts).bad(zh.getText(), e));
    }
  }
}
