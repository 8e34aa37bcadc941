package sinew.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sinew.consultation.Questionnaire;
import sinew.consultation.SavedScenario;
import sinew.files.InputException;
import sinew.files.Problem;
import sinew.files.SourceText;
import sinew.onepage.ShippedQuestionnaire;
import sinew.onepage.SimulatorPage;
import sinew.option.WholeNumber;
import sinew.terminal.ExitCode;
import sinew.terminal.Terminal;

/** {@code sinew serve}: the simulator's page for browsers on this computer, until Ctrl-C. */
@Command(
    header = "Show the simulator's page to browsers on this computer.",
    description =
        "Prints an address to open in a browser, and ends with Ctrl-C. Nobody else on the network "
            + "can reach it. With a scenario that the page saved, the address holds its answers.",
    footer = {"  sinew serve", "  sinew serve my-patient.yaml"})
final class ServeCommand implements Callable<Integer> {
  private static final int PAUSE_MILLIS = 100;
  private static final int FOUND = 200;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int NOT_ALLOWED = 405;
  private static final int NO_BODY = -1;

  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A scenario that the page saved, to begin with.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "0",
      converter = WholeNumber.OfPort.class,
      description = "The port; 0, the default, takes a free one.")
  private int port;

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Questionnaire questionnaire = ShippedQuestionnaire.make();
    String answers = file.map(path -> answers(questionnaire, path)).orElse("");
    byte[] page = SimulatorPage.html(questionnaire).getBytes(StandardCharsets.UTF_8);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    int open = server.getAddress().getPort();
    String host = "127.0.0.1:" + open;
    List<String> hosts = List.of(host, "localhost:" + open);
    server.createContext("/", exchange -> answer(exchange, hosts, page));
    server.start();
    try {
      terminal.out().println("http://" + host + "/" + (answers.isEmpty() ? "" : "#" + answers));
      terminal.out().flush();
      while (!terminal.interruption().asked()) {
        Thread.sleep(PAUSE_MILLIS);
      }
    } finally {
      server.stop(0);
    }
    return ExitCode.OK;
  }

  private static String answers(Questionnaire questionnaire, Path path) {
    SavedScenario saved = SavedScenario.read(questionnaire, SourceText.read(path));
    if (!saved.problem().isEmpty()) {
      throw new InputException(
          List.of(
              new Problem(
                  path.toString(),
                  0,
                  0,
                  "",
                  "is not as the page saved it",
                  "save it in the page again, or simulate it with sinew run")));
    }
    return saved.answers();
  }

  /** The host is compared, so that no other name can be made to lead here. */
  private static void answer(HttpExchange exchange, List<String> hosts, byte[] page)
      throws IOException {
    try (exchange) {
      String method = exchange.getRequestMethod();
      boolean head = method.equals("HEAD");
      String asked = exchange.getRequestHeaders().getFirst("Host");
      if (asked == null || !hosts.contains(asked)) {
        exchange.sendResponseHeaders(FORBIDDEN, NO_BODY);
      } else if (!exchange.getRequestURI().getPath().equals("/")) {
        exchange.sendResponseHeaders(NOT_FOUND, NO_BODY);
      } else if (!head && !method.equals("GET")) {
        exchange.sendResponseHeaders(NOT_ALLOWED, NO_BODY);
      } else {
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(FOUND, head ? NO_BODY : page.length);
        if (!head) {
          exchange.getResponseBody().write(page);
        }
      }
    }
  }
}
