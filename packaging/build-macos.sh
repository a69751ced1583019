#!/bin/sh
# UNTRIED. App-image for macOS from packaging/target/image (mvn -DskipTests package made on macOS).
set -eu
cd "$(dirname "$0")/.."
"$JAVA_HOME/bin/jlink" --module-path "$JAVA_HOME/jmods:packaging/target/image/fx" --add-modules javafx.controls,java.base,java.desktop,java.logging,java.management,java.naming,java.net.http,java.sql,java.xml,java.xml.crypto,jdk.crypto.ec,jdk.unsupported,jdk.zipfs,jdk.charsets,jdk.localedata --strip-debug --output packaging/target/runtime
"$JAVA_HOME/bin/jpackage" --type app-image --name huishang --app-version 0.1.0 --input packaging/target/image/lib --main-jar huishang-app-0.1.0.jar --main-class dev.huishang.app.Main --runtime-image packaging/target/runtime --java-options "--enable-native-access=ALL-UNNAMED,javafx.graphics" --dest packaging/target/dist
