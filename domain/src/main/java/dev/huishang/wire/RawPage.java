package dev.huishang.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// A page read in one pass, its columns as flat arrays: a first load is a quarter of a million
/// rows, and a tree of nodes for them would cost more than everything that follows.
final class RawPage {
  final Map<String, String> texts = new HashMap<>();
  final Map<String, Cells> cols = new HashMap<>();
  int n = -1;
  boolean hasMore;
  boolean columnar;

  /// Reads the whole document.
  ///
  /// @throws BadPage when it is not one JSON object
  static RawPage read(String text) throws BadPage {
    var page = new RawPage();
    try (var json = Json.MAPPER.createParser(text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new BadPage("not a JSON object");
      }
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        page.member(json, json.currentName());
      }
      if (json.nextToken() != null) {
        throw new BadPage("something follows the document");
      }
      return page;
    } catch (JacksonException e) {
      throw new BadPage("not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private void member(JsonParser json, String name) {
    var token = json.nextToken();
    switch (name) {
      case "n" -> n = token == JsonToken.VALUE_NUMBER_INT ? json.getIntValue() : -1;
      case "has_more" -> hasMore = token == JsonToken.VALUE_TRUE;
      case "cols" -> columns(json, token);
      default -> {
        if (token == JsonToken.VALUE_STRING) {
          texts.put(name, json.getString());
        }
        json.skipChildren();
      }
    }
  }

  private void columns(JsonParser json, JsonToken token) {
    if (token != JsonToken.START_OBJECT) {
      json.skipChildren();
      return;
    }
    columnar = true;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      var cells = new Cells();
      cols.put(json.currentName(), cells);
      if (json.nextToken() == JsonToken.START_OBJECT) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
          column(json, cells, json.currentName());
        }
      } else {
        json.skipChildren();
      }
    }
  }

  private static void column(JsonParser json, Cells cells, String name) {
    var token = json.nextToken();
    if (name.equals("v") && token == JsonToken.START_ARRAY) {
      cells.open();
      for (var t = json.nextToken(); t != JsonToken.END_ARRAY; t = json.nextToken()) {
        cell(json, cells, t);
      }
    } else if (name.equals("dict") && token == JsonToken.START_ARRAY) {
      var entries = new ArrayList<String>();
      for (var t = json.nextToken(); t != JsonToken.END_ARRAY; t = json.nextToken()) {
        entries.add(t.isScalarValue() ? json.getString() : "");
        json.skipChildren();
      }
      cells.dict(entries.toArray(new String[0]));
    } else if (name.equals("base") && token == JsonToken.VALUE_NUMBER_INT) {
      cells.base(json.getLongValue());
    } else {
      json.skipChildren();
    }
  }

  private static void cell(JsonParser json, Cells cells, JsonToken token) {
    switch (token) {
      case VALUE_NULL -> cells.add(Cells.Kind.NULL, 0);
      case VALUE_NUMBER_INT -> {
        if (json.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
          cells.add(Cells.Kind.OTHER, json.readValueAsTree());
        } else {
          cells.add(Cells.Kind.WHOLE, json.getLongValue());
        }
      }
      case VALUE_NUMBER_FLOAT ->
          cells.add(Cells.Kind.REAL, Double.doubleToRawLongBits(json.getDoubleValue()));
      case VALUE_STRING -> cells.add(Cells.Kind.TEXT, json.getString());
      case VALUE_TRUE -> cells.add(Cells.Kind.TRUE, 0);
      case VALUE_FALSE -> cells.add(Cells.Kind.FALSE, 0);
      default -> cells.add(Cells.Kind.OTHER, json.readValueAsTree());
    }
  }
}
