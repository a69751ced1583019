#!/usr/bin/env bash
# Starts the packaged image as an ordinary user without network and without a JDK on the PATH, and looks
# for the pictures and the brief. Needs root (runuser, unshare).
#   packaging/smoke.sh [INSTALLED]     INSTALLED: where the .deb put it, for example /opt/huishang
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
app=${1:-$root/packaging/target/dist/huishang}
[ -x "$app/bin/huishang" ] || { echo "no image: run packaging/build.sh first" >&2; exit 3; }
work=$(mktemp -d)
# A checkout may be closed to an ordinary user; an installed image is started where it lies.
[ $# -gt 0 ] || { cp -r "$app" "$work/app" && app="$work/app"; }
mkdir -p "$work/home" "$work/out"
chmod -R a+rX "$work"
chown -R nobody "$work/home" "$work/out"
unshare -n sh -c "ip link set lo up && exec runuser -u nobody -- env -i HOME='$work/home' PATH=/usr/bin:/bin LANG=C.UTF-8 \
  '$app/bin/huishang' demo --home '$work/home/h' --out '$work/out'"
ls -l "$work/out"
test -s "$work/out/brief.pdf"
test -s "$work/out/display.png"
rm -rf "$work"
echo "packaged image: started as an ordinary user, no network, no JDK"
