package dev.huishang.app.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.PointKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Colours that stand side by side as seen without one kind of cone: simulated by the matrices of
/// Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
/// Deficiency", IEEE TVCG 15(6), 2009, severity 1.0, on linear RGB; distance is CIE 1976 ΔE in Lab
/// (D65). Where two classes of one scale come nearer than [#LEAST] colour does not tell them apart,
/// and the layer must say the class otherwise; those pairs are listed, none may be added unseen.
class ColourBlindTest {
  /// A step most people see at a glance on separate patches.
  private static final double LEAST = 12;

  enum Eye {
    NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(
        0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
        1.051998),
    DEUTERANOPIA(
        0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITANOPIA(
        1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
        0.303900);

    private final double[] m;

    Eye(double... m) {
      this.m = m;
    }

    double[] linear(int rgb) {
      double[] in = {toLinear(rgb >> 16 & 0xFF), toLinear(rgb >> 8 & 0xFF), toLinear(rgb & 0xFF)};
      var out = new double[3];
      for (int i = 0; i < 3; i++) {
        double sum = m[3 * i] * in[0] + m[3 * i + 1] * in[1] + m[3 * i + 2] * in[2];
        out[i] = Math.clamp(sum, 0.0, 1.0);
      }
      return out;
    }
  }

  private static double toLinear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static double[] lab(double[] rgb) {
    double x = (0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047;
    double y = 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    double z = (0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883;
    return new double[] {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
  }

  private static double f(double t) {
    return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
  }

  static double apart(Eye eye, int a, int b) {
    double[] p = lab(eye.linear(a));
    double[] q = lab(eye.linear(b));
    return Math.sqrt(
        Math.pow(p[0] - q[0], 2) + Math.pow(p[1] - q[1], 2) + Math.pow(p[2] - q[2], 2));
  }

  private static List<Integer> scale(String name) {
    var node = dev.huishang.wire.data.DataFile.read("class-colours").path(name);
    var all = new ArrayList<Integer>();
    node.forEach(c -> all.add(Integer.parseInt(c.asString().substring(1), 16)));
    return all;
  }

  private static Set<String> alike(Eye eye, String name, List<Integer> colours) {
    var found = new TreeSet<String>();
    for (int i = 0; i < colours.size(); i++) {
      for (int k = i + 1; k < colours.size(); k++) {
        if (apart(eye, colours.get(i), colours.get(k)) < LEAST) {
          found.add(name + (i + 1) + "-" + (k + 1));
        }
      }
    }
    return found;
  }

  /// The colours of a choropleth and of heat must do without any other sign.
  @ParameterizedTest
  @EnumSource(Eye.class)
  void everyTwoClassesOfTheSequentialScaleAreApart(Eye eye) {
    assertEquals(Set.of(), alike(eye, "sequential", ThemeData.load().sequential()));
  }

  /// Neighbouring classes of the standard's own colours, which are not ours to change: what is
  /// alike is told apart by pips, figures, strokes and the thickness of isolines.
  @ParameterizedTest
  @EnumSource(Eye.class)
  void whatColourAloneDoesNotTellApartIsKnown(Eye eye) {
    var found = new TreeSet<String>();
    for (var name : List.of("aqi", "water", "warning")) {
      found.addAll(alike(eye, name, scale(name)));
    }
    assertEquals(
        switch (eye) {
          case NORMAL -> Set.of();
          case PROTANOPIA -> Set.of();
          case DEUTERANOPIA -> Set.of("aqi1-3", "water3-5", "warning2-3");
          case TRITANOPIA -> Set.of("aqi5-6");
        },
        found);
  }

  /// Pips of a cluster, figures from zoom 8 and lines around a zone all follow the order of
  /// classes: no two classes of one scale share it.
  @Test
  void everyTwoClassesHaveAnotherSignThanColour() {
    var colours = new ClassColours();
    var order = List.of(1, 2, 3, 4, 5, 6);
    assertEquals(
        order, scale("aqi").stream().map(c -> colours.severity(PointKind.AIR, c)).toList());
    assertEquals(
        order,
        scale("water").stream().map(c -> colours.severity(PointKind.SURFACE_WATER, c)).toList());
    assertEquals(4, dev.huishang.domain.WarningColor.values().length, "1 to 4 lines around a zone");
  }

  @Test
  void theSimulationDoesWhatThePaperSays() {
    for (var eye : Eye.values()) { // greys stay greys
      double[] grey = eye.linear(0x808080);
      assertEquals(grey[0], grey[1], 0.01);
      assertEquals(grey[1], grey[2], 0.01);
    }
    assertTrue(apart(Eye.NORMAL, 0xFF0000, 0x00B400) > 100);
    assertTrue(apart(Eye.DEUTERANOPIA, 0xB06000, 0x708000) < 15, "red and green of one lightness");
    assertTrue(apart(Eye.TRITANOPIA, 0x0000FF, 0xFFFF00) > 60);
  }
}
