/** Tables whose columns are declared once, and the formats they are written in. */
package sinew.table;
