package org.plumbline.dsl.ide.completion;

import org.eclipse.lsp4j.CompletionItemKind;

/**
 * Something that may be written at a caret.
 *
 * @param label what is shown, and what the typed word is compared with
 * @param alias a second text that the typed word may fit; empty for none
 * @param insert what is written, in the syntax of snippets where it is one
 * @param detail a few words beside the label; empty for none
 * @param documentation Markdown; empty for none
 * @param rank the smaller, the earlier; among equals the order of the list counts
 */
record Proposal(String label, String alias, String insert, boolean snippet, CompletionItemKind kind, String detail,
        String documentation, int rank) {

    static Proposal word(String label, String detail, String documentation, int rank) {
        return new Proposal(label, "", label, false, CompletionItemKind.EnumMember, detail, documentation, rank);
    }

    static Proposal value(String label, String detail, int rank) {
        return new Proposal(label, "", label, false, CompletionItemKind.Value, detail, "", rank);
    }

    static Proposal snippet(String label, SnippetText text, CompletionItemKind kind, String detail, String documentation, int rank) {
        return new Proposal(label, "", text.toString(), text.hasStops(), kind, detail, documentation, rank);
    }
}
