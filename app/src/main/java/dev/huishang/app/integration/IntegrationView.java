package dev.huishang.app.integration;

import static dev.huishang.app.shell.Bits.label;
import static dev.huishang.app.shell.Bits.panel;

import dev.huishang.app.integration.IntegrationViewModel.Card;
import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Texts;
import dev.huishang.domain.CatalogueEntry;
import dev.huishang.domain.CatalogueKind;
import dev.huishang.domain.rules.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Layout of the integration area: system cards in groups, and the catalogue.
final class IntegrationView extends BorderPane {
  private static final int GROUPS = 5;
  private final IntegrationViewModel model;
  private final Texts texts;
  private final Words words;
  private final SystemGrid groups;

  IntegrationView(IntegrationViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.words = new Words(texts.isChinese());
    groups = new SystemGrid(texts);
    setStyle("-fx-padding: 12;");
    var scroll = new ScrollPane(groups);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var systems = panel(texts.get("integration.systems"), scroll);
    setCenter(systems);
    var catalogue = catalogue();
    BorderPane.setMargin(catalogue, new Insets(0, 0, 0, 12));
    setRight(catalogue);
    model.cards().addListener((ListChangeListener<Card>) c -> cards());
    cards();
  }

  private void cards() {
    var byGroup = new ArrayList<List<Card>>();
    for (int g = 0; g < GROUPS; g++) {
      int group = g;
      byGroup.add(
          model.cards().stream()
              .filter(c -> IntegrationViewModel.group(c.link().kind()) == group)
              .toList());
    }
    groups.show(byGroup);
  }

  private VBox catalogue() {
    var kinds = new HBox(4);
    model.counts().addListener((o, was, is) -> kinds(kinds));
    model.kind().addListener((o, was, is) -> kinds(kinds));
    kinds(kinds);
    var search = new TextField();
    search.setId("catalogue-search");
    search.setPromptText(texts.get("integration.search"));
    search.textProperty().bindBidirectional(model.search());
    var table = new TableView<>(model.shown());
    table.setId("catalogue");
    table.setFixedCellSize(36);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getColumns().add(column("integration.col.name", 260, e -> texts.name(e.zh(), e.en())));
    table.getColumns().add(column("integration.col.provider", 130, CatalogueEntry::provider));
    table.getColumns().add(column("integration.col.rhythm", 80, CatalogueEntry::rhythm));
    table
        .getColumns()
        .add(
            Bits.figures(
                column(
                    "integration.col.records",
                    110,
                    e -> words.figure(e.records() == null ? null : (double) e.records(), 0))));
    table.setRowFactory(t -> row());
    table.setPlaceholder(label(texts.get("integration.empty"), "second"));
    VBox.setVgrow(table, Priority.ALWAYS);
    var count = label("", "caption", "second");
    model
        .shown()
        .addListener(
            (ListChangeListener<CatalogueEntry>)
                c ->
                    count.setText(
                        texts.get(
                            "integration.rows", model.shown().size(), model.setAside().get())));
    var entry = new EntryPanel(texts);
    table.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> entry.show(is));
    model
        .shown()
        .addListener(
            (ListChangeListener<CatalogueEntry>)
                c -> {
                  if (!model.shown().isEmpty() && table.getSelectionModel().isEmpty()) {
                    table.getSelectionModel().select(0);
                  }
                });
    var box = panel(texts.get("integration.catalogue"), kinds, search, table, count, entry);
    box.setPrefWidth(680);
    box.setMinWidth(680);
    return box;
  }

  private TableRow<CatalogueEntry> row() {
    var row = new TableRow<CatalogueEntry>();
    row.setOnMouseClicked(e -> {
      if (e.getClickCount() == 2 && row.getItem() != null) {
        model.open(row.getItem());
      }
    });
    return row;
  }

  private void kinds(HBox bar) {
    bar.getChildren().clear();
    for (var kind :
        new CatalogueKind[] {
          CatalogueKind.SUBJECT_DATABASE,
          CatalogueKind.CATALOGUE,
          CatalogueKind.RESOURCE,
          CatalogueKind.DATA_RETURN,
          CatalogueKind.APPLICATION
        }) {
      long n = model.counts().get().getOrDefault(kind, 0L);
      var button =
          new ToggleButton(
              texts.get("integration.kind." + kind) + " " + words.figure((double) n, 0));
      button.setId("kind-" + kind);
      button.getStyleClass().add("tab");
      button.setSelected(kind.name().equals(model.kind().get()));
      button.setOnAction(e -> {
        model.parent().set("");
        model.kind().set(kind.name());
        button.setSelected(true);
      });
      bar.getChildren().add(button);
    }
  }

  private TableColumn<CatalogueEntry, String> column(
      String key, double width, Function<CatalogueEntry, String> text) {
    var column = new TableColumn<CatalogueEntry, String>(texts.get(key));
    column.setPrefWidth(width);
    column.setCellValueFactory(c -> new ReadOnlyStringWrapper(text.apply(c.getValue())));
    return column;
  }
}
