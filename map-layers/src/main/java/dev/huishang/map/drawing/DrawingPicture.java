package dev.huishang.map.drawing;

import dev.huishang.map.Camera;
import dev.huishang.map.DrawingLayer;
import dev.huishang.map.DrawingLayer.Kind;
import dev.huishang.map.DrawingLayer.Piece;
import dev.huishang.map.DrawingLayer.Stand;
import dev.huishang.map.DrawingLayer.Tone;
import dev.huishang.map.DrawingLayer.Word;
import dev.huishang.map.drawing.Entry.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Makes the layer of what is to be seen. Takes time for large drawings: not on the FX thread.
public final class DrawingPicture {
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Word> words = new ArrayList<>();
  private final Function<Measure, String> said;
  private Tone tone = Tone.OWN;
  private Element element;

  private DrawingPicture(Element first, Function<Measure, String> said) {
    element = first;
    this.said = said;
  }

  /// The layer of these elements.
  ///
  /// @param tone how each is drawn
  /// @param said a measure in words, with its unit
  public static DrawingLayer of(
      List<Element> elements, Function<Element, Tone> tone, Function<Measure, String> said) {
    if (elements.isEmpty()) {
      return new DrawingLayer(List.of(), List.of());
    }
    var picture = new DrawingPicture(elements.getFirst(), said);
    for (var element : elements) {
      picture.element = element;
      picture.tone = tone.apply(element);
      picture.shape(element.shape());
    }
    return new DrawingLayer(picture.pieces, picture.words);
  }

  private void shape(Shape shape) {
    switch (shape) {
      case Shape.Spot(var at) -> {
        piece(Kind.DOTS, List.of(List.of(at)));
        word(at, element.name(), Stand.ABOVE);
      }
      case Shape.Words(var at, var text) -> {
        pieces.add(hidden(at));
        word(at, text, Stand.ALWAYS);
      }
      case Shape.Trace(var path) -> {
        piece(Kind.LINE, List.of(Geodesy.along(path)));
        word(path.get(path.size() / 2), element.name(), Stand.ABOVE);
      }
      case Shape.Area(var rings) -> area(rings, element.name());
      case Shape.Length(var path) -> {
        piece(Kind.LINE, List.of(Geodesy.along(path)));
        word(path.getLast(), said.apply(Measure.of(shape)), Stand.ABOVE);
      }
      case Shape.Extent(var ring) -> area(List.of(ring), said.apply(Measure.of(shape)));
      case Shape.Buffer b -> {
        for (var part : Around.of(b)) {
          area(part.rings(), said.apply(new Measure.Long(b.metres())));
        }
      }
    }
  }

  private void area(List<List<Place>> rings, String name) {
    var closed = new ArrayList<List<Place>>();
    for (int i = 0; i < rings.size(); i++) {
      closed.add(Geodesy.along(Geodesy.closed(rings.get(i), i == 0)));
    }
    piece(Kind.AREA, closed);
    var ring = rings.getFirst();
    double lon = ring.stream().mapToDouble(Place::lon).average().orElse(0);
    double lat = ring.stream().mapToDouble(Place::lat).average().orElse(0);
    word(new Place(lon, lat), name, Stand.MIDDLE);
  }

  /// Words have no mark, but are found by a click.
  private Piece hidden(Place at) {
    double[] x = {Camera.worldX(at.lon())};
    double[] y = {Camera.worldY(at.lat())};
    return new Piece(
        element.id(),
        Kind.LINE,
        tone,
        new double[][] {x},
        new double[][] {y},
        new double[] {x[0], y[0], x[0], y[0]});
  }

  private void piece(Kind kind, List<List<Place>> paths) {
    var x = new double[paths.size()][];
    var y = new double[paths.size()][];
    double[] box = {2, 2, -1, -1};
    for (int p = 0; p < x.length; p++) {
      var path = paths.get(p);
      x[p] = path.stream().mapToDouble(at -> Camera.worldX(at.lon())).toArray();
      y[p] = path.stream().mapToDouble(at -> Camera.worldY(at.lat())).toArray();
      for (int i = 0; i < x[p].length; i++) {
        box[0] = Math.min(box[0], x[p][i]);
        box[1] = Math.min(box[1], y[p][i]);
        box[2] = Math.max(box[2], x[p][i]);
        box[3] = Math.max(box[3], y[p][i]);
      }
    }
    pieces.add(new Piece(element.id(), kind, tone, x, y, box));
  }

  private void word(Place at, String text, Stand stand) {
    if (!text.isBlank()) {
      words.add(new Word(element.id(), at.lon(), at.lat(), text, tone, stand));
    }
  }
}
