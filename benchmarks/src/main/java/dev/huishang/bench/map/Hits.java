package dev.huishang.bench.map;

import dev.huishang.map.Camera;
import dev.huishang.map.StationLayer;
import java.util.List;
import java.util.Random;

/// Times 10,000 hit tests at seeded places of the window, through what a click goes through.
final class Hits {
  private static final int TESTS = 10_000;
  private static final int WARM = 40;
  private static final int MEASURED = 60;

  static FrameTimes measure(Task task) {
    var map = OurMap.open().surface();
    map.setLayers(List.of(new StationLayer(Ours.picture(Seeded.of(task.points())))));
    map.setCamera(new Camera(104, 36, 5));
    map.resize(1920, 1080); // after the camera: nothing is drawn beside the measurement
    var random = new Random(7);
    var x = random.doubles(TESTS, 300, 1620).toArray();
    var y = random.doubles(TESTS, 0, 1000).toArray();
    var ms = new double[MEASURED];
    for (int round = -WARM; round < MEASURED; round++) {
      long began = System.nanoTime();
      int found = 0;
      for (int i = 0; i < TESTS; i++) {
        found += map.at(x[i], y[i]).hit() ? 1 : 0;
      }
      double took = (System.nanoTime() - began) / 1e6;
      if (found < TESTS / 2) { // the points lie close: nearly every test must find one
        throw new IllegalStateException("only " + found + " of " + TESTS + " tests found a point");
      }
      if (round >= 0) {
        ms[round] = took;
      }
    }
    return new FrameTimes(ms, 0, 1);
  }

  private Hits() {}
}
