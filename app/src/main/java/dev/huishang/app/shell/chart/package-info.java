/// Charts drawn by the console itself: what they show is plain data, every one is also a table.
/// Decision 0011 says why no library.
@org.jspecify.annotations.NullMarked
package dev.huishang.app.shell.chart;
