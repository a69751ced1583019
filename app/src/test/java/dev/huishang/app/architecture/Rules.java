package dev.huishang.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.LinkedHashMap;
import java.util.Map;

/// The import rules of the house by number. `root` is `dev.huishang` for the product and
/// `dev.huishang.planted` for the violations that prove each rule.
final class Rules {
  private final String root;

  Rules(String root) {
    this.root = root;
  }

  private String[] in(String... parts) {
    var packages = new String[parts.length];
    for (int i = 0; i < parts.length; i++) {
      packages[i] = root + "." + parts[i] + "..";
    }
    return packages;
  }

  private static String[] and(String[] some, String... more) {
    var all = java.util.Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  Map<String, ArchRule> all() {
    var rules = new LinkedHashMap<String, ArchRule>();
    rules.put(
        "r01",
        CompositeArchRule.of(
                noClasses()
                    .that()
                    .resideInAnyPackage(in("domain"))
                    .and()
                    .resideOutsideOfPackages(in("domain.cap"))
                    .should()
                    .dependOnClassesThat()
                    .resideOutsideOfPackages(and(in("domain"), "java..", "org.jspecify..")))
            .and(
                noClasses()
                    .that()
                    .resideInAnyPackage(in("domain.cap"))
                    .should()
                    .dependOnClassesThat()
                    .resideOutsideOfPackages(
                        and(
                            in("domain"),
                            "java..",
                            "org.jspecify..",
                            "javax.xml..",
                            "org.w3c.dom.."))));
    rules.put(
        "r02",
        noClasses()
            .that()
            .resideInAnyPackage(in("domain", "wire", "cache", "sync"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(and(in("app", "map"), "javafx..")));
    rules.put(
        "r03",
        noClasses()
            .that()
            .resideInAnyPackage(in("wire"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(in("cache", "sync")));
    rules.put(
        "r04",
        noClasses()
            .that()
            .resideInAnyPackage(in("cache"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(in("sync")));
    rules.put(
        "r05",
        CompositeArchRule.of(
                noClasses()
                    .that()
                    .resideInAnyPackage(in("map"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(and(in("cache", "sync", "app"), "okhttp3..")))
            .and(
                noClasses()
                    .that(
                        resideInAnyPackage(in("map")).and(not(resideInAnyPackage(in("map.files")))))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..")));
    rules.put(
        "r06",
        noClasses()
            .that(not(resideInAnyPackage(in("sync.http", "bench")).or(simpleName("Main"))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("okhttp3.."));
    rules.put(
        "r07",
        noClasses()
            .that()
            .resideOutsideOfPackages(in("cache.store", "platform.store", "map.files", "bench"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.sqlite.."));
    rules.put(
        "r08",
        noClasses()
            .that()
            .resideOutsideOfPackages(in("cache.seal"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.crypto..", "org.bouncycastle.."));
    rules.put(
        "r09",
        noClasses()
            .that()
            .resideOutsideOfPackages(in("map"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.gluonhq.."));
    rules.put(
        "r10",
        noClasses()
            .that()
            .resideOutsideOfPackages(in("app.display.gauge"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("eu.hansolo.."));
    rules.put(
        "r11",
        noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application.."));
    rules.put(
        "r12",
        noClasses()
            .that(simpleNameEndingWith("View").and(resideInAnyPackage(in("app"))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(in("cache", "sync")));
    rules.put(
        "r13",
        slices()
            .matching(root + ".app.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                DescribedPredicate.alwaysTrue(), resideInAnyPackage(in("app.shell", "app.paper")))
            .ignoreDependency(
                resideInAnyPackage(in("app.architecture")), DescribedPredicate.alwaysTrue()));
    rules.put(
        "r14",
        noClasses()
            .that(not(simpleName("Main")))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("javafx.application.Platform"));
    rules.put(
        "r15",
        noClasses()
            .that(not(resideInAnyPackage(in("platform", "bench")).or(simpleName("Console"))))
            .should()
            .callCodeUnitWhere(makesThreads()));
    rules.put(
        "r16",
        noClasses()
            .that()
            .resideOutsideOfPackages(in("app.paper", "bench"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "javafx.fxml..", "javafx.scene.web..", "java.awt..", "javax.swing.."));
    rules.put(
        "r17",
        noClasses()
            .that()
            .resideInAnyPackage(in("platform"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(and(in("cache", "sync", "map", "app"), "javafx..")));
    rules.put(
        "r18", noFields().that().areStatic().and().doNotHaveName("$VALUES").should().notBeFinal());
    return rules;
  }

  private static DescribedPredicate<JavaCall<?>> makesThreads() {
    return DescribedPredicate.describe(
        "make threads",
        call -> {
          JavaClass owner = call.getTargetOwner();
          boolean executors = owner.isEquivalentTo(java.util.concurrent.Executors.class);
          boolean thread =
              owner.isEquivalentTo(Thread.class)
                  && java.util.Set.of("<init>", "ofVirtual", "startVirtualThread")
                      .contains(call.getTarget().getName());
          return executors || thread;
        });
  }
}
