/** What came of each experiment, told and laid out as files: words, pictures, tables, documents. */
package sinew.report;
