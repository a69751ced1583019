package dev.huishang.app.settings;

import dev.huishang.app.shell.BaseWords;
import dev.huishang.app.shell.Bases;
import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Lent;
import dev.huishang.app.shell.Texts;
import dev.huishang.wire.tiles.TileGrid;
import dev.huishang.wire.tiles.TileSource;
import dev.huishang.wire.tiles.Way;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The raster base maps of this room: what each is, what is wrong with it, and a form to describe
/// one.
final class SourcesPanel extends VBox {
  private final Bases bases;
  private final Texts texts;
  private boolean editing;

  SourcesPanel(Bases bases, Texts texts) {
    super(10);
    this.bases = bases;
    this.texts = texts;
    Lent.hear(bases.kept(), this, (panel, now) -> panel.list());
    Lent.hear(bases.troubles(), this, (panel, now) -> panel.list());
    list();
  }

  /// What is typed is not taken away by news of another source.
  private void list() {
    if (editing) {
      return;
    }
    getChildren().clear();
    var kept = bases.kept().get();
    kept.sources().forEach(source -> getChildren().add(row(source)));
    for (var bad : kept.bad()) {
      getChildren().add(Bits.wrapped(new BaseWords(texts).bad(bad.name(), bad.why())));
    }
    if (kept.sources().isEmpty() && kept.bad().isEmpty()) {
      getChildren().add(Bits.wrapped(texts.get("base.empty"), "second"));
    }
    var add = new Button(texts.get("base.add"));
    add.setId("base-add");
    add.setOnAction(event -> edit(null));
    getChildren().add(add);
  }

  private Node row(TileSource source) {
    var name = Bits.label(source.name(texts.isChinese()), "strong");
    var facts = Bits.wrapped(facts(source), "caption", "second");
    var words = new VBox(2, name, facts);
    if (bases.troubles().get().get(source.id())
        instanceof dev.huishang.wire.tiles.TileTrouble trouble) {
      words.getChildren().add(Bits.wrapped(new BaseWords(texts).trouble(source, trouble)));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    var change = button("base.change", () -> edit(source));
    var remove = button("base.remove", () -> remove(source));
    return new HBox(8, words, change, remove);
  }

  private Button button(String key, Runnable run) {
    var button = new Button(texts.get(key));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> run.run());
    return button;
  }

  private String facts(TileSource source) {
    var kind =
        switch (source.way()) {
          case Way.Network network -> network.service().name();
          case Way.LocalFile file -> file.format().name();
        };
    var grid = source.grid() == TileGrid.GEOGRAPHIC ? "EPSG:4490" : "EPSG:3857";
    var approved = source.approval().isBlank() ? texts.get("base.unapproved") : source.approval();
    return switch (source.way()) {
      case Way.LocalFile way ->
          texts.get("base.facts-file", texts.get("base.kind." + kind), way.where(), grid, approved);
      case Way.Network way ->
          texts.get(
              "base.facts",
              texts.get("base.kind." + kind),
              way.where(),
              grid,
              source.minZoom(),
              source.maxZoom(),
              approved);
    };
  }

  private void remove(TileSource source) {
    var rest = new ArrayList<>(bases.kept().get().sources());
    rest.remove(source);
    bases.keep(rest);
  }

  private void edit(@Nullable TileSource before) {
    editing = true;
    var all = bases.kept().get().sources();
    getChildren()
        .setAll(
            new Label(texts.get(before == null ? "base.add" : "base.change")),
            new SourceForm(
                texts,
                before,
                all,
                made -> {
                  editing = false;
                  if (made != null) {
                    keep(before, made);
                  }
                  list();
                }));
  }

  private void keep(@Nullable TileSource before, TileSource made) {
    var next = new ArrayList<>(bases.kept().get().sources());
    int at = before == null ? -1 : next.indexOf(before);
    if (at < 0) {
      next.add(made);
    } else {
      next.set(at, made);
    }
    bases.keep(next);
  }
}
