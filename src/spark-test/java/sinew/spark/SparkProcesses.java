package sinew.spark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Spark on this machine: its parts as processes of their own, which end with the test. */
final class SparkProcesses implements AutoCloseable {
  private static final String HOST = "127.0.0.1";
  private static final int PATIENCE_SECONDS = 120;
  private static final String CLASSES = System.getProperty("java.class.path");

  private final Path folder;
  private final List<Process> started = new ArrayList<>();

  SparkProcesses(Path folder) throws IOException {
    this.folder = folder;
    // Spark asks for the folder; its classes are on the class path.
    Files.createDirectories(folder.resolve("home/jars"));
  }

  /** Starts a master and two workers of one core, and returns the master's address. */
  String standalone() throws Exception {
    int port = freePort();
    start("master", "org.apache.spark.deploy.master.Master", "--host", HOST, "--port", "" + port);
    await(() -> listens(port));
    String master = "spark://" + HOST + ":" + port;
    for (String name : List.of("worker-1", "worker-2")) {
      start(
          name,
          "org.apache.spark.deploy.worker.Worker",
          ("--host " + HOST + " --cores 1 --memory 1g --webui-port 0 --work-dir " + work())
              .concat(" " + master)
              .split(" ", -1));
    }
    return master;
  }

  /** Starts a command of Sinew as spark-submit does. */
  Process submit(String master, String... command) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("--class", "sinew.spark.SparkRun"));
    arguments.addAll(List.of("--master", master));
    for (String conf :
        List.of(
            "spark.executor.extraClassPath=" + CLASSES,
            "spark.executor.memory=900m",
            "spark.driver.host=" + HOST,
            "spark.driver.bindAddress=" + HOST,
            "spark.ui.enabled=false")) {
      arguments.addAll(List.of("--conf", conf));
    }
    arguments.add("spark-internal");
    arguments.addAll(List.of(command));
    return start("driver", "org.apache.spark.deploy.SparkSubmit", arguments.toArray(String[]::new));
  }

  private Process start(String name, String main, String... arguments) throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-cp", CLASSES, main));
    line.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(line)
            .directory(folder.toFile())
            .redirectInput(Files.exists(input()) ? input().toFile() : new File("/dev/null"))
            .redirectOutput(folder.resolve(name + ".out").toFile())
            .redirectError(folder.resolve(name + ".err").toFile());
    builder.environment().put("SPARK_HOME", folder.resolve("home").toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", HOST);
    Process process = builder.start();
    started.add(process);
    return process;
  }

  /** What is piped into processes, if it is there. */
  Path input() {
    return folder.resolve("input.yaml");
  }

  /** What a process wrote to its error stream. */
  String errors(String name) throws IOException {
    return Files.readString(folder.resolve(name + ".err"));
  }

  /** Waits until an executor has a task, and returns the folder in which the task works. */
  Path runningTask() throws Exception {
    await(() -> !tasks().isEmpty());
    return tasks().get(0);
  }

  /** Kills the executor that a task runs in, by the signal that no process can answer. */
  void killExecutorOf(Path task) throws IOException {
    for (ProcessHandle process : executors()) {
      Path home = Files.readSymbolicLink(Path.of("/proc", "" + process.pid(), "cwd"));
      if (home.equals(task.getParent().toRealPath())) {
        process.destroyForcibly();
        process.onExit().join();
      }
    }
  }

  private List<ProcessHandle> executors() {
    return started.stream().flatMap(Process::descendants).filter(ProcessHandle::isAlive).toList();
  }

  private List<Path> tasks() {
    try (Stream<Path> all = Files.walk(work(), 3)) {
      return all.filter(path -> path.getFileName().toString().startsWith("sinew-shard-")).toList();
    } catch (IOException | UncheckedIOException e) {
      // Not there yet, or gone just now.
      return List.of();
    }
  }

  private Path work() {
    return folder.resolve("home/work");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static boolean listens(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static void await(Supplier<Boolean> there) throws InterruptedException {
    for (int i = 0; i < PATIENCE_SECONDS * 20 && !there.get(); i++) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    if (!there.get()) {
      throw new IllegalStateException("not there after " + PATIENCE_SECONDS + " s");
    }
  }

  @Override
  public void close() {
    List<ProcessHandle> all =
        Stream.concat(executors().stream(), started.stream().map(Process::toHandle)).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(process -> process.onExit().join());
  }
}
