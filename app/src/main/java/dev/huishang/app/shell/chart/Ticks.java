package dev.huishang.app.shell.chart;

/// Round figures along an axis.
///
/// @param low least figure of the axis
/// @param high greatest figure of the axis
/// @param step between two marks
record Ticks(double low, double high, double step) {
  /// An axis over all values, at most `most` marks: from zero where that is near, or from below.
  static Ticks over(double least, double greatest, int most) {
    double high = greatest > least ? greatest : least + 1;
    boolean above = least > 0.6 * high; // far from zero the differences would be lost
    double low = above ? least - 0.2 * (high - least) : Math.min(0, least);
    double raw = (high - low) / Math.max(1, most);
    double ten = Math.pow(10, Math.floor(Math.log10(raw)));
    double step = raw <= ten ? ten : raw <= 2 * ten ? 2 * ten : raw <= 5 * ten ? 5 * ten : 10 * ten;
    return new Ticks(Math.floor(low / step) * step, Math.ceil(high / step) * step, step);
  }

  /// Share of the axis at which a value stands.
  double share(double value) {
    return (value - low) / (high - low);
  }

  int count() {
    return (int) Math.round((high - low) / step);
  }

  /// A figure with as many places as the step has.
  String text(int mark) {
    double value = low + mark * step;
    return step >= 1
        ? String.valueOf(Math.round(value))
        : String.format(java.util.Locale.ROOT, step >= 0.1 ? "%.1f" : "%.2f", value);
  }
}
