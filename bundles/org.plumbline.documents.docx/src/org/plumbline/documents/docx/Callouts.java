package org.plumbline.documents.docx;

import org.plumbline.documents.model.Callout;

/** Writes remarks: a frame with a bar at its beginning, the title first. */
final class Callouts {

    private final Blocks blocks;

    Callouts(Blocks blocks) {
        this.blocks = blocks;
    }

    void write(Callout callout, Flow flow) {
        String name = blocks.context().texts().get(switch (callout.kind()) {
            case INFO -> "info";
            case WARNING -> "warning";
            case OPEN_POINT -> "open-point";
        });
        String style = switch (callout.kind()) {
            case INFO -> "PlumblineNote";
            case WARNING -> "PlumblineWarning";
            case OPEN_POINT -> "PlumblineOpenPoint";
        };
        new Frame(blocks, style, name).write(flow, TextKind.CALLOUT, callout.blocks(), inside -> {
            blocks.story().paragraph(ParagraphFormat.of("CalloutTitle").kept(true), () -> {
                if (callout.title().isEmpty()) {
                    blocks.runs().fixed(name, RunFormat.PLAIN);
                } else {
                    blocks.runs().write(callout.title(), RunFormat.PLAIN);
                }
            });
            blocks.write(callout.blocks(), inside);
        });
    }
}
