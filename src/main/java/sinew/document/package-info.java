/** Summaries, comparisons and manifests as JSON. Published schemas describe their shape. */
package sinew.document;
