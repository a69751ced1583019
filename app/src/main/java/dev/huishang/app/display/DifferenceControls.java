package dev.huishang.app.display;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Texts;
import dev.huishang.domain.period.Alignment;
import dev.huishang.domain.rules.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;

/// What a difference is asked of: quantity, period, the other period, and what counts as equal.
final class DifferenceControls extends FlowPane {
  private static final List<Integer> HOURS = List.of(1, 24, 168);
  private static final double[] MULTIPLES = {0, 1, 2, 5};
  private final DifferenceViewModel model;
  private final Texts texts;

  DifferenceControls(DifferenceViewModel model, Texts texts) {
    super(10, 6);
    this.model = model;
    this.texts = texts;
    setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    var ask = model.ask.get();
    var period = new HourPicker(texts, "difference", ask.period().from());
    period.chosen().addListener((property, before, now) -> model.from(now));
    model.ask.addListener((property, before, now) -> {
      if (!now.period().from().equals(period.chosen().get())) {
        period.show(now.period().from());
      }
    });
    var free = new HourPicker(texts, "difference-free", ask.free());
    free.chosen().addListener((property, before, now) -> model.free(now));
    free.visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.ask.get().alignment() == Alignment.FREE, model.ask));
    free.managedProperty().bind(free.visibleProperty());
    getChildren()
        .addAll(
            Choices.box(
                "difference-quantity",
                model.rules.quantities(),
                ask.quantity(),
                model.words::quantity,
                model::quantity),
            period,
            Choices.box(
                "difference-hours",
                HOURS,
                ask.period().hours(),
                h -> texts.get("compare.length." + h),
                model::hours),
            SideControls.together(
                Bits.label(texts.get("compare.against"), "second"),
                Choices.box(
                    "difference-alignment",
                    Arrays.asList(Alignment.values()),
                    ask.alignment(),
                    a -> texts.get("compare.alignment." + a.name()),
                    model::alignment)),
            free,
            SideControls.together(
                Bits.label(texts.get("compare.threshold"), "second"), thresholds()));
  }

  private ComboBox<Double> thresholds() {
    var box =
        Choices.box(
            "difference-threshold",
            of(model.ask.get()),
            model.ask.get().threshold(),
            this::written,
            model::threshold);
    model.ask.addListener((property, before, now) -> {
      if (!now.quantity().equals(before.quantity())) {
        box.getItems().setAll(of(now));
        box.setValue(now.threshold());
      }
    });
    return box;
  }

  private List<Double> of(Difference.Ask ask) {
    double least = model.rules.steps(ask.quantity())[0];
    return DoubleStream.of(MULTIPLES).mapToObj(m -> m * least).toList();
  }

  private String written(double threshold) {
    var figure =
        new Words(texts.isChinese())
            .figure(threshold, model.rules.decimals(model.ask.get().quantity()));
    return threshold == 0 ? texts.get("compare.nothing-hidden") : "< " + figure;
  }
}
