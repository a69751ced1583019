package dev.huishang.app.display;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a card says.
///
/// @param index of the point, -1 for what is no point
/// @param title name of the point, or all there is to say
/// @param chip its class as a word, empty for none
/// @param rgb colour of the class
/// @param expired true where the class no longer holds
/// @param look shape and colour as words
/// @param value item, figure and unit
/// @param brief the figure with its age, for a line of a list
/// @param lines time and age, source
/// @param more how many others stand there, in words; empty for none
record CardText(
    int index,
    String title,
    String chip,
    int rgb,
    boolean expired,
    String look,
    String value,
    String brief,
    List<String> lines,
    String more) {
  /// Something that is no point.
  static CardText of(String said) {
    return new CardText(-1, said, "", 0, false, "", "", "", List.of(), "");
  }

  /// The same read aloud.
  String aloud() {
    return Stream.concat(
            Stream.of(title, chip, look, value), Stream.concat(lines.stream(), Stream.of(more)))
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
