# Read by benchmarks/run: a display of 1920x1080 that ends with the run, and with --peers what the peers need.
# Installs Debian packages only as root; what cannot be had is reported by the run as not run.
install_packages() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 || return 1
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } >/dev/null 2>&1
}

if [ -z "${DISPLAY:-}" ]; then
  command -v Xvfb >/dev/null 2>&1 || install_packages xvfb ||
    { echo "没有显示器 no display, and Xvfb could not be installed (Debian package xvfb)" >&2; exit 3; }
  chosen=$(mktemp)
  Xvfb -displayfd 3 -screen 0 "${screen_size:-1920x1080}x24" -nolisten tcp 3>"$chosen" >/dev/null 2>&1 & # takes a free display itself
  screen=$!
  trap 'kill "$screen" 2>/dev/null; rm -f "$chosen"' EXIT
  for _ in $(seq 100); do
    [ -s "$chosen" ] && break
    sleep 0.1
  done
  [ -s "$chosen" ] || { echo "Xvfb did not start" >&2; exit 3; }
  export DISPLAY=":$(cat "$chosen")"
fi

case " $* " in
  *" --peers "*)
    command -v chromium >/dev/null 2>&1 || install_packages chromium
    [ -x /usr/bin/python3 ] && /usr/bin/python3 -c 'import qgis.core' 2>/dev/null || install_packages python3-qgis
    web="$root/benchmarks/web"
    if command -v npm >/dev/null 2>&1 && [ ! "$web/node_modules/.package-lock.json" -nt "$web/package-lock.json" ]; then
      (cd "$web" && npm ci --ignore-scripts --no-audit --no-fund) >&2 # the versions of the lock file
    fi
    ;;
esac
