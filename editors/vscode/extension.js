// Starts the language server, `plumb lsp`, when the first .plumb file is opened; everything else is done there.
'use strict';

const { workspace } = require('vscode');
const { LanguageClient, TransportKind } = require('vscode-languageclient/node');

let client;

function activate() {
    const command = workspace.getConfiguration('plumbline').get('command');
    // a script of Windows runs in its shell only
    const server = { command, args: ['lsp'], transport: TransportKind.stdio, options: { shell: process.platform === 'win32' } };
    client = new LanguageClient('plumbline', 'Plumbline', server, { documentSelector: [{ language: 'plumb', scheme: 'file' }] });
    return client.start();
}

function deactivate() {
    return client && client.stop();
}

module.exports = { activate, deactivate };
