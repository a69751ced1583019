package dev.huishang.app.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every import rule holds for the product, and every rule is seen to fail on its planted
/// violation.
class ArchitectureTest {
  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.huishang");
  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPackages("dev.huishang.planted");

  static Stream<String> names() {
    return new Rules("dev.huishang").all().keySet().stream();
  }

  @Test
  void thereAreEighteen() {
    assertEquals(18, new Rules("dev.huishang").all().size());
    assertTrue(PRODUCT.size() > 300, () -> "classes seen: " + PRODUCT.size());
  }

  @ParameterizedTest
  @MethodSource("names")
  void holds(String name) {
    new Rules("dev.huishang").all().get(name).check(PRODUCT);
  }

  @ParameterizedTest
  @MethodSource("names")
  void isSeenFailing(String name) {
    var result = new Rules("dev.huishang.planted").all().get(name).evaluate(PLANTED);
    assertTrue(result.hasViolation(), name + " passes its planted violation");
    var wanted = Set.of("Planted" + name.substring(1));
    assertTrue(
        result.getFailureReport().getDetails().stream()
            .anyMatch(line -> wanted.stream().anyMatch(line::contains)),
        () -> name + " fails, but not on its own: " + result.getFailureReport());
  }

  @Test
  void sqlIsForTheTileFilesOfTheMapOnly() {
    var failing = new Rules("dev.huishang.planted").all().get("r05").evaluate(PLANTED);
    var lines = failing.getFailureReport().toString();
    assertTrue(lines.contains("Planted05"), lines);
    assertFalse(lines.contains("FilesMayUseSql"), lines);
  }

  @Test
  void theXmlTypesAreForTheCapPackageOnlyAndNothingElseIs() {
    var failing = new Rules("dev.huishang.planted").all().get("r01").evaluate(PLANTED);
    var lines = failing.getFailureReport().toString();
    assertTrue(lines.contains("Planted01Xml") && lines.contains("Planted01Cap"), lines);
    assertFalse(lines.contains("CapMayReadXml"), lines);
  }
}
