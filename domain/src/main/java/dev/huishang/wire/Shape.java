package dev.huishang.wire;

import dev.huishang.domain.incident.GradeChange;
import dev.huishang.domain.incident.Stated;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The columns of a record class, found once by reflection.
final class Shape<R> {
  enum Type {
    TEXT,
    NUMBER,
    WHOLE,
    FLAG,
    TIME,
    ONE_OF,
    /// Facts of an incident, one JSON object a cell.
    FACTS,
    /// Judgements of an incident, one JSON list a cell.
    GRADINGS
  }

  /// One column: name, type, whether null is allowed, and the constants of a choice by their text.
  record Column(
      RecordComponent part,
      String name,
      Type type,
      boolean optional,
      boolean small,
      Map<String, Object> choices) {
    @Nullable Object choice(@Nullable String text) throws BadCell {
      if (text == null) {
        return null;
      }
      var constant = choices.get(text);
      if (constant == null) {
        throw new BadCell(name + " has the unknown value " + text);
      }
      return constant;
    }

    @Nullable Object of(Object row) {
      try {
        return part.getAccessor().invoke(row);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("cannot read " + name, e);
      }
    }
  }

  final List<Column> columns;

  /// Places of the two columns every row has.
  final int id;

  final int ver;
  private final Constructor<R> constructor;

  Shape(Class<R> type) {
    var parts = type.getRecordComponents();
    if (parts == null) {
      throw new IllegalArgumentException(type + " is not a record");
    }
    columns = Arrays.stream(parts).map(Shape::column).toList();
    var names = columns.stream().map(Column::name).toList();
    id = names.indexOf("id");
    ver = names.indexOf("ver");
    try {
      constructor =
          type.getDeclaredConstructor(
              Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException("no canonical constructor in " + type, e);
    }
  }

  R make(@Nullable Object[] values) throws InvocationTargetException {
    try {
      return constructor.newInstance(values);
    } catch (InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException("cannot make " + constructor, e);
    }
  }

  private static Column column(RecordComponent part) {
    var type = part.getType();
    boolean optional = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    var kind =
        switch (type.getName()) {
          case "java.lang.String" -> Type.TEXT;
          case "double", "java.lang.Double" -> Type.NUMBER;
          case "long", "int", "java.lang.Long", "java.lang.Integer" -> Type.WHOLE;
          case "boolean", "java.lang.Boolean" -> Type.FLAG;
          default -> other(part);
        };
    boolean small = type == int.class || type == Integer.class;
    return new Column(part, part.getName(), kind, optional, small, choices(type));
  }

  private static Map<String, Object> choices(Class<?> type) {
    Map<String, Object> choices = new HashMap<>();
    if (type.isEnum()) {
      for (var constant : type.getEnumConstants()) {
        choices.put(constant.toString(), constant);
      }
    }
    return choices;
  }

  private static Type other(RecordComponent part) {
    var type = part.getType();
    if (type == Instant.class) {
      return Type.TIME;
    }
    if (type.isEnum()) {
      return Type.ONE_OF;
    }
    if (part.getGenericType() instanceof ParameterizedType held) {
      var inner = held.getActualTypeArguments()[held.getActualTypeArguments().length - 1];
      if (type == Map.class && inner == Stated.class) {
        return Type.FACTS;
      }
      if (type == List.class && inner == GradeChange.class) {
        return Type.GRADINGS;
      }
    }
    var generic = part.getGenericType() instanceof ParameterizedType ? " (generic)" : "";
    throw new IllegalArgumentException(part + " cannot be a column" + generic);
  }
}
