/**
 * Fits the model's parameters to published trials, and keeps what the trials cannot settle as an
 * ensemble of parameter draws.
 */
package sinew.calibration;
