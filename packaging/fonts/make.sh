#!/bin/sh
# Makes the fonts the console ships, from Debian's fonts-noto-cjk (hash pinned). Run by hand as root;
# the results are committed, so neither build nor start needs this.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get install -y --no-install-recommends python3-fonttools >/dev/null
apt-get download fonts-noto-cjk
echo "4a2515eb6db3978b897fef9709ed0d2b1f4c6c4df4d83d6c4ef65f71f1b1f502  $(ls fonts-noto-cjk_*.deb)" | sha256sum -c -
dpkg-deb -x fonts-noto-cjk_*.deb x
out="$here/../../app/src/main/resources/dev/huishang/app/fonts"
/usr/bin/python3 "$here/subset.py" x/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc \
  x/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc "$here/extra.txt" "$out"
ls -l "$out"
