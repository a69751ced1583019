package dev.huishang.app.emergency;

import static dev.huishang.app.shell.Bits.label;
import static dev.huishang.app.shell.Bits.wrapped;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.RowCell;
import dev.huishang.app.shell.Texts;
import dev.huishang.domain.OrderState;
import dev.huishang.domain.Unit;
import dev.huishang.domain.rules.Words;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The clock of the chosen incident, its orders with where each stands, and the form to issue one.
final class OrdersPanel extends VBox {
  /// One order.
  private static final double LEAST = 90;

  /// Title, the large clock and its line; what follows may be scrolled to on a low screen.
  private static final double LEAST_CLOCK = 180;

  /// Room of a scroll bar: no figure stands under it.
  private static final double BAR = 14;

  private final EmergencyViewModel model;
  private final Texts texts;
  private final Words words;
  private final VBox clock = new VBox(4);
  private final HBox grade = new HBox(8);
  private final ClockBox box;
  private final Consumer<IncidentLine> judge;

  /// @param judge opens the judgement of an incident
  OrdersPanel(EmergencyViewModel model, Texts texts, Consumer<IncidentLine> judge) {
    super(8);
    this.model = model;
    this.texts = texts;
    this.judge = judge;
    this.box = new ClockBox(texts);
    grade.setAlignment(Pos.CENTER_RIGHT);
    this.words = new Words(texts.isChinese());
    getStyleClass().addAll("panel", "padded");
    setPrefWidth(440);
    setMinWidth(440);
    var list = new ListView<>(model.orders());
    list.setId("order-list");
    list.setCellFactory(l -> new RowCell<>(this::row));
    list.setPlaceholder(wrapped(texts.get("emergency.noorders"), "second"));
    list.setMinHeight(LEAST);
    list.setPrefHeight(LEAST);
    var scroll = new ScrollPane(clock);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinHeight(LEAST_CLOCK);
    scroll.prefViewportHeightProperty().bind(clock.heightProperty()); // wrapped at the real width
    clock.setPadding(new Insets(0, BAR, 0, 0));
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren()
        .setAll(
            EmergencyView.between(label(texts.get("emergency.clock"), "title"), grade),
            scroll,
            label(texts.get("emergency.orders"), "title"),
            list,
            form());
    model.chosen().addListener((o, was, is) -> showClock(is));
    model.asked().addListener((o, was, is) -> tick(model.chosen().get()));
    showClock(model.chosen().get());
  }

  private void showClock(@Nullable IncidentLine line) {
    clock.getChildren().clear();
    grade.getChildren().clear();
    if (line == null) {
      clock.getChildren().add(wrapped(texts.get("emergency.choose"), "second"));
      return;
    }
    var change = new Button(texts.get("emergency.judge.open"));
    change.setId("incident-judge");
    change.setMinWidth(USE_PREF_SIZE);
    change.setOnAction(e -> judge.accept(line));
    grade.getChildren().setAll(GradeChip.of(line.incident(), texts), change);
    clock.getChildren().setAll(wrapped(line.incident().title(), "strong"), box);
    tick(line);
  }

  private void tick(@Nullable IncidentLine line) {
    if (line != null) {
      box.show(line, model.now());
    }
  }

  private Node form() {
    var unit = new ComboBox<>(model.units());
    unit.setId("order-unit");
    unit.setMaxWidth(Double.MAX_VALUE);
    unit.setPromptText(texts.get("emergency.unit"));
    unit.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Unit u) {
            return u == null ? "" : name(u);
          }

          @Override
          public @Nullable Unit fromString(String text) {
            return null;
          }
        });
    var text = new TextArea();
    text.setId("order-text");
    text.setPromptText(texts.get("emergency.ordertext"));
    text.setPrefRowCount(2);
    text.setWrapText(true);
    var message = Bits.said("focus-text");
    var issue = new Button(texts.get("emergency.issue"));
    issue.setId("order-issue");
    issue.getStyleClass().add("primary");
    issue.setMinWidth(USE_PREF_SIZE);
    issue.setOnAction(e -> {
      var problem = model.order(unit.getValue(), text.getText());
      message.setText(problem == null ? "" : texts.get(problem));
      if (problem == null) {
        text.clear();
      }
    });
    HBox.setHgrow(unit, Priority.ALWAYS);
    return new VBox(8, text, new HBox(8, unit, issue), message);
  }

  private String name(Unit u) {
    var line = model.chosen().get();
    var far =
        line == null
            ? ""
            : String.format(Locale.ROOT, " · %.0f km", EmergencyViewModel.kilometres(line, u));
    return texts.name(u.zh(), u.en()) + far;
  }

  private VBox row(OrderLine line) {
    var state = label(word(line.state()), "chip");
    state.setMinWidth(USE_PREF_SIZE);
    state.setStyle(colour(line.state()));
    var box =
        new VBox(
            3,
            EmergencyView.between(label(line.unit(), "strong"), state),
            wrapped(line.text()),
            label(
                words.shortTime(line.issuedAt()) + " " + texts.get("emergency.issued"),
                "caption",
                "second"));
    if (line.report() != null) {
      box.getChildren().add(wrapped(line.report(), "second"));
    }
    return box;
  }

  private String word(OrderState state) {
    return switch (state) {
      case OrderState.Queued() -> texts.get("emergency.order.queued");
      case OrderState.Unconfirmed() -> texts.get("emergency.order.unconfirmed");
      case OrderState.Confirmed(var stage, @Nullable Instant _) ->
          texts.get("emergency.stage." + stage);
      case OrderState.Held(var why) -> texts.get("emergency.order.held") + because(why);
      case OrderState.Ended(var why) -> texts.get("emergency.order.ended") + because(why);
    };
  }

  private String because(String why) {
    return why.isEmpty() ? "" : texts.get("dispatch.colon") + why;
  }

  private static String colour(OrderState state) {
    return switch (state) {
      case OrderState.Queued(), OrderState.Unconfirmed() ->
          "-fx-background-color:#F2C200; -fx-text-fill:#0B1220;";
      case OrderState.Confirmed(_, _) -> "-fx-background-color:#23A55A; -fx-text-fill:#0B1220;";
      case OrderState.Held(_), OrderState.Ended(_) ->
          "-fx-background-color:#E5342B; -fx-text-fill:#FFFFFF;";
    };
  }
}
