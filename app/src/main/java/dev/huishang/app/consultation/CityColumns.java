package dev.huishang.app.consultation;

import dev.huishang.app.consultation.WarningBoard.CityLine;
import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Texts;
import dev.huishang.domain.warning.DayAqi;
import dev.huishang.domain.warning.Series;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The columns of the list of cities: name, forecast days, colour asked for, colour in force, what
/// is to be done. A narrow stage shows fewer days; nothing else gives way.
final class CityColumns {
  static final double MARK = 84;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
  private static final double WIDE = 860;
  private static final double NAME = 108;
  private static final double WIDE_NAME = 170;
  private static final double FIGURE = 44;
  private static final double GAP = 8;
  private static final int FEW = 3;
  private static final int MANY = 7;
  private final Texts texts;
  private final int lowest;
  private boolean wide;

  /// @param lowest index above which a day counts
  CityColumns(Texts texts, int lowest) {
    this.texts = texts;
    this.lowest = lowest;
  }

  /// Fits into this width.
  ///
  /// @return true where the columns changed
  boolean fit(double width) {
    boolean was = wide;
    wide = width > WIDE;
    return was != wide;
  }

  double regionWidth() {
    return wide ? WIDE_NAME + 2 * FIGURE : NAME + 2.5 * FIGURE;
  }

  /// Titles of the columns, days from this one on.
  void head(HBox head, LocalDate today) {
    head.getChildren().setAll(name(texts.get("consultation.proposals.city"), "caption", "second"));
    for (int i = 0; i < days(); i++) {
      head.getChildren().add(figure(DAY.format(today.plusDays(i)), "caption", "second"));
    }
    head.getChildren()
        .addAll(
            mark(Bits.label(texts.get("consultation.proposals.asked"), "caption", "second")),
            mark(Bits.label(texts.get("consultation.proposals.issued"), "caption", "second")),
            Bits.label(texts.get("consultation.proposals.difference"), "caption", "second"));
    head.setSpacing(GAP);
    head.setStyle("-fx-padding: 0 6 0 8;");
  }

  HBox row(CityLine line, LocalDate today) {
    var p = line.proposal();
    var row = new HBox(GAP, name(line.name(), "strong"));
    for (int i = 0; i < days(); i++) {
      row.getChildren().add(day(p.series(), today.plusDays(i)));
    }
    boolean differs = p.action().differs();
    var does =
        Bits.wrapped(p.action().words().in(texts.isChinese()), differs ? "strong" : "second");
    HBox.setHgrow(does, Priority.ALWAYS);
    row.getChildren()
        .addAll(
            mark(new WarningMark(p.verdict().color(), texts)),
            mark(new WarningMark(p.inForce(), texts)),
            does);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private int days() {
    return wide ? MANY : FEW;
  }

  private Label day(Series series, LocalDate date) {
    long at = date.toEpochDay() - series.first().toEpochDay();
    if (at < 0 || at >= series.days().size()) {
      return figure("—", "second");
    }
    return switch (series.days().get((int) at)) {
      case DayAqi.Index(int aqi) -> figure(String.valueOf(aqi), aqi > lowest ? "strong" : "second");
      case DayAqi.Ozone(int aqi) -> figure("O3 " + aqi, "second");
      case DayAqi.Missing _, DayAqi.Bad _ -> figure("—", "second");
    };
  }

  private Label name(String text, String... styles) {
    var label = Bits.wrapped(text, styles);
    double width = wide ? WIDE_NAME : NAME;
    label.setMinWidth(width);
    label.setMaxWidth(width);
    return label;
  }

  private static Label figure(String text, String... styles) {
    var label = Bits.label(text, styles);
    label.setAlignment(Pos.CENTER_RIGHT);
    label.setMinWidth(FIGURE);
    label.setMaxWidth(FIGURE);
    return label;
  }

  private static Region mark(Region mark) {
    mark.setMinWidth(MARK);
    mark.setMaxWidth(MARK);
    HBox.setMargin(mark, new Insets(0, 0, 0, GAP)); // clear of the figures before it
    return mark;
  }
}
