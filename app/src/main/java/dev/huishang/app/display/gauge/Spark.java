package dev.huishang.app.display.gauge;

import eu.hansolo.tilesfx.Tile;
import eu.hansolo.tilesfx.Tile.SkinType;
import eu.hansolo.tilesfx.TileBuilder;
import eu.hansolo.tilesfx.chart.ChartData;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The line of the last periods: a TilesFX tile without any lettering of its own, not animated.
final class Spark extends Region {
  private static final Color LINE = Color.web("#43B4FF");
  private @Nullable Tile tile;
  private final Rectangle frame = new Rectangle();
  private List<Double> shown = List.of();

  Spark() {
    setMinHeight(24);
    setPrefHeight(36);
    setMaxHeight(64); // the skin draws its line thicker the taller it is
    setMouseTransparent(true);
    setClip(frame);
  }

  /// Shows these values; fewer than two have no line. The chart stays, only its line is drawn anew:
  /// a chart of its own for every value costs half a core where sixty change every second.
  void show(List<Double> values) {
    if (values.equals(shown)) {
      return;
    }
    shown = values;
    if (values.size() < 2) {
      getChildren().clear();
      tile = null;
    } else if (tile instanceof Tile chart) {
      chart.getChartData().setAll(heights(values));
    } else {
      tile = chart(values);
      getChildren().setAll(tile);
    }
  }

  private static List<ChartData> heights(List<Double> values) {
    double low = values.stream().mapToDouble(v -> v).min().orElse(0);
    double high = values.stream().mapToDouble(v -> v).max().orElse(1);
    double span = Math.max(high - low, 1e-9);
    return values.stream()
        .map(v -> new ChartData(5 + 90 * (v - low) / span)) // its own zero would flatten it
        .toList();
  }

  private static Tile chart(List<Double> values) {
    return TileBuilder.create()
        .skinType(SkinType.SMOOTH_AREA_CHART)
        .animated(false)
        .borderColor(Color.TRANSPARENT)
        .minValue(0)
        .maxValue(100)
        .chartData(heights(values).toArray(ChartData[]::new))
        .chartType(Tile.ChartType.LINE)
        .smoothing(false)
        .dataPointsVisible(false)
        .backgroundColor(Color.TRANSPARENT)
        .barColor(LINE)
        .titleColor(Color.TRANSPARENT)
        .valueColor(Color.TRANSPARENT)
        .unitColor(Color.TRANSPARENT)
        .valueVisible(false)
        .textVisible(false)
        .build();
  }

  @Override
  protected void layoutChildren() {
    if (tile != null) {
      // the skin keeps its upper part for lettering, which stands beside the tile here
      double above = getHeight() * 0.75;
      tile.resizeRelocate(0, -above, getWidth(), getHeight() + above);
      frame.setWidth(getWidth());
      frame.setHeight(getHeight());
    }
  }
}
