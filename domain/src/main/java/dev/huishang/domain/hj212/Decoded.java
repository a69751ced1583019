package dev.huishang.domain.hj212;

/// What the decoder made of a piece of the stream: a frame, or a refusal that says why not.
public sealed interface Decoded permits Frame, Rejection {}
