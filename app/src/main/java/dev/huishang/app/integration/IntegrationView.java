package dev.huishang.app.integration;

import static dev.huishang.app.shell.Bits.panel;

import dev.huishang.app.integration.IntegrationViewModel.Card;
import dev.huishang.app.shell.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Layout of the integration area: system cards in groups, and the catalogue.
final class IntegrationView extends BorderPane {
  private static final int GROUPS = 5;

  /// The catalogue's width on a small screen and on a large one.
  private static final double NARROW = 680;

  private static final double WIDE = 720;
  private final IntegrationViewModel model;
  private final SystemGrid groups;
  private final CataloguePanel catalogue;

  IntegrationView(IntegrationViewModel model, Texts texts) {
    this.model = model;
    groups = new SystemGrid(texts);
    setStyle("-fx-padding: 12;");
    var scroll = new ScrollPane(groups);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var systems = panel(texts.get("integration.systems"), scroll);
    systems.getChildren().add(new GatewayPanel(model.gateway(), texts));
    setCenter(systems);
    catalogue = new CataloguePanel(model, texts);
    catalogue.setMinWidth(NARROW);
    widthProperty()
        .addListener(
            (w, before, now) -> catalogue.setPrefWidth(now.doubleValue() < 1600 ? NARROW : WIDE));
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

  void askSearch() {
    catalogue.askSearch();
  }
}
