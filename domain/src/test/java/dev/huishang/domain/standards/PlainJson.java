package dev.huishang.domain.standards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A reader of the data files that shares nothing with the product's: numbers become decimals from
/// their characters, never a binary fraction.
final class PlainJson {
  private final String text;
  private int at;

  private PlainJson(String text) {
    this.text = text;
  }

  /// Maps, lists, strings, [BigDecimal], [Boolean], null.
  static Map<String, Object> read(String name) {
    try (var in = PlainJson.class.getResourceAsStream("/dev/huishang/domain/data/" + name)) {
      var json = new PlainJson(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return object(json.value());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> object(Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked")
  static List<Object> list(Object value) {
    return (List<Object>) value;
  }

  /// The value under a path of names.
  static Object at(Object from, String... names) {
    var value = from;
    for (var name : names) {
      value = object(value).get(name);
    }
    return value;
  }

  private char next() {
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return text.charAt(at);
  }

  private Object value() {
    return switch (next()) {
      case '{' -> members();
      case '[' -> elements();
      case '"' -> string();
      case 't', 'f', 'n' -> word();
      default -> number();
    };
  }

  private Map<String, Object> members() {
    var members = new LinkedHashMap<String, Object>();
    at++;
    while (next() != '}') {
      var name = string();
      next();
      at++; // the colon
      members.put(name, value());
      at += next() == ',' ? 1 : 0;
    }
    at++;
    return members;
  }

  private List<Object> elements() {
    var elements = new ArrayList<Object>();
    at++;
    while (next() != ']') {
      elements.add(value());
      at += next() == ',' ? 1 : 0;
    }
    at++;
    return elements;
  }

  private String string() {
    next();
    int end = text.indexOf('"', at + 1); // the data files hold no escaped quotes
    var string = text.substring(at + 1, end);
    at = end + 1;
    return string;
  }

  private Object word() {
    for (var word : List.of("true", "false", "null")) {
      if (text.startsWith(word, at)) {
        at += word.length();
        return word.equals("null") ? null : Boolean.valueOf(word);
      }
    }
    throw new IllegalStateException("at " + at);
  }

  private BigDecimal number() {
    int from = at;
    while ("+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return new BigDecimal(text.substring(from, at));
  }
}
