# Everything, built anew and tested, windows included; the results summed up. Sourced by plumb.
# shellcheck shell=sh disable=SC2154 # what plumb sets

# What the tests need of Debian beyond a JDK and Maven: a display, what GTK draws with, and for the documents a browser and a
# word processor.
packages='xvfb xauth libgtk-3-0 fonts-dejavu-core adwaita-icon-theme chromium libreoffice-writer'

# shellcheck source=SCRIPTDIR/build.sh
. "$root/releng/launcher/build.sh"

# missing_packages: prints those of the packages that are not there; newer Debians call some "...t64".
missing_packages() {
    for package in $packages; do
        dpkg-query -W -f='${db:Status-Status}\n' "$package" "${package}t64" 2> /dev/null | grep -qx installed ||
            printf '%s ' "$package"
    done
}

# need_display: sets display to what gives windows a screen nobody looks at. A Mac needs none.
need_display() {
    [ "$(uname)" != Darwin ] || return
    if command -v dpkg-query > /dev/null; then
        missing=$(missing_packages)
        [ -z "$missing" ] || install_packages
    fi
    command -v xvfb-run > /dev/null ||
        give_up 4 'xvfb-run is needed to test windows; it belongs to Xvfb.' "On Debian: apt-get install $packages"
    display='xvfb-run -a'
}

install_packages() {
    install="apt-get install -y --no-install-recommends $missing"
    [ "$(id -u)" = 0 ] || give_up 4 "the tests need Debian packages that are missing: $missing" "Install them: sudo $install"
    say "installing $missing"
    export DEBIAN_FRONTEND=noninteractive
    # shellcheck disable=SC2086 # a list of words
    { $install || { apt-get update && $install; }; } > "$state/packages.log" 2>&1 < /dev/null && return
    tail -n 20 "$state/packages.log" >&2
    give_up 4 "could not install $missing; the whole log: $state/packages.log"
}

# sum_up: prints a line per module, what failed and was skipped, and the closing line; returns 1 unless all is well.
sum_up() {
    results=$state/results well=0
    (cd "$root" && find bundles releng tests -path '*/target/surefire-reports/TEST-*.xml' -newer "$state/begun" \
        -exec awk -f releng/launcher/results.awk {} +) > "$results"
    awk -F '\t' '
        $1 == "count" { sub(/\/target\/.*/, "", $5); passed[$5] += $2; failed[$5] += $3; skipped[$5] += $4 }
        END { for (m in passed) printf "%-50s %6d passed, %d failed, %d skipped\n", m, passed[m], failed[m], skipped[m] }
    ' "$results" | sort
    awk -F '\t' '$1 == "failed" { print "FAILED   " $2 ": " $3 } $1 == "skipped" { print "SKIPPED  " $2 }' "$results"
    for module in "$root"/tests/*.tests; do
        [ -d "$module" ] || continue
        module=${module#"$root/"}
        grep -q "^count.*$module/target/" "$results" || { echo "MISSING  $module: no test ran"; well=1; }
    done
    awk -F '\t' '
        $1 == "count" { passed += $2; failed += $3; skipped += $4 }
        END {
            printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped
            exit passed == 0 || failed > 0 || skipped > 0
        }' "$results" && return $well
}

run_tests() {
    full=''
    case $#:${1:-} in
        0:) ;;
        1:--full) full=-Dplumbline.full=true ;;
        *) give_up 2 "test knows one option, --full; given was: $*" ;;
    esac
    prepare
    need_display
    take_turn || :
    log=$state/test.log
    say "building everything and testing it with JDK $java_version and Maven $maven_version; the whole log: $log"
    touch "$state/begun"
    run_maven "$log" --fail-at-end $full clean verify
    code=$?
    stamp_if_built "$built/plumbline" "$built/built.stamp"
    stamp_if_built "$root/releng/org.plumbline.product/target/products/plumbline" \
        "$root/releng/org.plumbline.product/target/products/built.stamp"
    sum_up > "$state/sum"
    well=$?
    if [ $code != 0 ] && ! grep -q '^FAILED' "$state/sum"; then
        tell_errors "$log"
        say "the build failed; the whole log: $log"
        well=5
    fi
    cat "$state/sum"
    end_turn
    exit $well
}

# stamp_if_built FOLDER STAMP: where this build made the folder anew, a later command need not build it again.
stamp_if_built() {
    [ -z "$(find "$1" -prune -newer "$state/begun" 2> /dev/null)" ] || touch -r "$state/begun" "$2"
}
