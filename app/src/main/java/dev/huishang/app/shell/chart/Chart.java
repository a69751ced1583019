package dev.huishang.app.shell.chart;

import java.time.LocalDate;
import java.util.List;

/// What a chart shows: plain data, drawn by one drawing each and told by one table each.
public sealed interface Chart {
  /// What it is, with the place and the time.
  String title();

  /// Where the values come from, with standard and edition where something is judged.
  String source();

  /// A class of values: from here up to the next one.
  ///
  /// @param from least value
  /// @param rgb colour of the class
  record Band(String name, double from, int rgb) {}

  /// Series over time.
  ///
  /// @param from first second shown
  /// @param to last second shown
  /// @param limit limit of the standard, NaN for none
  /// @param limitName what the limit is
  /// @param bands classes behind a single series, lowest first
  record Lines(
      String title,
      String source,
      List<Line> lines,
      long from,
      long to,
      double limit,
      String limitName,
      List<Band> bands)
      implements Chart {}

  /// Means round a circle: by direction, or by hour where no wind is measured.
  record Rose(String title, String source, String unit, List<Sector> sectors) implements Chart {}

  /// @param mean NaN where nothing was measured
  /// @param n values in it
  record Sector(String name, double mean, int n, int rgb) {}

  /// Five figures a region.
  record Boxes(String title, String source, String unit, List<Box> boxes) implements Chart {}

  /// @param n values
  /// @param of stations that should have one
  record Box(
      String name, double low, double q1, double median, double q3, double high, int n, int of) {}

  /// A cell a day, a column a week.
  record Calendar(String title, String source, String unit, List<Day> days) implements Chart {}

  /// @param value NaN where too few hours make no mean
  /// @param n hours with a value
  /// @param rgb colour of its class
  /// @param word class in words, empty for none
  record Day(LocalDate day, double value, int n, int rgb, String word) {}
}
