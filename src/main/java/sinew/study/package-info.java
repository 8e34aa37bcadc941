/**
 * Experiments on virtual patients (studies, sweeps, sensitivity), and the laboratory that runs
 * them.
 */
package sinew.study;
