package sinew.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sinew.document.Manifest;
import sinew.drawing.Chart;
import sinew.drawing.Source;
import sinew.evidence.Agreement;
import sinew.evidence.Trial;
import sinew.evidence.Validation;
import sinew.page.InlineFigure;
import sinew.page.Page;
import sinew.report.Report;
import sinew.results.RunInfo;
import sinew.table.Json;
import sinew.table.Table;
import sinew.words.Caveats;
import tools.jackson.databind.node.ObjectNode;

/** The agreement of virtual trials with published ones, as sentences and files. */
public final class ValidationReport implements Report {

  private final Validation validation;
  private final List<Agreement> agreements;
  private final List<Validation.OutcomeCurve> courses;
  private final RunInfo run;

  private ValidationReport(Validation.Result result, RunInfo run) {
    validation = result.validation();
    agreements = result.agreements();
    courses = result.courses();
    this.run = run;
  }

  /**
   * The report on virtual trials.
   *
   * @param result what came of them
   * @param run how it came about
   * @return the report
   */
  public static ValidationReport of(Validation.Result result, RunInfo run) {
    return new ValidationReport(result, run);
  }

  @Override
  public List<String> inShort() {
    List<String> lines = new ArrayList<>();
    for (Trial trial : validation.trials()) {
      lines.add(verdict(trial));
      of(trial).forEach(agreement -> lines.add(AgreementTable.line(agreement)));
    }
    lines.add(headline());
    unseen().ifPresent(lines::add);
    return lines;
  }

  private String verdict(Trial trial) {
    List<Agreement> figures = of(trial);
    return trial.title()
        + ": "
        + inside(figures)
        + " of "
        + figures.size()
        + " figures inside"
        + TrialForests.use(trial)
        + ".";
  }

  private List<Agreement> of(Trial trial) {
    return agreements.stream().filter(figure -> figure.trial().equals(trial)).toList();
  }

  String headline() {
    List<Agreement> fit = of(Trial.Use.FIT);
    List<Agreement> counted =
        fit.stream().filter(figure -> figure.figure().quantity().isShareOrScore()).toList();
    return "In all, "
        + inside(fit)
        + " of "
        + fit.size()
        + " figures that the model is held to lie inside the published interval or within one and"
        + " a half standard errors"
        + (counted.isEmpty()
            ? "."
            : "; of the shares and scores among them "
                + inside(counted)
                + " of "
                + counted.size()
                + " ("
                + Math.round(100.0 * inside(counted) / counted.size())
                + " %; the aim is 85 %).");
  }

  private List<Agreement> of(Trial.Use use) {
    return agreements.stream().filter(figure -> figure.trial().use() == use).toList();
  }

  /** What trials say that nothing was fitted to; empty without such trials. */
  Optional<String> unseen() {
    List<Agreement> unseen = of(Trial.Use.UNSEEN);
    long foreseen = unseen.stream().filter(Agreement::foreseen).count();
    double right = unseen.stream().mapToDouble(Agreement::insideIfRight).sum();
    return unseen.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Of trials that nothing was fitted to, "
                + inside(unseen)
                + " of "
                + unseen.size()
                + " figures lie inside. If the model were right, about "
                + Math.round(right)
                + " would, as studies of the same care differ"
                + (validation.members().isEmpty()
                    ? "."
                    : ". "
                        + foreseen
                        + " lie in the range that "
                        + validation.members().size()
                        + " sets of parameters let expect of such a trial."));
  }

  private static long inside(List<Agreement> figures) {
    return figures.stream().filter(Agreement::inside).count();
  }

  @Override
  public ObjectNode document() {
    ObjectNode json = Json.object();
    json.put("sinew", run.version());
    json.put("seed", run.seed());
    json.put("patients", run.patients());
    json.put("repeats", validation.repeats());
    json.put("draws", validation.members().size());
    json.set("figures", Json.rows(AgreementTable.of(agreements)));
    return json;
  }

  @Override
  public String documentName() {
    return "validation.json";
  }

  @Override
  public ObjectNode manifest() {
    return Manifest.of(validation.trials(), inputs(), run);
  }

  private Map<String, Integer> inputs() {
    return Map.of(
        "patients",
        run.patients(),
        "repeats",
        validation.repeats(),
        "draws",
        validation.members().size());
  }

  @Override
  public Map<String, Table<?>> tables() {
    return Map.of("validation", AgreementTable.of(agreements));
  }

  @Override
  public Optional<String> page(List<Chart> charts) {
    return Optional.of(
        Page.of("validation", run.version())
            .with("headline", headline())
            .with("unseen", unseen().stream().toList())
            .with("seed", Long.toString(run.seed()))
            .with("charts", charts, TrialForests.FIT)
            .with("unseenCharts", charts, TrialForests.UNSEEN)
            .with("trials", sections())
            .with("evidence", Caveats.evidence())
            .html());
  }

  @Override
  public List<Chart> charts() {
    List<Chart> charts = new ArrayList<>(TrialForests.of(source(), agreements));
    validation.trials().forEach(trial -> curves(trial).ifPresent(charts::add));
    return charts;
  }

  private Source source() {
    return new Source("virtual trials", validation.lives(run.patients()), run.seed());
  }

  private Optional<Chart> curves(Trial trial) {
    return TrialPicture.of(
        source(), courses.stream().filter(course -> course.trial().equals(trial)).toList());
  }

  /** The trials with their tables, for the page. */
  public List<Section> sections() {
    return validation.trials().stream()
        .map(
            trial ->
                new Section(
                    trial.title(),
                    about(trial),
                    verdict(trial),
                    curves(trial).map(InlineFigure::of).stream().toList(),
                    Page.html(AgreementTable.of(of(trial)))))
        .toList();
  }

  /** What the page says of a trial. */
  record Section(
      String title, List<String> about, String verdict, List<InlineFigure> curves, String table) {}

  private static List<String> about(Trial trial) {
    return List.of(
        "Tendon: " + trial.tendon() + ". " + trial.borrowing(),
        "Source: " + trial.citation() + ".");
  }

  long seed() {
    return run.seed();
  }
}
