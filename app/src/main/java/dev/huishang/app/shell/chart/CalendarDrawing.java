package dev.huishang.app.shell.chart;

import dev.huishang.app.shell.chart.Chart.Calendar;
import dev.huishang.app.shell.chart.Chart.Day;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/// A cell a day, weekdays below each other, a column a week; a day without a mean is an empty cell.
final class CalendarDrawing {
  private static final double NAMES = 56;

  private CalendarDrawing() {}

  static void draw(
      GraphicsContext g, Ink ink, Calendar chart, Locale locale, double width, double height) {
    if (chart.days().isEmpty()) {
      return;
    }
    var first = chart.days().getFirst().day();
    var monday = first.minusDays(first.getDayOfWeek().getValue() - 1L);
    long weeks = ChronoUnit.WEEKS.between(monday, chart.days().getLast().day()) + 1;
    double cell = Math.min((width - NAMES - 10) / weeks, (height - 34) / 7);
    cell = Math.min(cell, 120);
    if (cell < 8) {
      return;
    }
    for (int i = 0; i < 7; i++) {
      var name = monday.plusDays(i).getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
      ink.say(g, name, NAMES - 8, 30 + cell * (i + 0.5) + 4, TextAlignment.RIGHT, ink.second());
    }
    for (var day : chart.days()) {
      cell(g, ink, day, monday, cell);
    }
  }

  private static void cell(GraphicsContext g, Ink ink, Day day, LocalDate monday, double cell) {
    long gone = ChronoUnit.DAYS.between(monday, day.day());
    double x = NAMES + cell * (gone / 7);
    double y = 30 + cell * (gone % 7);
    if (day.day().getDayOfMonth() == 1 || gone < 7 && gone % 7 == 0) {
      ink.say(g, day.day().toString().substring(0, 7), x, 20, TextAlignment.LEFT, ink.second());
    }
    boolean known = !Double.isNaN(day.value());
    if (known) {
      g.setFill(Ink.rgb(day.rgb()));
      g.fillRect(x + 1, y + 1, cell - 2, cell - 2);
    } else {
      g.setStroke(ink.grid());
      g.setLineWidth(1);
      g.strokeRect(x + 2, y + 2, cell - 4, cell - 4);
    }
    if (cell > 34) {
      var on = known && dark(day.rgb()) ? javafx.scene.paint.Color.WHITE : ink.second();
      var dark = javafx.scene.paint.Color.web("#0B1220");
      var paint = known && !dark(day.rgb()) ? dark : on;
      var date = String.valueOf(day.day().getDayOfMonth());
      ink.say(g, date, x + 6, y + 17, TextAlignment.LEFT, paint);
      var value = known ? String.valueOf(Math.round(day.value())) : day.n() + "/24";
      ink.say(g, value, x + cell - 6, y + cell - 8, TextAlignment.RIGHT, paint);
    }
  }

  private static boolean dark(int rgb) {
    return 0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255) < 110;
  }
}
