package dev.huishang.app.integration;

import static dev.huishang.app.shell.Bits.label;

import dev.huishang.app.integration.CatalogueForest.By;
import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Texts;
import dev.huishang.domain.CatalogueEntry;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The catalogue: search and tree at the left, what the chosen place holds and one entry at the
/// right.
final class CataloguePanel extends VBox {
  private final TextField search = new TextField();
  private final CatalogueTree tree;

  CataloguePanel(IntegrationViewModel model, Texts texts) {
    super(12);
    getStyleClass().addAll("panel", "padded");
    var catalogue = model.catalogue();
    tree = new CatalogueTree(catalogue);
    search.setId("catalogue-search");
    search.setPromptText(texts.get("integration.search"));
    search.textProperty().bindBidirectional(catalogue.search);
    search.setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.ENTER) {
        tree.requestFocus();
        tree.getSelectionModel().select(Math.min(1, tree.getExpandedItemCount() - 1));
        e.consume();
      } else if (e.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
        search.clear();
        e.consume();
      }
    });
    HBox.setHgrow(search, Priority.ALWAYS);
    var bar = new HBox(12, search, ways(catalogue, texts));
    bar.setAlignment(Pos.CENTER_LEFT);
    var figures =
        new HBox(Bits.spring(), label(texts.get("integration.tree.figures"), "caption", "second"));
    VBox.setVgrow(tree, Priority.ALWAYS);
    figures.setStyle("-fx-padding: 0 13 0 0;"); // over the counts
    var left = new VBox(4, figures, tree);
    left.setMinWidth(300);
    left.setPrefWidth(300);
    var right = right(model, texts);
    HBox.setHgrow(right, Priority.ALWAYS);
    var both = new HBox(12, left, right);
    VBox.setVgrow(both, Priority.ALWAYS);
    getChildren().setAll(label(texts.get("integration.catalogue"), "title"), bar, both);
  }

  private static HBox ways(CatalogueViewModel catalogue, Texts texts) {
    var group = new ToggleGroup();
    var ways = new HBox();
    ways.getStyleClass().add("choice");
    for (var by : By.values()) {
      var button = new ToggleButton(texts.get("integration.by." + by));
      button.setId("by-" + by);
      button.setMinWidth(USE_PREF_SIZE);
      button.setToggleGroup(group);
      button.setSelected(by == catalogue.by.get());
      button.setOnAction(e -> {
        catalogue.by.set(by);
        button.setSelected(true);
      });
      catalogue.by.addListener((o, was, is) -> button.setSelected(by == is));
      ways.getChildren().add(button);
    }
    return ways;
  }

  private static VBox right(IntegrationViewModel model, Texts texts) {
    var catalogue = model.catalogue();
    var place = label("", "strong", "gives-way");
    var count = label("", "caption", "second");
    var list = new EntryTable(catalogue, texts);
    var entry = new EntryPanel(texts);
    catalogue.entry.addListener((o, was, is) -> entry.show(is));
    entry.show(catalogue.entry.get());
    Runnable say =
        () -> {
          place.setText(catalogue.place());
          count.setText(
              texts.get("integration.rows", catalogue.listed.size(), model.setAside().get()));
        };
    catalogue.listed.addListener((ListChangeListener<CatalogueEntry>) c -> say.run());
    model.setAside().addListener((o, was, is) -> say.run());
    say.run();
    VBox.setVgrow((Node) list, Priority.ALWAYS);
    return new VBox(8, place, list, count, entry);
  }

  /// Puts the cursor into the search.
  void askSearch() {
    search.requestFocus();
    search.selectAll();
  }
}
