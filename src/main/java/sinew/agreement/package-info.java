/** The reports of how well the model agrees with published trials: validation and calibration. */
package sinew.agreement;
