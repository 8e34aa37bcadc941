package sinew.terminal;

import java.util.Locale;
import sinew.simulation.Progress;

/**
 * How far the work is and how long it will take, as one line on the error stream, for somebody who
 * watches. It appears when the work turns out to be long, and leaves nothing behind. Where nobody
 * watches a terminal, a line is written now and then.
 */
public final class ProgressBar implements Progress {
  private static final double SECONDS_BEFORE_SHOWN = 2;
  private static final double SECONDS_BETWEEN = 0.1;
  private static final int CELLS = 24;

  /** That all is done is said by the results. */
  private static final int MOST_PERCENT = 99;

  private static final String ERASE_LINE = "\r\u001b[K";

  /** Where nobody watches, a line now and then is enough. */
  private static final double SECONDS_BEFORE_LINE = 10;

  private static final double SECONDS_BETWEEN_LINES = 30;

  private final Terminal terminal;
  private final boolean wanted;
  private long total;
  private final double started;
  private String label = "";
  private String heading = "";
  private long done;
  private Moment earlier = new Moment(0, 0);
  private Moment mark = earlier;
  private double nextDrawing = SECONDS_BEFORE_SHOWN;
  private double nextLine = SECONDS_BEFORE_LINE;
  private Steps steps = Steps.NONE;
  private Boolean watched;
  private int columns = LineWidth.USUAL;
  private boolean shown;

  /** How much was done after some seconds. */
  private record Moment(double seconds, long done) {}

  /**
   * A bar at its beginning.
   *
   * @param terminal where it shows
   * @param wanted false if the user asked for quiet
   * @param total all the work, in patients
   */
  public ProgressBar(Terminal terminal, boolean wanted, long total) {
    this.terminal = terminal;
    this.wanted = wanted;
    this.total = total;
    started = terminal.seconds();
  }

  /**
   * Says what is being worked on from now on.
   *
   * @param name its name
   */
  public void label(String name) {
    label = name;
    heading = "";
  }

  /**
   * What comes next consists of steps, which are told instead of percent.
   *
   * @param next the steps
   */
  public void steps(Steps next) {
    steps = next;
  }

  @Override
  public void revised(long more, long patients) {
    total += more;
    heading = String.format(Locale.ROOT, ", about %,d patients", patients);
  }

  @Override
  public void done(long patients) {
    done += patients;
    double seconds = terminal.seconds() - started;
    double share = Math.min(1, (double) done / total);
    double left = left(seconds);
    if (seconds >= nextDrawing && isSeen()) {
      nextDrawing = seconds + SECONDS_BETWEEN;
      shown = true;
      String told = label + (steps.told() ? ", " + steps.words(share) : heading);
      terminal.err().print(ERASE_LINE + fitted(told, share, left));
      terminal.err().flush();
    } else if (wanted && seconds >= nextLine && !isSeen()) {
      nextLine = seconds + SECONDS_BETWEEN_LINES;
      String how = steps.told() ? steps.words(share) : percent(share) + " %";
      terminal.err().println(label + heading + ": " + how + ", " + duration(left));
      terminal.err().flush();
    }
  }

  @Override
  public boolean cancelled() {
    return terminal.interruption().asked();
  }

  /** Removes the bar, so that something else can be printed. */
  public void erase() {
    if (shown) {
      terminal.err().print(ERASE_LINE);
      terminal.err().flush();
      shown = false;
    }
  }

  // Asked once, and only when there is something to show: the answer costs a process.
  private boolean isSeen() {
    if (watched == null) {
      watched = wanted && terminal.watched();
      columns = watched ? terminal.columns() : columns;
    }
    return watched;
  }

  /** A line that a terminal breaks in two could not be erased: it goes without its bar, or ends. */
  private String fitted(String told, double share, double left) {
    String line = line(told, share, left);
    if (line.length() < columns) {
      return line;
    }
    String numbers = ": " + percent(share) + " %, " + duration(left);
    int room = columns - 1 - numbers.length();
    return (told.length() <= room ? told : told.substring(0, room - 1) + "…") + numbers;
  }

  /**
   * The line.
   *
   * @param label what is being worked on
   * @param share how much of all work is done, 0 to 1
   * @param left how many seconds the rest will take
   * @return for example {@code typical [######------------------] 25 %, 12 s left}
   */
  static String line(String label, double share, double left) {
    int filled = (int) (CELLS * share);
    return String.format(
        Locale.ROOT,
        "%s [%s%s] %3d %%, %s",
        label,
        "#".repeat(filled),
        "-".repeat(CELLS - filled),
        percent(share),
        duration(left));
  }

  private static int percent(double share) {
    return Math.min(MOST_PERCENT, (int) (100 * share));
  }

  /**
   * At the pace of the latter half, as the first seconds are slow, and as some work is slower than
   * other.
   */
  private double left(double seconds) {
    if (seconds >= Math.max(1, 2 * mark.seconds())) {
      earlier = mark;
      mark = new Moment(seconds, done);
    }
    double pace = (done - earlier.done()) / (seconds - earlier.seconds());
    return Math.max(0, total - done) / pace;
  }

  private static String duration(double seconds) {
    long whole = Math.max(1, Math.round(seconds));
    String told =
        whole < 60
            ? whole + " s"
            : whole < 3600
                ? whole / 60 + " min " + whole % 60 + " s"
                : whole / 3600 + " h " + whole % 3600 / 60 + " min";
    return told + " left";
  }
}
