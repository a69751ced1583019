package dev.huishang.app;

import dev.huishang.app.shell.Preferences;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What a console is started for.
///
/// @param url base URL of the platform
/// @param profile directory of the console
/// @param chosen language, look and the other choices
/// @param size width and height of pictures in pixels
/// @param shots directory for pictures, or null
/// @param running how long it runs before the pictures are taken
record Job(
    String url,
    Path profile,
    Preferences chosen,
    int[] size,
    @Nullable Path shots,
    Duration running) {}
