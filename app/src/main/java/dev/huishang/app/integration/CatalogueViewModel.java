package dev.huishang.app.integration;

import dev.huishang.app.integration.CatalogueForest.By;
import dev.huishang.app.shell.Lists;
import dev.huishang.app.shell.Texts;
import dev.huishang.domain.CatalogueEntry;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The catalogue browsed as a tree and searched: what is chosen, and what is listed of it.
final class CatalogueViewModel {
  private final ReadOnlyObjectWrapper<CatalogueNode> tree;
  private CatalogueForest forest;
  private CatalogueNode chosen;

  final ObjectProperty<By> by = new SimpleObjectProperty<>(By.SUBJECT);
  final StringProperty search = new SimpleStringProperty("");

  /// What lies in the chosen place.
  final ObservableList<CatalogueEntry> listed = FXCollections.observableArrayList();

  /// The entry shown with everything that is known of it.
  final ReadOnlyObjectWrapper<@Nullable CatalogueEntry> entry = new ReadOnlyObjectWrapper<>();

  CatalogueViewModel(Texts texts) {
    forest = CatalogueForest.of(texts, List.of());
    chosen = forest.tree(By.SUBJECT, "");
    tree = new ReadOnlyObjectWrapper<>(chosen);
    by.addListener((o, was, is) -> grow());
    search.addListener((o, was, is) -> grow());
  }

  ReadOnlyObjectWrapper<CatalogueNode> tree() {
    return tree;
  }

  /// Another state of the resource centre; the same one touches nothing.
  void show(CatalogueForest now) {
    if (!now.entries().equals(forest.entries())) {
      forest = now;
      grow();
    }
  }

  private void grow() {
    var grown = forest.tree(by.get(), search.get());
    chosen = grown;
    tree.set(grown);
    choose(grown, grown);
  }

  /// Chooses a place: lists what lies in it, or, for a leaf, what lies beside it.
  void choose(CatalogueNode node, CatalogueNode parent) {
    var place = node.below().isEmpty() && node.entry() != null ? parent : node;
    chosen = place;
    Lists.renew(listed, place.listed().map(CatalogueNode::entry).filter(Objects::nonNull).toList());
    entry.set(node.entry() != null || listed.isEmpty() ? node.entry() : listed.getFirst());
  }

  /// Name of the place that is listed.
  String place() {
    return chosen.name();
  }
}
