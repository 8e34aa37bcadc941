package sinew.model;

import java.util.List;

/**
 * The treatments beside the load plan.
 *
 * @param prescriptions what is given from the start
 * @param escalations what is added if little changes
 */
public record Care(List<Prescription> prescriptions, List<Escalation> escalations) {
  /** No treatment. */
  public static final Care NONE = new Care(List.of(), List.of());

  public Care {
    prescriptions = List.copyOf(prescriptions);
    escalations = List.copyOf(escalations);
  }
}
