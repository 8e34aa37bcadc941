package sinew.image;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes the program with its own Java, for computers that have none: a folder, the folder as one
 * archive, and a Debian package where {@code dpkg-deb} is there. It is run by the profile {@code
 * image} as one source file, with the JDK that goes into the image.
 */
public final class Image {
  /** From 19 on, a startup archive is used wherever the folder is put. */
  private static final int OLDEST_JAVA = 19;

  /** The most that an archive or a package may have, in bytes. */
  private static final long MOST = 90_000_000;

  private static final String ARCHIVE = "sinew.jsa";

  private final Path project;
  private final Path target;
  private final String version;
  private final Path runtime;

  private Image(Path project, String version) {
    this.project = project;
    this.target = project.resolve("target").resolve("image");
    this.version = version;
    this.runtime = target.resolve("runtime");
  }

  /**
   * Makes the image in {@code target/image}, and tries it.
   *
   * @param arguments the folder of the project, whose {@code target/sinew.jar} is built, and the
   *     version
   * @throws IOException if a file cannot be read or written, or a step fails
   * @throws InterruptedException if it is stopped
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (Runtime.version().feature() < OLDEST_JAVA) {
      throw new IllegalStateException(
          "The image needs a JDK from "
              + OLDEST_JAVA
              + " on; name its folder: -Dimage.jdk=/path/to/jdk");
    }
    new Image(Path.of(arguments[0]).toAbsolutePath(), arguments[1]).make();
  }

  private void make() throws IOException, InterruptedException {
    clear(target);
    Files.createDirectories(target);
    Path input = input();
    java(input.resolve("sinew.jar"));
    Path app = application(input);
    startupArchive(app);
    Path packed = target.resolve(name());
    pack(packed);
    small(packed);
    if (onLinux()) {
      command("sh", project.resolve("src/image/smoke.sh"), target.resolve("sinew/bin/sinew"));
      if (Files.isExecutable(Path.of("/usr/bin/dpkg-deb"))) {
        small(debianPackage());
      }
    }
  }

  /** What is put beside the program: scenarios to begin with, and the licences. */
  private Path input() throws IOException {
    Path input = Files.createDirectory(target.resolve("input"));
    Files.copy(project.resolve("target/sinew.jar"), input.resolve("sinew.jar"));
    Files.copy(project.resolve("LICENSE"), input.resolve("LICENSE"));
    copy(project.resolve("src/conf/licences"), input.resolve("licences"));
    copy(project.resolve("scenarios"), input.resolve("scenarios"));
    return input;
  }

  /** A Java of the modules that the program uses, and no others. */
  private void java(Path jar) {
    String modules =
        tool(
            "jdeps",
            "--ignore-missing-deps",
            "--print-module-deps",
            "--multi-release",
            "base",
            jar.toString());
    tool(
        "jlink",
        "--add-modules",
        modules,
        "--strip-debug",
        "--no-header-files",
        "--no-man-pages",
        "--compress=zip-6",
        "--output",
        runtime.toString());
  }

  /** The folder with a launcher, which looks for the startup archive beside the jar. */
  private Path application(Path input) throws IOException {
    // Versions of a Mac's applications begin with 1.
    String shown = onMac() ? "1.0" : version;
    List<String> arguments =
        new ArrayList<>(List.of("--type", "app-image", "--name", "sinew", "--app-version", shown));
    arguments.addAll(List.of("--runtime-image", runtime.toString(), "--input", input.toString()));
    arguments.addAll(List.of("--main-jar", "sinew.jar", "--dest", target.toString()));
    arguments.addAll(List.of("--java-options", "-XX:SharedArchiveFile=$APPDIR/" + ARCHIVE));
    if (onWindows()) {
      arguments.add("--win-console");
    }
    tool("jpackage", arguments.toArray(String[]::new));
    try (Stream<Path> found = Files.walk(target.resolve(onMac() ? "sinew.app" : "sinew"))) {
      return found
          .filter(path -> path.endsWith("sinew.cfg"))
          .findFirst()
          .orElseThrow(() -> new IOException("jpackage wrote no sinew.cfg"))
          .getParent();
    }
  }

