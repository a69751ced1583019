package dev.huishang.app.display;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Texts;
import dev.huishang.domain.RoomTime.Frozen;
import dev.huishang.domain.RoomTime.Live;
import dev.huishang.domain.RoomTime.Replay;
import dev.huishang.domain.rules.Words;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/// A view in the list: its name, and below what it shows and of when.
final class ViewCell extends ListCell<SavedView> {
  private final Texts texts;

  ViewCell(Texts texts) {
    this.texts = texts;
    setPrefWidth(0); // a long line ends at the edge, and the hint says the rest
  }

  @Override
  protected void updateItem(SavedView view, boolean empty) {
    super.updateItem(view, empty);
    setText("");
    if (empty || view == null) {
      setGraphic(null);
      setTooltip(null);
    } else {
      var line = layers(texts, view.choice()) + " · " + time(view);
      setGraphic(
          new VBox(1, Bits.label(view.name(), "strong"), Bits.label(line, "caption", "second")));
      setTooltip(new javafx.scene.control.Tooltip(view.name() + "\n" + line));
    }
  }

  private String time(SavedView view) {
    var words = new Words(texts.isChinese());
    return switch (view.time()) {
      case Live() -> texts.get("views.live");
      case Frozen(var at) -> texts.get("views.frozen", words.time(at));
      case Replay r -> texts.get("views.past", words.time(r.at()));
    };
  }

  /// The layers of a choice in the words of the chooser.
  static String layers(Texts texts, MapChoice choice) {
    var themes =
        choice.kinds().stream()
            .sorted(Comparator.naturalOrder())
            .map(kind -> theme(texts, choice, kind));
    var networks = choice.networks().stream().sorted().map(n -> texts.or("network." + n, n));
    var all =
        Stream.concat(themes, networks).collect(Collectors.joining(texts.isChinese() ? "、" : ", "));
    return all.isEmpty() ? texts.get("views.no-layers") : all;
  }

  private static String theme(Texts texts, MapChoice choice, LayerKind kind) {
    var name = texts.get("theme.layer." + kind.key());
    return kind == LayerKind.SURFACE || kind == LayerKind.ISOLINES
        ? texts.or("theme.quantity-name." + choice.quantity(), choice.quantity()) + " " + name
        : name;
  }
}
