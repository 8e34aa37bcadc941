/** The report of each experiment: sentences, page, charts, tables and JSON documents, as files. */
package sinew.report;
