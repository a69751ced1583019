/** 集中指挥: incidents, orders to units, report clocks and the journal. */
@NullMarked
package dev.huishang.app.emergency;

import org.jspecify.annotations.NullMarked;
