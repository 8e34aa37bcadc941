/** Paper, pens, axes and panels: what every picture is drawn with, in one theme. */
package sinew.drawing;
