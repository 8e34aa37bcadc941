/**
 * What all charts are drawn with: sheets, axes, panels, labels, one theme, and files of SVG and
 * PNG.
 */
package sinew.drawing;
