package sinew;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sinew.Architecture.Row;
import sinew.ForbiddenHabits.Ban;

/** The rules that {@link Architecture} asks for. */
final class ArchitectureRules {
  private final String root;

  private ArchitectureRules(String root) {
    this.root = root;
  }

  /**
   * The rules for a tree of packages.
   *
   * @param root the package in which those of the table lie
   * @return the rules, described as what classes should do
   */
  static Stream<ArchRule> of(String root) {
    ArchitectureRules rules = new ArchitectureRules(root);
    return Stream.concat(
        Stream.of(rules.haveAPlace(), rules.useOnlyWhatTheirPlaceMay()),
        ForbiddenHabits.ALL_OF_THEM.stream().map(rules::neverDo));
  }

  private ArchRule haveAPlace() {
    return rule(
        "have a place in the package table",
        (type, events) -> {
          if (row(type).isEmpty()) {
            events.add(violated(type, type.getDescription() + " is in no package of the table"));
          }
        });
  }

  private ArchRule useOnlyWhatTheirPlaceMay() {
    return rule(
        "use only what the package table allows",
        (type, events) ->
            row(type)
                .ifPresent(
                    row ->
                        type.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> !mayUse(row, dependency))
                            .forEach(use -> events.add(violated(use, use.getDescription())))));
  }

  private boolean mayUse(Row row, Dependency dependency) {
    JavaClass target = dependency.getTargetClass().getBaseComponentType();
    String home = target.getPackageName();
    return target.isPrimitive()
        || home.equals(root + "." + row.name())
        || row.uses().stream().anyMatch(name -> home.equals(root + "." + name))
        || Stream.concat(Architecture.JDK.stream(), row.libraries().stream())
            .anyMatch(library -> PackageMatcher.of(library).matches(home));
  }

  private ArchRule neverDo(Ban ban) {
    Pattern calls = Pattern.compile(ban.calls().stream().collect(joining("|")));
    return rule(
        "never " + ban.habit(),
        (type, events) -> {
          if (row(type).filter(row -> ban.where().contains(row.name())).isPresent()) {
            type.getAccessesFromSelf().stream()
                .filter(access -> calls.matcher(access.getTarget().getFullName()).matches())
                .map(JavaAccess::getDescription)
                .forEach(description -> events.add(violated(type, description)));
          }
        });
  }

  private Optional<Row> row(JavaClass type) {
    return Architecture.TABLE.stream()
        .filter(row -> type.getPackageName().equals(root + "." + row.name()))
        .findAny();
  }

  private static ArchRule rule(String description, Check check) {
    return classes()
        .should(
            new ArchCondition<JavaClass>(description) {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                check.apply(type, events);
              }
            })
        .as(description);
  }

  /** What is asked of one class. */
  private interface Check {
    void apply(JavaClass type, ConditionEvents events);
  }
}
