/** 集中会商: freezing the picture, concluding on it, and the brief. */
@NullMarked
package dev.huishang.app.consultation;

import org.jspecify.annotations.NullMarked;
