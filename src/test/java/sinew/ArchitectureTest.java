package sinew;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sinew.Architecture.Row;

/**
 * The code keeps the architecture, and the rules are seen to bite: below {@code sinew.planted}
 * stands a small tree of the same packages, whose classes break them on purpose.
 */
class ArchitectureTest {
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("sinew");
  private static final String ROOT = "sinew.planted";
  private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(ROOT);

  /** The rule that each planted class breaks, and those that look alike but break none. */
  private static final Map<String, Set<String>> BROKEN =
      Map.ofEntries(
          entry("util.Homeless", Set.of("have a place in the package table")),
          entry("model.KnowsTheScenario", Set.of("use only what the package table allows")),
          entry("model.BorrowsALibrary", Set.of("use only what the package table allows")),
          entry("report.Paints", Set.of("use only what the package table allows")),
          entry("model.RollsDice", Set.of("never roll dice that have no address")),
          entry("cli.RollsDice", Set.of("never roll dice that have no address")),
          entry("study.ReadsTheClock", Set.of("never read the clock")),
          entry("report.FollowsTheLocale", Set.of("never follow the machine's language or place")),
          entry(
              "simulation.DiffersInTheLastPlace",
              Set.of("never use mathematics that may differ between machines")),
          entry("simulation.ReadsAFile", Set.of("never touch files")),
          entry("simulation.StartsAThread", Set.of("never need what a browser lacks")),
          entry("study.Ping", Set.of()),
          entry("study.Pong", Set.of()),
          entry("random.Prints", Set.of("never print")),
          entry("cli.Logs", Set.of("never log")),
          entry("scenario.Wish", Set.of()),
          entry("study.DiffersInTheLastPlace", Set.of()),
          entry("cli.KnowsTheScenario", Set.of()),
          entry("terminal.PrintsTheTime", Set.of()));

  @ParameterizedTest
  @MethodSource("rules")
  void theCodeKeepsTheRule(ArchRule rule) {
    rule.check(CODE);
  }

  static Stream<ArchRule> rules() {
    return ArchitectureRules.of("sinew");
  }

  @Test
  void theRulesSeeTheCode() {
    assertThat(CODE.contain("sinew.random.RandomStream")).isTrue();
    assertThat(CODE).noneMatch(type -> type.getPackageName().startsWith(ROOT));
  }

  @ParameterizedTest
  @MethodSource("planted")
  void aPlantedClassBreaksTheRuleItIsMeantTo(JavaClass planted) {
    JavaClasses alone = PLANTED.that(DescribedPredicate.equalTo(planted));
    assertThat(ArchitectureRules.of(ROOT).filter(rule -> rule.evaluate(alone).hasViolation()))
        .extracting(ArchRule::getDescription)
        .containsExactlyInAnyOrderElementsOf(BROKEN.get(name(planted)));
  }

  static Stream<JavaClass> planted() {
    return PLANTED.stream();
  }

  @Test
  void everyRuleIsBrokenByAPlantedClass() {
    assertThat(PLANTED).extracting(ArchitectureTest::name).hasSameElementsAs(BROKEN.keySet());
    assertThat(ArchitectureRules.of(ROOT).map(ArchRule::getDescription))
        .hasSameElementsAs(BROKEN.values().stream().flatMap(Set::stream).collect(toSet()));
  }

  @Test
  void aPackageUsesOnlyThoseAboveItInTheTableSoThatThereIsNoCycle() {
    Set<String> above = new HashSet<>();
    for (Row row : Architecture.TABLE) {
      assertThat(above).as("above " + row.name()).containsAll(row.uses());
      above.add(row.name());
    }
  }

  /** A class with those inside it counts as one. */
  private static ArchRule noCycles(String root) {
    return SlicesRuleDefinition.slices()
        .assignedFrom(
            new SliceAssignment() {
              @Override
              public SliceIdentifier getIdentifierOf(JavaClass type) {
                return type.getPackageName().startsWith(root)
                    ? SliceIdentifier.of(type.getName().replaceAll("\\$.*", ""))
                    : SliceIdentifier.ignore();
              }

              @Override
              public String getDescription() {
                return "classes";
              }
            })
        .should()
        .beFreeOfCycles();
  }

  @Test
  void noClassesUseEachOtherInACircle() {
    noCycles("sinew").check(CODE);
    assertThat(noCycles(ROOT).evaluate(PLANTED).getFailureReport().toString())
        .contains("study.Ping", "study.Pong");
  }

  /**
   * A name stands for one concept. That of a type inside another is read with the outer one's, as
   * {@code Declaration.Span}; it may come again.
   */
  @Test
  void noTwoTypesShareAName() {
    List<String> names =
        CODE.stream()
            .filter(JavaClass::isTopLevelClass)
            .map(JavaClass::getSimpleName)
            .filter(name -> !name.equals("package-info"))
            .toList();
    assertThat(names).doesNotHaveDuplicates();
  }

  /**
   * What nobody uses is struck from the table. A package that is not compiled in this build is
   * looked at in the build of its profile.
   */
  @Test
  void everyPermissionIsUsed() {
    List<String> unused = new ArrayList<>();
    for (Row row : Architecture.TABLE.stream().filter(row -> isCompiled(row)).toList()) {
      Set<String> homes =
          CODE.stream()
              .filter(type -> type.getPackageName().equals("sinew." + row.name()))
              .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
              .map(use -> use.getTargetClass().getBaseComponentType().getPackageName())
              .collect(toSet());
      if (homes.isEmpty() && Architecture.IN_A_PROFILE.contains(row.name())) {
        continue;
      }
      row.uses().stream()
          .filter(name -> !homes.contains("sinew." + name))
          .forEach(name -> unused.add(row.name() + " may use " + name));
      row.libraries().stream()
          .filter(library -> homes.stream().noneMatch(PackageMatcher.of(library)::matches))
          .forEach(library -> unused.add(row.name() + " may use " + library));
    }
    assertThat(unused).isEmpty();
  }

  private static boolean isCompiled(Row row) {
    return CODE.stream().anyMatch(type -> type.getPackageName().equals("sinew." + row.name()));
  }

  private static String name(JavaClass planted) {
    return planted.getName().substring(ROOT.length() + 1);
  }
}
