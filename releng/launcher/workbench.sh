# The workbench of this checkout. Sourced by plumb.
# shellcheck shell=sh disable=SC2154 # what plumb sets

# shellcheck source=SCRIPTDIR/build.sh
. "$root/releng/launcher/build.sh"

# product_start: sets start to the program that starts the product on this machine, as the product's build lays it out.
product_start() {
    case $(uname -s) in
        Darwin) platform=macosx/cocoa inside=Plumbline.app/Contents/Eclipse/ ;;
        *) platform=linux/gtk inside='' ;;
    esac
    case $(uname -m) in
        arm64 | aarch64) arch=aarch64 ;;
        *) arch=x86_64 ;;
    esac
    start=$products/plumbline/$platform/$arch/${inside}plumbline
}

workbench_is_current() {
    [ -x "$start" ] && is_current "$products/built.stamp" pom.xml .mvn bundles features releng/org.plumbline.codegen \
        releng/org.plumbline.target releng/org.plumbline.product "$distribution/src"
}

run_workbench() {
    products=$root/releng/org.plumbline.product/target/products
    product_start
    if ! workbench_is_current; then
        prepare
        if take_turn || ! workbench_is_current; then
            build 'the workbench' "$state/workbench.log" "$products/built.stamp" \
                -pl :org.plumbline.product -am -DskipTests verify
        fi
        end_turn
        [ -x "$start" ] || give_up 5 "the build made no workbench for this machine; looked for $start"
    fi
    exec "$start" "$@"
}
