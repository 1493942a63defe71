# Building with Maven: finds the tools, runs the build, tells how far it is. Sourced by plumb, which sets root, state,
# distribution, built and cli. Everything is said on standard error: standard output belongs to the commands.
# shellcheck shell=sh disable=SC2154 # what plumb sets

maven_minimum=3.9.9
maven_brought=3.9.16
dependency_plugin=org.apache.maven.plugins:maven-dependency-plugin:3.9.0

# shellcheck source=SCRIPTDIR/../org.plumbline.distribution/src/main/distribution/bin/find-java.sh
. "$root/$distribution/src/main/distribution/bin/find-java.sh"

say() {
    printf 'plumb: %s\n' "$*" >&2
}

# give_up CODE LINE...
give_up() {
    up_code=$1
    shift
    printf 'plumb: %s\n' "$1" >&2
    shift
    for up_line; do printf '       %s\n' "$up_line" >&2; done
    exit "$up_code"
}

need_state() {
    if mkdir -p "$state" 2> /dev/null && [ -w "$state" ]; then return; fi
    give_up 5 "cannot write into $root, where the build and its log belong." "Check the rights, or clone to another place."
}

need_jdk() {
    find_java jdk || give_up 4 "a JDK $java_minimum or newer is needed to build, and there is none.${java_seen:+ Found:$java_seen}" \
        "Install one (Debian 13, Ubuntu: apt-get install openjdk-21-jdk-headless; Debian 12: the package temurin-25-jdk of" \
        "Adoptium, or an unpacked JDK in ~/.jdks), or let JAVA_HOME name its folder."
    export JAVA_HOME="$java_home"
}

# look_at_maven MVN: sets maven_version and maven_home, and is true when Plumbline can be built with it.
look_at_maven() {
    maven_told=$("$1" -v 2> /dev/null)
    maven_version=$(printf '%s\n' "$maven_told" | sed -n 's/^[^A]*Apache Maven \([0-9][0-9a-zA-Z.-]*\).*/\1/p')
    maven_home=$(printf '%s\n' "$maven_told" | sed -n 's/^.*Maven home: //p')
    version_at_least "${maven_version:-0}" "$maven_minimum" && ! version_at_least "$maven_version" 4
}

# need_maven: sets maven, the program, and house_settings. The order: MAVEN (a program or a folder), the PATH, the one
# brought earlier, and one brought now through the Maven of the PATH, whose mirrors and proxies go on to hold.
need_maven() {
    house_settings=''
    if [ -n "${MAVEN:-}" ]; then
        maven=$MAVEN
        [ ! -d "$maven" ] || maven=$maven/bin/mvn
        look_at_maven "$maven" && return
        [ -n "$maven_version" ] && wrong="is Maven $maven_version" || wrong='is no Maven that can be run'
        give_up 4 "MAVEN names $MAVEN, which $wrong." \
            "Needed is Maven $maven_minimum or newer, and older than 4. Without MAVEN a fitting one is looked for, or brought."
    fi
    if maven=$(command -v mvn); then
        look_at_maven "$maven" && return
        installed=$maven
        [ ! -f "$maven_home/conf/settings.xml" ] || house_settings=$maven_home/conf/settings.xml
    else
        installed=''
    fi
    cache=${XDG_CACHE_HOME:-${HOME:-$state}/.cache}/plumbline
    maven=$cache/apache-maven-$maven_brought/bin/mvn
    [ -x "$maven" ] || bring_maven
    maven_version=$maven_brought
}

# bring_maven: unpacks Apache Maven into the user's cache, whole or not at all. It runs in a folder of its own, for the
# bare plug-in leaves a folder called '${project.basedir}' where it stands; a zip does not tell what is a program.
bring_maven() {
    [ -n "$installed" ] || give_up 4 "Maven is needed to build, and there is none on the PATH." \
        "Install any Maven 3 (Debian, Ubuntu: apt-get install maven): where it is older than $maven_minimum, it is used to bring" \
        "Maven $maven_brought. Or let MAVEN name one that is new enough."
    say "Maven ${maven_version:-of unknown version} is too old, bringing Maven $maven_brought into $cache"
    place=$cache/bringing.$$
    mkdir -p "$place" 2> /dev/null || give_up 4 "cannot write into $cache, where Maven is to go." \
        "Let XDG_CACHE_HOME name a folder that you may write into."
    # shellcheck disable=SC2016 # the folder is really called so
    if ! (cd "$place" && "$installed" -B -C "$dependency_plugin:unpack" -DoutputDirectory="$place" \
        -Dartifact="org.apache.maven:apache-maven:$maven_brought:zip:bin") > "$state/maven.log" 2>&1; then
        rm -rf "$place"
        tell_errors "$state/maven.log"
        give_up 5 "could not bring Maven $maven_brought; the whole log: $state/maven.log"
    fi
    chmod +x "$place/apache-maven-$maven_brought/bin/mvn"
    # Moving fails where another launcher was faster; then that one's is as good.
    mv "$place/apache-maven-$maven_brought" "$cache/" 2> /dev/null
    rm -rf "$place"
}

