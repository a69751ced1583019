package dev.huishang.wire;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.NullNode;

/// One column of a page as it arrived.
record Cells(Shape.Type type, JsonNode v, JsonNode dict, long base) {

  static Cells absent() {
    return new Cells(Shape.Type.TEXT, MissingNode.getInstance(), MissingNode.getInstance(), 0);
  }

  JsonNode raw(int i) {
    return v.isArray() ? v.get(i) : NullNode.getInstance();
  }

  @Nullable String text(int i) throws BadCell {
    var node = raw(i);
    if (node.isNull()) {
      return null;
    }
    if (!dict.isArray()) {
      if (!node.isString()) {
        throw new BadCell("wanted text, got " + node);
      }
      return node.asString();
    }
    if (!node.isIntegralNumber() || node.asInt() < 0 || node.asInt() >= dict.size()) {
      throw new BadCell("no entry " + node + " in the dictionary");
    }
    return dict.get(node.asInt()).asString();
  }

  /// The value of row `i` as the record wants it.
  @Nullable Object value(int i, Class<?> wanted, Shape.Column column) throws BadCell {
    var value = raw(i).isNull() ? null : read(i, wanted, column);
    if (value == null && !column.optional()) {
      throw new BadCell(column.name() + " is missing");
    }
    return value;
  }

  private @Nullable Object read(int i, Class<?> wanted, Shape.Column column) throws BadCell {
    var node = raw(i);
    return switch (column.type()) {
      case TEXT -> text(i);
      case ONE_OF -> choice(text(i), wanted, column);
      case NUMBER -> number(node, column).doubleValue();
      case WHOLE -> whole(number(node, column), wanted);
      case FLAG -> node.isBoolean() ? node.asBoolean() : number(node, column).longValue() != 0;
      case TIME -> Instant.ofEpochMilli(base + number(node, column).longValue());
    };
  }

  private static Number number(JsonNode node, Shape.Column column) throws BadCell {
    if (!node.isNumber() || !Double.isFinite(node.asDouble())) {
      throw new BadCell(column.name() + " is no number: " + node);
    }
    return node.isIntegralNumber() ? (Number) node.asLong() : (Number) node.asDouble();
  }

  private static Object whole(Number number, Class<?> wanted) {
    return wanted == int.class || wanted == Integer.class
        ? (Object) number.intValue()
        : (Object) number.longValue();
  }

  private static @Nullable Object choice(
      @Nullable String text, Class<?> wanted, Shape.Column column) throws BadCell {
    if (text == null) {
      return null;
    }
    for (var constant : wanted.getEnumConstants()) {
      if (constant.toString().equals(text)) {
        return constant;
      }
    }
    throw new BadCell(column.name() + " has the unknown value " + text);
  }
}
