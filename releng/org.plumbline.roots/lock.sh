#!/bin/sh
# Resolves pom.xml with plain Maven and rewrites the list in ../org.plumbline.target with the flat, exact result.
# Usage: releng/org.plumbline.roots/lock.sh   (MVN=... names another Maven; arguments go to Maven)
set -eu
cd "$(dirname "$0")"
target=../org.plumbline.target/org.plumbline.target.target
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# no version of the plug-in here: the parent's pluginManagement has it
${MVN:-mvn} -B -q dependency:list -DoutputFile="$work/list" -Dsort=true -Dstyle.color=never "$@"
grep -q ':jar:' "$work/list"
awk -F: '
    NR == FNR {
        sub(/ -- module.*/, ""); gsub(/^ +| +$/, "")
        if ($3 == "jar")
            line[++count] = sprintf("\t\t\t\t<dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version><type>jar</type></dependency>", $1, $2, $4)
        next
    }
    /<dependencies>/ { print; for (i = 1; i <= count; i++) print line[i]; skip = 1; next }
    /<\/dependencies>/ { skip = 0 }
    !skip' "$work/list" "$target" > "$work/target"
cat "$work/target" > "$target"
