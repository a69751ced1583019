package dev.huishang.app.wall;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One page of a window in the editor: what it shows, about what, and for how long.
final class PageRow extends VBox {
  private final Texts texts;
  private final LayoutsViewModel model;
  private final int index;
  private final Label number = Bits.label("", "strong");
  private final NamedBox part = new NamedBox(id -> change(page().showing(id), false));
  private final NamedBox domain = new NamedBox(id -> change(page().inDomain(id), false));
  private final NamedBox region = new NamedBox(id -> change(page().inRegion(id), false));
  private final NamedBox theme = new NamedBox(id -> change(page().themed(id), false));
  private final TextField seconds = new TextField();
  private final Label noPart = Bits.said("bad");
  private final Label badSeconds = Bits.said("bad");
  private final GridPane about;
  private final Label themes;

  PageRow(Texts texts, LayoutsViewModel model, int index) {
    super(6);
    this.texts = texts;
    this.model = model;
    this.index = index;
    getStyleClass().add("card-frame");
    number.setMinWidth(USE_PREF_SIZE);
    setId("wall-page-" + index);
    part.setId("wall-part-" + index);
    domain.setId("wall-domain-" + index);
    part.setPromptText(texts.get("walls.part"));
    seconds.setId("wall-seconds-" + index);
    seconds.setPrefColumnCount(4);
    seconds.setMinWidth(64);
    seconds.setMaxWidth(64);
    seconds.setAccessibleText(texts.get("walls.seconds"));
    seconds
        .textProperty()
        .addListener((property, before, typed) -> {
          if (!typed.equals(page().seconds())) {
            change(page().lasting(typed), true);
          }
        });
    HBox.setHgrow(part, Priority.ALWAYS);
    var unit = Bits.label(texts.get("walls.second"), "second");
    unit.setMinWidth(USE_PREF_SIZE);
    var top =
        new HBox(
            8,
            number,
            part,
            seconds,
            unit,
            button("▲", "walls.up", () -> move(-1)),
            button("▼", "walls.down", () -> move(1)),
            button("✕", "walls.remove", () -> model.removePage(index)));
    top.setAlignment(Pos.CENTER_LEFT);
    about = new GridPane(8, 6);
    row(0, "walls.domain", domain);
    row(1, "walls.region", region);
    themes = row(2, "walls.theme", theme);
    getChildren().addAll(top, about, noPart, badSeconds);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private Label row(int at, String key, NamedBox box) {
    var label = Bits.label(texts.get(key), "second");
    label.setMinWidth(USE_PREF_SIZE);
    GridPane.setHgrow(box, Priority.ALWAYS);
    about.addRow(at, label, box);
    return label;
  }

  private void key(KeyEvent event) {
    if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
      move(event.getCode() == KeyCode.UP ? -1 : 1);
      event.consume();
    }
  }

  /// The cursor goes with the page.
  private void move(int by) {
    model.movePage(index, by);
    if (getParent() instanceof VBox rows
        && index + by >= 0
        && index + by < rows.getChildren().size()) {
      rows.getChildren().get(index + by).lookup(".text-field").requestFocus();
    }
  }

  private Button button(String sign, String key, Runnable run) {
    var button = new Button(sign);
    button.getStyleClass().add("link");
    button.setTooltip(new Tooltip(texts.get(key)));
    button.setAccessibleText(texts.get(key));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> run.run());
    return button;
  }

  private PageDraft page() {
    var pages = model.draft.get().seat().map(SeatDraft::pages).orElse(List.of());
    return index < pages.size() ? pages.get(index) : PageDraft.fresh();
  }

  private void change(PageDraft next, boolean typed) {
    model.page(index, next, typed);
  }

  /// Puts the cursor where the page begins.
  void ask() {
    part.requestFocus();
  }

  /// Shows the page and what is wrong with it.
  void show(Choices choices, List<Fault> faults) {
    var page = page();
    number.setText(String.valueOf(index + 1));
    Map<String, String> parts = new LinkedHashMap<>();
    PageDraft.parts().forEach(name -> parts.put(name, texts.get("walls.part." + name)));
    part.show(parts, page.part());
    Map<String, String> domains = new LinkedHashMap<>();
    domains.put("", texts.get(page.part().equals("TILES") ? "walls.worst" : "walls.any-domain"));
    domains.putAll(choices.domains());
    domain.show(domains, page.domain());
    region.show(choices.regions(), page.region());
    theme.show(choices.themes(), page.theme());
    for (var node : List.of(themes, theme)) {
      node.setVisible(page.themed());
      node.setManaged(page.themed());
    }
    about.setVisible(page.ofDomain());
    about.setManaged(page.ofDomain());
    if (!seconds.getText().equals(page.seconds())) {
      seconds.setText(page.seconds());
    }
    noPart.setText(said(faults, "part"));
    badSeconds.setText(said(faults, "seconds"));
  }

  private String said(List<Fault> faults, String field) {
    return faults.stream()
        .filter(f -> f.field().equals(field) && f.page() == index)
        .map(f -> texts.get(f.key(), f.bound()))
        .findFirst()
        .orElse("");
  }
}
