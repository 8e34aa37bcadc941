/** Sentences, charts and tables, laid out by a template as one HTML page. */
package sinew.page;
