/// 大屏: borderless windows bound to physical screens, each with pages in turn. A layout is kept in
/// the profile; a screen that goes takes its window with it, and gives it back when it returns.
@org.jspecify.annotations.NullMarked
package dev.huishang.app.wall;
