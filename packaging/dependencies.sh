# Sourced by start.sh and tests/run.sh: what Touyan needs from Debian 12, and how it is installed.

build_packages="g++ lld cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libqt6opengl6-dev libgl-dev
    qt6-charts-dev qt6-svg-dev libxkbcommon-dev
    libsqlite3-dev libxlsxwriter-dev libqpdf-dev libzip-dev zlib1g-dev libexpat1-dev libicu-dev libglpk-dev"
run_packages="fonts-noto-cjk fonts-liberation fonts-arphic-gkai00mp qt6-translations-l10n"
test_packages="libbenchmark-dev poppler-utils qpdf unzip sqlite3 libreoffice-writer-nogui libreoffice-calc-nogui"

# install_missing PACKAGE...: asks for root only when something is missing.
install_missing() {
    missing=""
    for package in "$@"; do
        if ! dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed; then
            missing="$missing $package"
        fi
    done
    [ -n "$missing" ] || return 0
    echo "Installing:$missing" >&2
    as_root=""
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "Only root may install them. Ask for this to be run as root, then start again:" >&2
            # shellcheck disable=SC2086,SC2116 # on one line, to be copied
            echo "    apt-get install -y --no-install-recommends $(echo $missing)" >&2
            return 1
        fi
        as_root="sudo"
    fi
    # shellcheck disable=SC2086 # the lists are meant to be split
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq update >&2 &&
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends $missing >&2
}
