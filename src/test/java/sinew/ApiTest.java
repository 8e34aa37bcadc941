package sinew;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What other programs may use, as a list that is kept: whoever adds, changes or removes a public
 * method of these packages sees it in the difference.
 */
class ApiTest {
  private static final List<String> PACKAGES =
      List.of("input", "model", "scenario", "simulation", "statistics", "study");

  /** Types of other packages that those of the public ones take and give. */
  private static final List<String> TYPES =
      List.of(
          "sinew.files.Assignment",
          "sinew.files.Field",
          "sinew.files.InputException",
          "sinew.files.Migration",
          "sinew.files.Migration$Change",
          "sinew.files.Problem",
          "sinew.random.Distribution");

  private static final Path KEPT = Path.of("src/test/resources/sinew/api.txt");

  @Test
  void thePublicTypesAndMethodsAreThoseThatAreKept() {
    String api =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("sinew")
                .stream()
                .filter(ApiTest::isForOthers)
                .map(JavaClass::reflect)
                .filter(ApiTest::isOpen)
                .map(ApiTest::lines)
                .sorted()
                .collect(Collectors.joining("\n"));
    Golden.file(KEPT).holds(api);
  }

  private static boolean isForOthers(JavaClass type) {
    return TYPES.contains(type.getName())
        || PACKAGES.stream().anyMatch(name -> type.getPackageName().equals("sinew." + name));
  }

  /** Whoever is given a type must be able to rely on it. */
  @Test
  void whatThePublicMethodsTakeAndGiveIsPublicToo() {
    Set<String> named =
        Pages.found("sinew\\.\\w+\\.[\\w$]+", Pages.text(KEPT.toString()))
            .map(MatchResult::group)
            .collect(Collectors.toSet());
    assertThat(named)
        .contains("sinew.random.Distribution")
        .allMatch(
            type ->
                TYPES.contains(type)
                    || PACKAGES.stream().anyMatch(name -> type.startsWith("sinew." + name + ".")));
  }

  @Test
  void thePageAndTheBuildNameThem() {
    String page = Pages.text("src/site/library.md");
    String pom = Pages.text("pom.xml");
    assertThat(PACKAGES)
        .allMatch(name -> page.contains("| `sinew." + name + "` |"))
        .allMatch(name -> pom.contains("<include>sinew." + name + "</include>"));
    assertThat(TYPES)
        .filteredOn(type -> !type.contains("$"))
        .allMatch(type -> page.contains("`" + type + "`"))
        .allMatch(type -> pom.contains("<include>" + type + "</include>"));
  }

  private static boolean isOpen(Class<?> type) {
    Class<?> around = type.getEnclosingClass();
    return Modifier.isPublic(type.getModifiers())
        && !type.isAnonymousClass()
        && (around == null || isOpen(around));
  }

  /** The type, and below it all that it declares for others. */
  private static String lines(Class<?> type) {
    Stream<String> fields =
        open(type.getDeclaredFields())
            .map(field -> field.getType().getTypeName() + " " + field.getName());
    Stream<String> made = open(type.getDeclaredConstructors()).map(maker -> "new" + taken(maker));
    Stream<String> methods =
        open(type.getDeclaredMethods())
            .filter(method -> !method.isBridge() && !method.isSynthetic())
            .map(
                method ->
                    method.getGenericReturnType().getTypeName()
                        + " "
                        + method.getName()
                        + taken(method));
    return type.getName()
        + "\n"
        + Stream.of(fields, made, methods)
            .flatMap(lines -> lines)
            .sorted()
            .map(line -> "  " + line + "\n")
            .collect(Collectors.joining());
  }

  private static <M extends Member> Stream<M> open(M[] members) {
    return Arrays.stream(members).filter(member -> Modifier.isPublic(member.getModifiers()));
  }

  private static String taken(Executable executable) {
    return Arrays.stream(executable.getGenericParameterTypes())
        .map(java.lang.reflect.Type::getTypeName)
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
