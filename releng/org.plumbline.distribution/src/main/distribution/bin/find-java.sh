# The one place that knows where a Java may lie; sourced by the start scripts, starts no process where it can help it.
#
# find_java jre|jdk   sets java_home and java_version (such as 25.0.3) and returns 0. It takes JAVA_HOME where that is new
#                     enough, then the java on the PATH, then the newest of the usual places; with "jdk" it wants a compiler.
#                     Without success it returns 1, and java_seen says, one line each, what was found and will not do.
# PLUMBLINE_JDKS      folders, separated by colons, that hold Javas, in place of the usual ones.
# shellcheck shell=sh

java_minimum=21

# version_at_least A B: is the dotted version A not older than B? What follows digits and dots ("-ea") does not count.
version_at_least() {
    val_a=${1%%[!0-9.]*} val_b=${2%%[!0-9.]*}
    while [ -n "$val_b" ]; do
        val_x=${val_a%%.*} val_y=${val_b%%.*}
        [ "${val_x:-0}" -gt "${val_y:-0}" ] && return 0
        [ "${val_x:-0}" -lt "${val_y:-0}" ] && return 1
        case $val_a in *.*) val_a=${val_a#*.} ;; *) val_a= ;; esac
        case $val_b in *.*) val_b=${val_b#*.} ;; *) val_b= ;; esac
    done
    return 0
}

# java_suits HOME jre|jdk: looks at one Java; sets suits_version. Its "release" file spares the start of a Java.
java_suits() {
    suits_version=
    [ -x "$1/bin/java" ] || return 1
    if [ -r "$1/release" ]; then
        while IFS='=' read -r suits_key suits_value; do
            [ "$suits_key" = JAVA_VERSION ] || continue
            suits_version=${suits_value#\"}
            suits_version=${suits_version%\"*}
            break
        done < "$1/release"
    fi
    if [ -z "$suits_version" ]; then
        java_seen="$java_seen
  $1: does not tell its version (no file \"release\")"
    elif ! version_at_least "$suits_version" "$java_minimum"; then
        java_seen="$java_seen
  $1: Java $suits_version, too old"
    elif [ "$2" = jdk ] && [ ! -x "$1/bin/javac" ]; then
        java_seen="$java_seen
  $1: Java $suits_version, but without a compiler (a JRE, not a JDK)"
    else
        return 0
    fi
    return 1
}

# java_of_path: prints the home of the java on the PATH, past all links.
java_of_path() {
    jop_java=$(command -v java) || return 1
    while [ -h "$jop_java" ]; do
        jop_link=$(readlink "$jop_java")
        case $jop_link in
            /*) jop_java=$jop_link ;;
            *) jop_java=${jop_java%/*}/$jop_link ;;
        esac
    done
    printf '%s\n' "${jop_java%/bin/java}"
}

find_java() {
    java_home='' java_version='' java_seen=''
    if [ -n "${JAVA_HOME:-}" ] && java_suits "$JAVA_HOME" "$1"; then
        java_home=$JAVA_HOME java_version=$suits_version
        return 0
    fi
    fj_path=$(java_of_path) && if java_suits "$fj_path" "$1"; then
        java_home=$fj_path java_version=$suits_version
        return 0
    fi
    fj_places=/usr/lib/jvm:/usr/java:/opt:/opt/java:/Library/Java/JavaVirtualMachines:/usr/local/opt:/opt/homebrew/opt
    if [ -n "${HOME:-}" ]; then
        fj_places=$fj_places:$HOME/.sdkman/candidates/java:$HOME/.jdks:$HOME/.asdf/installs/java
        fj_places=$fj_places:$HOME/.local/share/mise/installs/java:$HOME/Library/Java/JavaVirtualMachines
    fi
    fj_ifs=$IFS IFS=:
    set -f
    for fj_place in ${PLUMBLINE_JDKS-$fj_places}; do
        IFS=$fj_ifs
        set +f
        for fj_child in "$fj_place"/*; do
            for fj_home in "$fj_child" "$fj_child/Contents/Home" "$fj_child/libexec/openjdk.jdk/Contents/Home"; do
                case $fj_home in "${JAVA_HOME:-}" | "${fj_path:-}") continue ;; esac
                fj_seen=$java_seen
                java_suits "$fj_home" "$1" || { [ ! -h "$fj_child" ] || java_seen=$fj_seen; continue; }
                if [ -z "$java_home" ] || ! version_at_least "$java_version" "$suits_version"; then
                    java_home=$fj_home java_version=$suits_version
                fi
            done
        done
    done
    IFS=$fj_ifs
    set +f
    [ -n "$java_home" ]
}
