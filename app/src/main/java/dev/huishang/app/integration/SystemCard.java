package dev.huishang.app.integration;

import static dev.huishang.app.shell.Bits.label;
import static dev.huishang.app.shell.Bits.pair;

import dev.huishang.app.integration.IntegrationViewModel.Card;
import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Texts;
import dev.huishang.domain.rules.LinkHealth;
import dev.huishang.domain.rules.Words;
import java.time.Duration;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One system: its name, the health of its link as dot and word, lag against its own rhythm.
final class SystemCard extends VBox {
  SystemCard(Card card, Texts texts) {
    super(1);
    var words = new Words(texts.isChinese());
    var link = card.link();
    getStyleClass().addAll("card-frame", "system");
    var name = Bits.wrapped(texts.name(link.zh(), link.en()), "strong");
    setMaxHeight(Double.MAX_VALUE);
    name.setMinHeight(50); // two lines: what stands below is level in every card
    name.setAlignment(Pos.TOP_LEFT);
    Tooltip.install(name, new Tooltip(link.pulls()));
    var rhythm =
        link.cadence() instanceof Duration cadence
            ? texts.get("integration.every", words.age(cadence))
            : texts.get("integration.onuse");
    var state =
        new HBox(
            8,
            Bits.dot(colour(card.health())),
            label(texts.get("integration.health." + card.health()), "strong"),
            Bits.spring(),
            label(rhythm, "caption", "second"));
    state.setAlignment(Pos.CENTER_LEFT);
    getChildren()
        .setAll(
            name,
            state,
            pair(texts.get("integration.lag"), words.age(card.lag())),
            pair(
                texts.get("integration.success"),
                link.lastSuccess() == null ? "—" : words.shortTime(link.lastSuccess())),
            pair(
                texts.get("integration.rate"),
                String.format(Locale.ROOT, "%.1f %%", link.successRate() * 100)),
            pair(texts.get("integration.p95"), link.p95Ms() + " ms"),
            pair(
                texts.get("integration.records"),
                words.figure((double) link.got(), 0)
                    + " / "
                    + words.figure((double) link.expected(), 0)));
    if (link.error() != null) {
      getChildren().add(label(link.error(), "bad"));
    }
  }

  static String colour(LinkHealth health) {
    return switch (health) {
      case UP -> "green";
      case DEGRADED -> "yellow";
      case DOWN -> "red";
      case UNKNOWN -> "grey";
    };
  }
}
