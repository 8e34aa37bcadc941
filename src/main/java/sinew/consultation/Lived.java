package sinew.consultation;

import java.util.Optional;
import sinew.simulation.Outcomes;

/**
 * What came of some lives.
 *
 * @param outcomes the counts, with the times of each person
 * @param weeks how each person is week by week; only of the arms that a class sees
 */
public record Lived(Outcomes outcomes, Optional<PersonWeeks> weeks) {}
