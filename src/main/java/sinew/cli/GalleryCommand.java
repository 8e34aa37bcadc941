package sinew.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** gallery. */
@Command(hidden = true, description = "x")
final class GalleryCommand implements Callable<Integer> {
  GalleryCommand(Terminal terminal) {}

  @Override
  public Integer call() {
    return 0;
  }
}
