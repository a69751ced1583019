/** Drawing on any map of the console: tools, what is drawn, files in and out, coordinates. */
@NullMarked
package dev.huishang.app.shell.drawing;

import org.jspecify.annotations.NullMarked;
