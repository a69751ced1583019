/** 集中调度: key tasks with lights, progress and what each region owes. */
@NullMarked
package dev.huishang.app.dispatch;

import org.jspecify.annotations.NullMarked;
