# How long users wait, printed beside peers. Sourced by plumb.
# shellcheck shell=sh disable=SC2154 # what plumb sets

# shellcheck source=SCRIPTDIR/test.sh
. "$root/releng/launcher/test.sh"
# shellcheck source=SCRIPTDIR/workbench.sh
. "$root/releng/launcher/workbench.sh"

run_bench() {
    for chapter in "$@"; do
        case $chapter in
            start | documents | loading | editing | diagrams | window) ;;
            *) give_up 2 "bench measures start, documents, loading, editing, diagrams and window, not: $chapter" ;;
        esac
    done
    prepare
    screen=''
    case " ${*:-window} " in
        *' window '*)
            packages="$packages xdotool"
            need_display
            screen=$display
            display=''
            command -v xdotool > /dev/null \
                || give_up 4 'xdotool is needed to see when a window comes.' 'On Debian: apt-get install xdotool'
            ;;
    esac
    products=$root/releng/org.plumbline.product/target/products
    product_start
    bench=$root/releng/org.plumbline.bench/target/bench.jar
    if ! { command_line_is_current && workbench_is_current && is_current "$bench" releng/org.plumbline.bench; }; then
        take_turn || :
        build 'all that is measured' "$state/bench.log" "$built/built.stamp" \
            -pl :org.plumbline.bench,:org.plumbline.product,:org.plumbline.distribution -am -DskipTests verify
        touch -r "$built/built.stamp" "$products/built.stamp"
        end_turn
    fi
    scratch=$(mktemp -d) || give_up 5 'there is no room for what is measured.'
    $screen "$java_home/bin/java" -cp "$bench" org.plumbline.bench.Bench "$cli" \
        "$built/plumbline/examples/im-toolbox" "$start" \
        "$root/releng/org.plumbline.bench/target/peer" "$scratch" "$@"
    code=$?
    rm -rf "$scratch"
    exit $code
}
