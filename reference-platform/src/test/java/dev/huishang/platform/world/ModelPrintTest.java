package dev.huishang.platform.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.util.ArrayDeque;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Nothing that can change a figure is left out of the model's print.
class ModelPrintTest {
  /// Named by the model's classes without a say in the figures: what is only served, and JSON.
  private static final Set<String> WITHOUT_A_SAY =
      Set.of(
          "dev.huishang.domain.Row",
          "dev.huishang.domain.RegionRow",
          "dev.huishang.domain.Station",
          "dev.huishang.domain.Observation",
          "dev.huishang.wire.Json");

  @Test
  void everyClassBehindTheFiguresIsInThePrint() throws IOException {
    var printed = ModelPrint.CLASSES.stream().map(Class::getName).collect(Collectors.toSet());
    var seen = new TreeSet<String>();
    var open = new ArrayDeque<String>(Set.of(NationalFigures.class.getName()));
    while (!open.isEmpty()) {
      var name = open.pop();
      var top = name.replaceAll("\\$.*", "");
      if (!WITHOUT_A_SAY.contains(top) && seen.add(name)) {
        open.addAll(named(name));
      }
    }
    var tops = seen.stream().map(n -> n.replaceAll("\\$.*", "")).collect(Collectors.toSet());
    tops.removeAll(printed);
    assertEquals(Set.of(), tops, "classes behind the figures that the print leaves out");
    assertTrue(seen.size() > 25, "the walk must have gone through the model: " + seen);
  }

  /// Classes of the product that a class names.
  private static Set<String> named(String type) throws IOException {
    var names = new TreeSet<String>();
    try (var in =
        ModelPrintTest.class.getResourceAsStream("/" + type.replace('.', '/') + ".class")) {
      for (var entry : ClassFile.of().parse(in.readAllBytes()).constantPool()) {
        if (entry instanceof ClassEntry c && c.asInternalName().startsWith("dev/huishang/")) {
          names.add(c.asInternalName().replace('/', '.'));
        }
      }
    }
    return names;
  }

  @Test
  void thePrintIsStable() {
    assertEquals(ModelPrint.sha256(), ModelPrint.sha256());
    assertEquals(64, ModelPrint.sha256().length());
  }
}