  /** Classes as a run leaves them in memory, written by the image's own Java. */
  private void startupArchive(Path app) throws IOException, InterruptedException {
    Path own = app.resolveSibling("runtime");
    if (onMac()) {
      own = own.resolve("Contents/Home");
    }
    Path java = own.resolve(onWindows() ? "bin/java.exe" : "bin/java");
    command(java, "-Xshare:dump", "-Xlog:disable");
    command(
        java,
        "-Xlog:disable",
        "-XX:ArchiveClassesAtExit=" + app.resolve(ARCHIVE),
        "-cp",
        app.resolve("sinew.jar"),
        "sinew.cli.Main",
        "run",
        app.resolve("scenarios/typical.yaml"),
        "--patients",
        "100",
        "--quiet",
        "--handout",
        "--out",
        target.resolve("training"));
  }

  private void pack(Path packed) throws IOException, InterruptedException {
    // The tar of Windows writes a zip file when its name says so.
    List<Object> tar = new ArrayList<>(List.of("tar", onWindows() ? "-acf" : "-czf", packed));
    tar.addAll(List.of("-C", target, onMac() ? "sinew.app" : "sinew"));
    command(tar.toArray());
  }

  /** The package has the folder in {@code /opt} and a command in {@code /usr/bin}. */
  private Path debianPackage() throws IOException, InterruptedException {
    Path root = target.resolve("debian");
    Files.createDirectories(root.resolve("DEBIAN"));
    Files.createDirectories(root.resolve("usr/bin"));
    Path papers = Files.createDirectories(root.resolve("usr/share/doc/sinew"));
    copy(target.resolve("sinew"), Files.createDirectory(root.resolve("opt")).resolve("sinew"));
    Files.createSymbolicLink(root.resolve("usr/bin/sinew"), Path.of("/opt/sinew/bin/sinew"));
    Files.copy(project.resolve("LICENSE"), papers.resolve("copyright"));
    String architecture = debianArchitecture();
    Files.writeString(
        root.resolve("DEBIAN/control"),
        """
        Package: sinew
        Version: %s
        Architecture: %s
        Depends: libc6
        Section: science
        Priority: optional
        Maintainer: The Sinew authors <sinew@localhost>
        Description: recovery-time simulator for proximal hamstring tendinopathy
         Simulates thousands of virtual patients day by day. It brings its own Java.
        """
            .formatted(version, architecture));
    Path made = target.resolve("sinew_" + version + "_" + architecture + ".deb");
    command("dpkg-deb", "-Zxz", "--root-owner-group", "--build", root, made);
    clear(root);
    return made;
  }

  private static void small(Path made) throws IOException {
    long size = Files.size(made);
    System.out.printf(Locale.ROOT, "%s: %.1f MB%n", made.getFileName(), size / 1e6);
    if (size > MOST) {
      throw new IOException(made + " has more than " + MOST + " bytes");
    }
  }

  private String name() {
    String system = onLinux() ? "linux" : onMac() ? "macos" : "windows";
    return "sinew-" + version + "-" + system + "-" + machine() + (onWindows() ? ".zip" : ".tar.gz");
  }

  private static String machine() {
    String machine = System.getProperty("os.arch");
    return machine.equals("amd64") ? "x64" : machine;
  }

  private static String debianArchitecture() {
    String machine = System.getProperty("os.arch");
    return machine.equals("aarch64") ? "arm64" : machine;
  }

  private static boolean onLinux() {
    return !onWindows() && !onMac();
  }

  private static boolean onMac() {
    return System.getProperty("os.name").startsWith("Mac");
  }

  private static boolean onWindows() {
    return System.getProperty("os.name").startsWith("Windows");
  }

  private static String tool(String name, String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said);
    int code = ToolProvider.findFirst(name).orElseThrow().run(writer, writer, arguments);
    if (code != 0) {
      throw new IllegalStateException(name + " ended with " + code + ": " + said);
    }
    return said.toString().strip();
  }

  private static void command(Object... words) throws IOException, InterruptedException {
    List<String> command = Stream.of(words).map(Object::toString).toList();
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (code != 0) {
      throw new IOException(String.join(" ", command) + " ended with " + code);
    }
  }

  /** Copies a folder with the times of its files, which the startup archive remembers. */
  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : (Iterable<Path>) all::iterator) {
        Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static void clear(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes is) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path left, IOException e) throws IOException {
            Files.delete(left);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
