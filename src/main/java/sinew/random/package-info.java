/**
 * Reproducible streams addressed by seed, patient and purpose, and the distributions drawn from
 * them.
 */
package sinew.random;
