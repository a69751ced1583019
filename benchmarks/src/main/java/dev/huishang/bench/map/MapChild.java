package dev.huishang.bench.map;

import java.util.List;
import javafx.application.Application;

/// Entry point of the process of one contender: answers with one line of JSON.
public final class MapChild {
  /// Arguments: contender, work, number of points, seconds to measure.
  public static void main(String[] args) throws Exception {
    var task = Task.of(List.of(args));
    switch (task.contender()) {
      case "jxmapviewer2", "mapsforge-awt" -> answer(SwingWindow.measure(task).json(task));
      case "leaflet", "maplibre" -> answer(Browser.measure(task));
      case "qgis" -> answer(Qgis.measure(task));
      default -> Application.launch(MapWindow.class, args);
    }
  }

  /// Says it and ends the process, whatever still runs in it.
  static void answer(String json) {
    System.out.println(json);
    System.out.flush();
    Runtime.getRuntime().halt(0);
  }

  /// The line of a contender that is not here.
  static String notRun(String reason) {
    return "{\"notRun\":\"" + reason.replaceAll("[\"\\\\\\p{Cntrl}]", " ") + "\"}";
  }

  private MapChild() {}
}
