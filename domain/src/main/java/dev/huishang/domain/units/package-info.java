/**
 * Units, measured amounts and times as types, so that no value meets a limit in another unit or
 * another zone: conversion and reading happen here and nowhere else.
 */
@NullMarked
package dev.huishang.domain.units;

import org.jspecify.annotations.NullMarked;
