package dev.huishang.bench.map;

import java.util.ArrayList;
import java.util.List;

/// What is measured: the tasks of one round, those of one work one after the other, so that what is
/// compared ran close together.
record Plan(boolean peers, double seconds) {
  private static final List<String> PEERS =
      List.of(
          "gluon-nodes",
          "fx-canvas",
          "jxmapviewer2",
          "mapsforge-awt",
          "leaflet",
          "maplibre",
          "qgis");

  static boolean isPeer(String contender) {
    return PEERS.contains(contender) || contender.equals("fx-nodes");
  }

  List<Task> round() {
    var tasks = new ArrayList<Task>();
    add(tasks, "floor", "repaint", 0);
    against(tasks, "pan", 33_000);
    add(tasks, "ours", "redraw", 33_000);
    against(tasks, "pan", 1_000_000);
    add(tasks, "ours", "zoom", 33_000);
    if (peers) {
      add(tasks, "gluon-nodes", "zoom", 33_000);
      add(tasks, "fx-canvas", "zoom", 33_000);
    }
    add(tasks, "ours", "fling", 1_000_000);
    against(tasks, "recolour", 33_000);
    against(tasks, "recolour", 300_000);
    against(tasks, "recolour", 1_000_000);
    add(tasks, "ours", "choropleth", 0);
    add(tasks, "ours", "hits", 1_000_000);
    add(tasks, "ours", "memory", 1_000_000);
    add(tasks, "fx-nodes", "memory", 100_000);
    add(tasks, "ours", "tiles", 60);
    return tasks;
  }

  private void against(List<Task> tasks, String work, int points) {
    add(tasks, "ours", work, points);
    if (peers) {
      PEERS.forEach(peer -> add(tasks, peer, work, points));
    }
  }

  private void add(List<Task> tasks, String contender, String work, int points) {
    tasks.add(new Task(contender, work, points, seconds));
  }
}
