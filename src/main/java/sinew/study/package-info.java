/** Experiments, and the laboratory in which they are run. */
package sinew.study;
