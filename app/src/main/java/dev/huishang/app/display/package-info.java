/** 集中展现: the picture of the country, by map, domains and indicators, and how old it is. */
@NullMarked
package dev.huishang.app.display;

import org.jspecify.annotations.NullMarked;
