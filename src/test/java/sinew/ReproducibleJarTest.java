package sinew;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sinew.files.Sha256;

/**
 * Whoever builds the same source with the same JDK gets the same jar, to the byte: in any folder,
 * at any time, in any time zone. Maven runs twice without network, with the libraries of this
 * build.
 */
@Tag("long")
class ReproducibleJarTest {
  @TempDir private Path folder;

  @Test
  void twoBuildsInTwoFoldersMakeOneJar() throws Exception {
    String first = digestOfJar(folder.resolve("one"), "UTC");
    String second = digestOfJar(folder.resolve("deeper/other folder"), "Asia/Kathmandu");
    assertThat(second).isEqualTo(first);
  }

  private static String digestOfJar(Path copy, String zone) throws Exception {
    for (String name : Kept.below(Path.of("."))) {
      Path file = copy.resolve(name);
      Files.createDirectories(file.getParent());
      Files.copy(Path.of(name), file);
    }
    Path log = copy.resolve("build.log");
    ProcessBuilder maven =
        new ProcessBuilder(command())
            .directory(copy.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    maven.environment().put("MAVEN_OPTS", "-Duser.timezone=" + zone);
    assertThat(maven.start().waitFor()).as(Files.readString(log)).isZero();
    return Sha256.of(Files.readAllBytes(copy.resolve("target/sinew.jar")));
  }

  private static List<String> command() {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    return List.of(
        windows ? "mvn.cmd" : "mvn",
        "-o",
        "-q",
        "-B",
        "-Dmaven.repo.local=" + System.getProperty("localRepository"),
        "package",
        "-DskipTests",
        "-Dmaven.test.skip=true");
  }
}
