package dev.huishang.map;

import java.util.List;

/// Letters a map: marks with their words, names in order of weight, the figures of points. One
/// instance serves one lane.
final class Lettering {
  private final BaseMap map;
  private final List<PlaceNames.Name> names;
  private final TextSprites text;
  private final MarkSprites marks;
  private final ThemeSprites themes;

  Lettering(BaseMap map, List<PlaceNames.Name> names, TextSprites text, MarkSprites marks) {
    this.map = map;
    this.names = names;
    this.text = text;
    this.marks = marks;
    themes = new ThemeSprites(map, text);
  }

  /// @param free room that is left; words take theirs
  void put(Frame.Order order, Free free, Letters letters) {
    var view = order.wide();
    var style = order.style();
    var drawing = new MarkDrawing(view, order.margin(), style, marks, text, free, letters);
    for (var layer : order.layers()) {
      if (layer instanceof MarkLayer few) {
        drawing.marks(few);
      }
    }
    var theme = new ThemeLetters(view, style, marks, text, themes, free, letters);
    theme.first(order.layers());
    var labels =
        new Labels(map, names, text, view, style, order.notice().language(), letters, free);
    labels.first();
    for (var layer : order.layers()) {
      if (layer instanceof DrawingLayer drawn) {
        drawing.words(drawn); // after the names nobody may cover: islands, provinces
      } else if (layer instanceof StationLayer(var picture)) {
        drawing.figures(picture);
      }
    }
    labels.rest();
    theme.last(order.layers());
  }
}
