package dev.huishang.app.shell.drawing;

import dev.huishang.map.DrawingLayer;
import dev.huishang.map.DrawingLayer.Tone;
import dev.huishang.map.drawing.DrawingPicture;
import dev.huishang.map.drawing.Drawings;
import dev.huishang.map.drawing.Entry.Element;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is drawn, as the map shows it to one of those who draw.
///
/// @param drawings everything drawn
/// @param look whose eyes see it
/// @param layer how it looks
record Drawn(Drawings drawings, Look look, DrawingLayer layer) {
  /// Whose eyes see it.
  ///
  /// @param author who is signed in, empty for nobody
  /// @param chosen id of the chosen element, empty for none
  /// @param hidden authors whose layer is off
  record Look(String author, String chosen, Set<String> hidden) {}

  /// The picture anew, or the one before where nothing looks different.
  static Drawn of(Drawings drawings, Look look, MeasureWords words, @Nullable Drawn before) {
    if (before != null && before.drawings() == drawings && before.look().equals(look)) {
      return before;
    }
    var seen =
        drawings.alive().stream().filter(e -> !look.hidden().contains(e.by().author())).toList();
    return new Drawn(drawings, look, DrawingPicture.of(seen, e -> tone(e, look), words::brief));
  }

  private static Tone tone(Element element, Look look) {
    if (element.id().equals(look.chosen())) {
      return Tone.CHOSEN;
    }
    return element.by().author().equals(look.author()) ? Tone.OWN : Tone.OTHER;
  }
}
