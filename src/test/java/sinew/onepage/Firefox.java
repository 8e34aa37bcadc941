package sinew.onepage;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Firefox without a window, driven by WebDriver BiDi. It is used where it is there. */
final class Firefox implements AutoCloseable {
  private static final String PORT_FILE = "WebDriverBiDiServer.json";

  private final Process process;
  private final Protocol protocol;
  private final String tab;

  private Firefox(Process process, URI address) {
    this.process = process;
    protocol = new Protocol(address, message -> {});
    protocol.ask("session.new", Map.of("capabilities", Map.of()));
    tab = protocol.ask("browsingContext.getTree", Map.of()).at("/contexts/0/context").asString();
  }

  /** The browser's program; empty where there is none. */
  static List<Path> program() {
    return Stream.of("/usr/bin/firefox-esr", "/usr/bin/firefox")
        .map(Path::of)
        .filter(Files::isExecutable)
        .limit(1)
        .toList();
  }

  /** Starts one. */
  static Firefox start(Path profile) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            program().get(0).toString(),
            "--headless",
            "--no-remote",
            "--remote-debugging-port=0",
            "--profile",
            profile.toString(),
            "about:blank");
    builder.environment().put("HOME", profile.toString());
    Process process =
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    Path port = profile.resolve(PORT_FILE);
    for (int i = 0; i < 1_200 && (!Files.exists(port) || Files.size(port) < 3); i++) {
      Thread.sleep(50);
    }
    int number = new JsonMapper().readTree(Files.readString(port)).path("ws_port").asInt();
    return new Firefox(process, URI.create("ws://127.0.0.1:" + number + "/session"));
  }

  /** Opens an address, and waits until it is read. */
  void open(String address) {
    protocol.ask(
        "browsingContext.navigate", Map.of("context", tab, "url", address, "wait", "complete"));
  }

  /** The value of an expression, as text. */
  String run(String expression) {
    JsonNode result =
        protocol.ask(
            "script.evaluate",
            Map.of(
                "expression",
                "String(" + expression + ")",
                "target",
                Map.of("context", tab),
                "awaitPromise",
                true));
    if (result.has("exceptionDetails")) {
      throw new IllegalStateException(expression + ": " + result.get("exceptionDetails"));
    }
    return result.at("/result/value").asString();
  }

  /** Waits until an expression holds. */
  void until(String expression) {
    for (int i = 0; i < 10 * Protocol.PATIENCE_SECONDS; i++) {
      if (run("Boolean(" + expression + ")").equals("true")) {
        return;
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new IllegalStateException("it never came: " + expression);
  }

  /** Its helpers outlive it by a moment, and would write into a folder that is being deleted. */
  @Override
  public void close() {
    List<ProcessHandle> helpers = process.descendants().toList();
    try {
      protocol.ask("browser.close", Map.of());
      process.waitFor(Protocol.PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | IllegalStateException e) {
      process.destroyForcibly();
    }
    helpers.forEach(ProcessHandle::destroyForcibly);
    helpers.forEach(one -> one.onExit().join());
  }
}
