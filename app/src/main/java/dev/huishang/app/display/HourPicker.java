package dev.huishang.app.display;

import dev.huishang.app.shell.Texts;
import dev.huishang.domain.rules.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Chooses one hour of the past by day and hour, Beijing time, or an hour on or back.
final class HourPicker extends HBox {
  private static final int HOURS = 24;
  private final DatePicker day = new DatePicker();
  private final ComboBox<LocalTime> hour = new ComboBox<>();
  private final ReadOnlyObjectWrapper<Instant> chosen;
  private boolean showing;

  /// @param start hour shown first
  HourPicker(Texts texts, String id, Instant start) {
    super(4);
    chosen = new ReadOnlyObjectWrapper<>(start);
    setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    day.setId(id + "-day");
    day.setPrefWidth(140);
    day.setMinWidth(USE_PREF_SIZE);
    day.setConverter(dates());
    hour.setId(id + "-hour");
    hour.setMinWidth(USE_PREF_SIZE);
    hour.getItems().setAll(IntStream.range(0, HOURS).mapToObj(h -> LocalTime.of(h, 0)).toList());
    day.setOnAction(event -> picked());
    hour.setOnAction(event -> picked());
    getChildren()
        .addAll(
            step(texts, id + "-back", "◀", "compare.hour-back", -1),
            day,
            hour,
            step(texts, id + "-on", "▶", "compare.hour-on", 1));
    show(start);
  }

  private Button step(Texts texts, String id, String sign, String key, int hours) {
    var button = new Button(sign);
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setTooltip(new Tooltip(texts.or(key, key)));
    button.setAccessibleText(texts.or(key, key));
    button.setOnAction(event -> show(chosen.get().plus(Duration.ofHours(hours))));
    return button;
  }

  /// Start of the hour chosen.
  ReadOnlyObjectWrapper<Instant> chosen() {
    return chosen;
  }

  /// Shows this hour.
  void show(Instant at) {
    showing = true;
    var local = at.atZone(Words.BEIJING);
    day.setValue(local.toLocalDate());
    hour.setValue(LocalTime.of(local.getHour(), 0));
    showing = false;
    chosen.set(at);
  }

  private void picked() {
    if (!showing && day.getValue() != null && hour.getValue() != null) {
      chosen.set(day.getValue().atTime(hour.getValue()).atZone(Words.BEIJING).toInstant());
    }
  }

  private static StringConverter<LocalDate> dates() {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
      }

      @Override
      public @Nullable LocalDate fromString(String text) {
        try {
          return LocalDate.parse(text.strip(), DateTimeFormatter.ISO_LOCAL_DATE);
        } catch (DateTimeParseException e) {
          return null; // no date: what was chosen stays
        }
      }
    };
  }
}
