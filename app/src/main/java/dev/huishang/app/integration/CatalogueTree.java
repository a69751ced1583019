package dev.huishang.app.integration;

import dev.huishang.app.shell.Bits;
import java.util.HashSet;
import java.util.Set;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// The tree on screen. An item is made when its parent is opened and not before; what is open stays
/// open in a later answer.
final class CatalogueTree extends TreeView<CatalogueNode> {
  /// As many hits as can be looked through: their catalogues open by themselves.
  private static final int FEW = 60;

  private final Set<String> open = new HashSet<>();
  private final CatalogueViewModel model;

  CatalogueTree(CatalogueViewModel model) {
    this.model = model;
    setId("catalogue-tree");
    setFixedCellSize(34);
    setCellFactory(view -> new Cell());
    model.tree().addListener((o, was, is) -> grow(is));
    getSelectionModel()
        .selectedItemProperty()
        .addListener((o, was, is) -> {
          if (is != null) {
            var parent = is.getParent() == null ? is : is.getParent();
            model.choose(is.getValue(), parent.getValue());
          }
        });
    grow(model.tree().get());
  }

  private void grow(CatalogueNode tree) {
    boolean few = !model.search.get().isBlank() && tree.resources() <= FEW;
    var root = new Item(tree, few);
    root.setExpanded(true);
    setRoot(root);
    getSelectionModel().select(0);
  }

  /// A place whose children are made when they are looked at.
  private final class Item extends TreeItem<CatalogueNode> {
    private final boolean few;
    private boolean made;

    Item(CatalogueNode node, boolean few) {
      super(node);
      this.few = few;
      setExpanded(!node.below().isEmpty() && (few || open.contains(node.key())));
      expandedProperty()
          .addListener((o, was, is) -> {
            if (is) {
              open.add(node.key());
            } else {
              open.remove(node.key());
            }
          });
    }

    @Override
    public boolean isLeaf() {
      return getValue().below().isEmpty();
    }

    @Override
    public ObservableList<TreeItem<CatalogueNode>> getChildren() {
      var children = super.getChildren();
      if (!made) {
        made = true;
        children.setAll(getValue().below().stream().map(n -> new Item(n, few)).toList());
      }
      return children;
    }
  }

  private static final class Cell extends TreeCell<CatalogueNode> {
    private final javafx.scene.control.Label name = Bits.label("", "gives-way");
    private final javafx.scene.control.Label count = Bits.label("", "caption", "second");
    private final HBox row = new HBox(8, name, count);
    private final Tooltip whole = new Tooltip();

    Cell() {
      row.setAlignment(Pos.CENTER_LEFT);
      row.setStyle("-fx-padding: 0 12 0 0;");
      name.setMinWidth(0);
      name.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(name, Priority.ALWAYS);
      count.setMinWidth(USE_PREF_SIZE);
      setPrefWidth(0); // the row takes the width of the tree: nothing scrolls sideways
    }

    @Override
    protected void updateItem(@Nullable CatalogueNode node, boolean empty) {
      super.updateItem(node, empty);
      setText(null);
      setGraphic(empty || node == null ? null : row);
      setTooltip(empty || node == null ? null : whole);
      if (node != null) {
        name.setText(node.name());
        count.setText(node.count());
        whole.setText(node.name());
      }
    }
  }
}
