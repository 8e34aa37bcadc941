package sinew.planted.report;

import java.awt.Color;

record Paints(Color colour) {}
