package sinew.calibration;

import sinew.evidence.Trial;

/**
 * A figure to fit.
 *
 * @param trial its trial
 * @param arm its arm
 * @param figure the figure
 * @param error standard error of the published value, plus the assumed model error
 */
public record Target(Trial trial, Trial.Arm arm, Trial.Figure figure, double error) {}
