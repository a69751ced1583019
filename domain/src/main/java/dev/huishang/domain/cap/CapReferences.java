package dev.huishang.domain.cap;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The `references` of a message: blank-separated triples `sender,identifier,sent`.
///
/// @param text as it came
/// @param keys the messages named
/// @param unreadable pieces that name none
public record CapReferences(String text, List<CapKey> keys, List<String> unreadable) {
  /// No references.
  public static final CapReferences NONE = new CapReferences("", List.of(), List.of());

  private static final Pattern TIME_AFTER_BLANK =
      Pattern.compile("\\d{2}:\\d{2}:\\d{2}[+-]\\d{2}:\\d{2}");
  private static final Pattern DATE_AT_END = Pattern.compile(".*,\\d{4}-\\d{2}-\\d{2}");

  /// Reads the element. The blank inside a national time does not cut a triple in two.
  ///
  /// @param identifier form of a national identifier, which may stand alone
  public static CapReferences read(String text, Pattern identifier) {
    var keys = new ArrayList<CapKey>();
    var unreadable = new ArrayList<String>();
    var pieces = text.strip().split("\\s+");
    for (int i = 0; i < pieces.length; i++) {
      var piece = pieces[i];
      if (DATE_AT_END.matcher(piece).matches()
          && i + 1 < pieces.length
          && TIME_AFTER_BLANK.matcher(pieces[i + 1]).matches()) {
        piece = piece + " " + pieces[++i];
      }
      var parts = piece.split(",", -1);
      var sent = parts.length == 3 ? CapTime.read(parts[2]).instant() : null;
      if (sent != null && !parts[0].isEmpty() && !parts[1].isEmpty()) {
        keys.add(new CapKey(parts[0], parts[1], sent));
      } else if (identifier.matcher(piece).matches()) {
        keys.add(new CapKey("", piece, null));
      } else if (!piece.isEmpty()) {
        unreadable.add(piece);
      }
    }
    return new CapReferences(text.strip(), List.copyOf(keys), List.copyOf(unreadable));
  }
}
