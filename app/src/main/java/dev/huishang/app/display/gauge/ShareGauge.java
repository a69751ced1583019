package dev.huishang.app.display.gauge;

import eu.hansolo.tilesfx.Tile;
import eu.hansolo.tilesfx.Tile.SkinType;
import eu.hansolo.tilesfx.TileBuilder;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// A share from 0 to 100 % as a bar gauge of TilesFX, not animated, in the ink of the stylesheet.
/// It takes the room that is left, and none where that is too little to be read.
public final class ShareGauge extends Region {
  private static final double LEAST = 90;
  private static final Color BAR = Color.web("#23A55A");
  private static final Color GROUND = Color.web("#72829C", 0.35);
  private final Tile tile =
      TileBuilder.create()
          .skinType(SkinType.BAR_GAUGE)
          .animated(false)
          .backgroundColor(Color.TRANSPARENT)
          .borderColor(Color.TRANSPARENT)
          .titleColor(Color.TRANSPARENT)
          .barColor(BAR)
          .barBackgroundColor(GROUND)
          .minValue(0)
          .maxValue(100)
          .decimals(0)
          .unit("%")
          .build();

  /// Nothing met yet.
  public ShareGauge() {
    var ink = new Label(); // the colour of the theme reaches the tile through a label nobody sees
    ink.setVisible(false);
    ink.setManaged(false);
    ink.textFillProperty()
        .subscribe(paint -> {
          if (paint instanceof Color colour) {
            tile.setValueColor(colour);
            tile.setUnitColor(colour);
            tile.setTextColor(colour);
            tile.setForegroundColor(colour);
          }
        });
    setMinSize(0, 0);
    setPrefHeight(0);
    setMouseTransparent(true);
    tile.setManaged(false);
    getChildren().addAll(ink, tile);
  }

  /// Shows how many of how many, to the whole percent.
  public void show(long part, long of) {
    tile.setValue(of == 0 ? 0 : 100.0 * part / of);
  }

  @Override
  protected void layoutChildren() {
    double side = Math.min(getWidth(), getHeight() * 1.1);
    tile.setVisible(getHeight() >= LEAST);
    tile.resizeRelocate((getWidth() - side) / 2, 0, side, getHeight());
  }
}
