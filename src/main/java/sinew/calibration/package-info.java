/**
 * Fits the model's parameters to published trials, and keeps the remaining uncertainty as an
 * ensemble of parameter draws.
 */
package sinew.calibration;