# tell_errors LOG: the lines that say why, without Maven's advice about its own options.
tell_errors() {
    told=$(grep '^[^ ]*\[ERROR\]' "$1" | grep -v -e '\[Help 1\]' -e 're-run Maven' -e 'Re-run Maven' -e 'For more information' \
        -e 'After correcting the problems' -e 'mvn <args>' -e '\[ERROR\] *$' | head -n 20)
    [ -n "$told" ] || told=$(tail -n 20 "$1")
    printf '%s\n' "$told" >&2
}

# follow: reads Maven's output and shows how far it is: one line that changes on a terminal, else a dated line per module.
follow() {
    step='' files=0 begun=$(date +%s) lively=''
    [ -t 2 ] && [ "${TERM:-dumb}" != dumb ] && lively=yes
    while IFS= read -r line; do
        case $line in
            *'[INFO] Building '*' ['*/*']')
                step="[${line##*\[} $(module_of "$line")"
                [ -n "$lively" ] || printf '%s  %s\n' "$(date '+%Y-%m-%d %H:%M:%S')" "$step" >&2
                ;;
            *Downloading\ from*)
                files=$((files + 1))
                [ $((files % 10)) = 0 ] || continue
                ;;
            *'[INFO] Running '* | *'[INFO] --- '*) ;;
            *) continue ;;
        esac
        [ -z "$lively" ] || show_step
    done
    [ -z "$lively" ] || printf '\r\033[K' >&2
}

# module_of LINE: prints the name in a line such as "[INFO] Building [bundle] Plumbline Language 0.1.0-SNAPSHOT   [5/28]".
module_of() {
    module=${1#*Building }
    case $module in '['*) module=${module#*\] } ;; esac
    module=${module%\[*}
    while [ "$module" != "${module% }" ]; do module=${module% }; done
    printf '%s' "${module% *}"
}

show_step() {
    spent=$(($(date +%s) - begun))
    printf '\r\033[K%s, %d:%02d%s' "${step:-starting}" $((spent / 60)) $((spent % 60)) \
        "$([ "$files" = 0 ] || echo ", $files files fetched")" >&2
}

# run_maven LOG ARGUMENT...: Maven in the checkout, its output in LOG; returns Maven's exit code.
run_maven() {
    log=$1
    shift
    rm -f "$state/maven.code"
    {
        cd "$root" && $display "$maven" -B ${house_settings:+--global-settings "$house_settings"} "$@"
        echo $? > "$state/maven.code"
    } 2>&1 < /dev/null | tee "$log" | follow
    read -r code < "$state/maven.code" && return "$code"
}

# take_turn: one build of a checkout at a time; returns 1 when it had to wait, for then all may be done.
take_turn() {
    turn=$state/building waited=0
    while ! mkdir "$turn" 2> /dev/null; do
        holder=$(cat "$turn/process" 2> /dev/null)
        if [ -n "$holder" ] && ! kill -0 "$holder" 2> /dev/null; then
            rm -rf "$turn"
            continue
        fi
        [ $waited = 1 ] || say "waiting for another build of this checkout${holder:+ (process $holder)}"
        waited=1
        sleep 1
    done
    trap 'rm -rf "$turn"' EXIT
    trap 'echo >&2; exit 130' INT
    trap 'exit 143' TERM HUP
    echo $$ > "$turn/process"
    return $waited
}

end_turn() {
    rm -rf "$turn"
    trap - EXIT INT TERM HUP
}

# prepare: all that a build needs.
prepare() {
    display=''
    need_state
    need_jdk
    need_maven
}

# build WHAT LOG STAMP ARGUMENT...: builds, and sets STAMP to the time when it began.
build() {
    what=$1 log=$2 stamp=$3
    shift 3
    say "building $what with JDK $java_version and Maven $maven_version; the whole log: $log"
    touch "$state/begun"
    if ! run_maven "$log" "$@"; then
        tell_errors "$log"
        give_up 5 "building $what failed; the whole log: $log"
    fi
    mv "$state/begun" "$stamp"
}

build_command_line() {
    prepare
    if take_turn || ! command_line_is_current; then
        build 'the command line' "$state/build.log" "$built/built.stamp" -pl :org.plumbline.distribution -am -DskipTests verify
    fi
    end_turn
}
