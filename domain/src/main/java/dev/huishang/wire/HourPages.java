package dev.huishang.wire;

import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Hourly values as JSON: `{"network","from","hours","as_of","stations":[..],"v":{"pm25":[..]}}`,
/// each column `hours` x `stations` long, hour by hour, null where there is no value.
public final class HourPages {
  /// Most hours of one answer: a week.
  public static final int MOST = 168;

  private static final int MOST_STATIONS = 100_000;

  private HourPages() {}

  /// The page as text.
  public static String write(HourPage page) {
    var out = new StringWriter(page.values().length * 4);
    try (var json = Json.MAPPER.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringProperty("network", page.network());
      json.writeStringProperty("from", page.from().toString());
      json.writeNumberProperty("hours", page.hours());
      json.writeStringProperty("as_of", page.asOf().toString());
      json.writeArrayPropertyStart("stations");
      page.stations().forEach(json::writeString);
      json.writeEndArray();
      json.writeObjectPropertyStart("v");
      int column = page.hours() * page.stations().size();
      for (int p = 0; p < page.params().size(); p++) {
        json.writeArrayPropertyStart(page.params().get(p));
        for (int i = p * column; i < (p + 1) * column; i++) {
          write(json, page.values()[i]);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void write(tools.jackson.core.JsonGenerator json, float value) {
    if (Float.isNaN(value)) {
      json.writeNull();
    } else if (value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE) {
      json.writeNumber((int) value);
    } else {
      json.writeNumber(value);
    }
  }

  /// The page in this text.
  ///
  /// @throws BadPage when it is none, or a column has another length than hours and stations say
  public static HourPage read(String text) throws BadPage {
    Map<String, String> texts = new HashMap<>();
    List<String> stations = new ArrayList<>();
    Map<String, float[]> columns = new java.util.LinkedHashMap<>();
    try (var json = Json.MAPPER.createParser(text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new BadPage("hours: not a JSON object");
      }
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        var name = json.currentName();
        var token = json.nextToken();
        if (token == JsonToken.START_ARRAY && name.equals("stations")) {
          while (json.nextToken() != JsonToken.END_ARRAY) {
            stations.add(json.getString());
          }
        } else if (token == JsonToken.START_OBJECT && name.equals("v")) {
          while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            columns.put(json.currentName(), column(json));
          }
        } else if (token.isScalarValue()) {
          texts.put(name, String.valueOf(json.getString()));
        } else {
          json.skipChildren();
        }
      }
      return page(texts, stations, columns);
    } catch (JacksonException e) {
      throw new BadPage("hours: not JSON: " + e.getOriginalMessage(), e);
    } catch (DateTimeException | NumberFormatException e) {
      throw new BadPage("hours: " + e.getMessage(), e);
    }
  }

  private static float[] column(JsonParser json) throws BadPage {
    if (json.nextToken() != JsonToken.START_ARRAY) {
      throw new BadPage("hours: a column is no array");
    }
    var values = new float[1_024];
    int n = 0;
    for (var token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
      if (n == values.length) {
        values = Arrays.copyOf(values, n * 2);
      }
      boolean number = token.isNumeric();
      if (!number && token != JsonToken.VALUE_NULL) {
        throw new BadPage("hours: a value is no number");
      }
      float value = number ? json.getFloatValue() : Float.NaN;
      values[n++] = Float.isFinite(value) ? value : Float.NaN;
    }
    return Arrays.copyOf(values, n);
  }

  private static HourPage page(
      Map<String, String> texts, List<String> stations, Map<String, float[]> columns)
      throws BadPage {
    for (var needed : List.of("network", "from", "hours", "as_of")) {
      if (!texts.containsKey(needed)) {
        throw new BadPage("hours: " + needed + " is missing");
      }
    }
    int hours = Integer.parseInt(texts.getOrDefault("hours", ""));
    if (hours < 1 || hours > MOST || stations.size() > MOST_STATIONS) {
      throw new BadPage("hours: " + hours + " hours of " + stations.size() + " stations");
    }
    int column = hours * stations.size();
    var values = new float[column * columns.size()];
    int at = 0;
    for (var entry : columns.entrySet()) {
      if (entry.getValue().length != column) {
        throw new BadPage(
            "hours: "
                + entry.getKey()
                + " has "
                + entry.getValue().length
                + " cells, not "
                + column);
      }
      System.arraycopy(entry.getValue(), 0, values, at, column);
      at += column;
    }
    return new HourPage(
        texts.getOrDefault("network", ""),
        Instant.parse(texts.getOrDefault("from", "")),
        hours,
        Instant.parse(texts.getOrDefault("as_of", "")),
        stations,
        List.copyOf(columns.keySet()),
        values);
  }
}
