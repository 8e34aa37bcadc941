/** Results as sentences. */
package sinew.words;
