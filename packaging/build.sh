#!/usr/bin/env bash
# App-image and .deb for this machine's architecture (Linux x64, arm64): own runtime by jlink, console and
# reference platform as two launchers. Needs a JDK 25; `fakeroot` and `binutils` for the .deb.
#   packaging/build.sh [app-image|deb]     result below packaging/target/dist
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
kind=${1:-app-image}
for home in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
  if [ -n "$home" ] && [ -x "$home/bin/jpackage" ] && "$home/bin/java" -version 2>&1 | head -1 | grep -q '"25[."]'; then export JAVA_HOME=$home; break; fi
done
[ -x "${JAVA_HOME:-}/bin/jpackage" ] || { echo "no JDK 25 with jpackage found: set JAVA_HOME" >&2; exit 3; }
"$root/huishang" status --profile /nonexistent --json >/dev/null 2>&1 || true # builds what is out of date
image="$root/packaging/target/image"
dist="$root/packaging/target/dist"
rm -rf "$dist" "$root/packaging/target/runtime" "$root/packaging/target/input"
mkdir -p "$dist" "$root/packaging/target/input"
cp "$image"/lib/*.jar "$root/LICENSE" "$root/NOTICE" "$root/packaging/target/input/"
"$JAVA_HOME/bin/jlink" --module-path "$JAVA_HOME/jmods:$image/fx" \
  --add-modules javafx.controls,java.base,java.desktop,java.logging,java.management,jdk.management,java.naming,java.net.http,java.security.jgss,java.sql,java.xml,java.xml.crypto,jdk.crypto.ec,jdk.unsupported,jdk.zipfs,jdk.charsets,jdk.localedata \
  --strip-debug --no-header-files --no-man-pages --output "$root/packaging/target/runtime"
options="--enable-native-access=ALL-UNNAMED,javafx.graphics"
cat > "$root/packaging/target/platform.properties" <<P
main-jar=huishang-reference-platform-0.1.0.jar
main-class=dev.huishang.platform.PlatformMain
java-options=--enable-native-access=ALL-UNNAMED
arguments=
P
arguments=(--type "$kind" --name huishang --app-version 0.1.0 --vendor Huishang --input "$root/packaging/target/input"
  --main-jar huishang-app-0.1.0.jar --main-class dev.huishang.app.Main --runtime-image "$root/packaging/target/runtime"
  --java-options "$options" --java-options "-Dfile.encoding=UTF-8" --java-options "-Dstdout.encoding=UTF-8" --java-options "-Dstderr.encoding=UTF-8" --java-options "-Xmx2g" --java-options "-XX:G1HeapRegionSize=8m" --java-options "-XX:MaxGCPauseMillis=15"
  --add-launcher "huishang-platform=$root/packaging/target/platform.properties" --dest "$dist")
[ "$kind" = deb ] && arguments+=(--linux-package-name huishang --linux-shortcut --resource-dir "$root/packaging/linux" --license-file "$root/LICENSE"
  --linux-package-deps "libgtk-3-0 | libgtk-3-0t64, libgl1") # JavaFX opens them by name, so jpackage does not see them
"$JAVA_HOME/bin/jpackage" "${arguments[@]}"
ls -d "$dist"/*
