package dev.huishang.domain.cap;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.Location;
import org.jspecify.annotations.Nullable;

/// One element as it was read: its name, its own text without comments, its children.
final class XmlNode {
  final String name;
  final String namespace;
  private final @Nullable XmlNode parent;
  private final int line;
  private final int column;
  final List<XmlNode> children = new ArrayList<>();
  final StringBuilder text = new StringBuilder();

  /// @param at where its start ends
  XmlNode(String name, String namespace, @Nullable XmlNode parent, Location at) {
    this.name = name;
    this.namespace = namespace;
    this.parent = parent;
    this.line = at.getLineNumber();
    this.column = at.getColumnNumber();
  }

  /// Names of the elements down to this one.
  String path() {
    return parent == null ? name : parent.path() + "/" + name;
  }

  /// Where it stands.
  CapReading.Place place() {
    return new CapReading.Place(line, column, path());
  }

  /// Children of this name in the namespace of this element.
  List<XmlNode> all(String wanted) {
    return children.stream()
        .filter(c -> c.name.equals(wanted) && c.namespace.equals(namespace))
        .toList();
  }

  /// The first such child.
  @Nullable XmlNode first(String wanted) {
    for (var child : children) {
      if (child.name.equals(wanted) && child.namespace.equals(namespace)) {
        return child;
      }
    }
    return null;
  }

  /// Text of the first such child, empty where there is none.
  String text(String wanted) {
    var child = first(wanted);
    return child == null ? "" : child.text.toString();
  }

  /// The same without blanks around it.
  String word(String wanted) {
    return text(wanted).strip();
  }

  /// Texts of all such children.
  List<String> texts(String wanted) {
    return all(wanted).stream().map(c -> c.text.toString()).toList();
  }
}
