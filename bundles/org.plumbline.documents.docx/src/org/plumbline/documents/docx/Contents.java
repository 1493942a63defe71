package org.plumbline.documents.docx;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.documents.model.Section;

/**
 * Writes the table of contents: entries with links, filled in. They have no page numbers, because only the word processor knows
 * them, and asking it to fill them in when the file is opened asks the reader first; updating the table adds them.
 */
final class Contents {

    private static final int DEEPEST = 9;

    private final Blocks blocks;

    Contents(Blocks blocks) {
        this.blocks = blocks;
    }

    private record Entry(Section section, int level) {
    }

    void write(int depth, boolean newPage) {
        List<Entry> entries = new ArrayList<>();
        int levels = Math.min(depth, DEEPEST);
        collect(blocks.context().document().sections(), 1, levels, entries);
        if (entries.isEmpty()) {
            return;
        }
        Markup out = blocks.story().out();
        out.open("w:sdt").open("w:sdtPr").open("w:docPartObj").value("w:docPartGallery", "Table of Contents")
                .empty("w:docPartUnique")
                .close("w:docPartObj").close("w:sdtPr").open("w:sdtContent");
        blocks.story().paragraph(ParagraphFormat.of("TOCHeading").onNewPage(newPage),
                () -> blocks.runs().fixed(blocks.context().texts().get("contents"), RunFormat.PLAIN));
        Fields fields = new Fields(out, RunFormat.PLAIN);
        for (int index = 0; index < entries.size(); index++) {
            boolean first = index == 0;
            boolean last = index == entries.size() - 1;
            Entry entry = entries.get(index);
            blocks.story().paragraph(ParagraphFormat.of("TOC" + entry.level()), () -> {
                if (first) {
                    fields.open("TOC \\o \"1-" + levels + "\" \\h \\z");
                }
                entry(entry.section());
                if (last) {
                    fields.close();
                }
            });
        }
        out.close("w:sdtContent").close("w:sdt");
    }

    private void entry(Section section) {
        Runs runs = blocks.runs();
        runs.open(section.anchor());
        runs.fixed(blocks.context().numbering().of(section.anchor()).text(), RunFormat.PLAIN);
        blocks.story().out().open("w:r").empty("w:tab").close("w:r");
        runs.writeWithoutLinks(section.title(), RunFormat.PLAIN);
        blocks.story().out().close("w:hyperlink");
    }

    private static void collect(List<Section> sections, int level, int deepest, List<Entry> entries) {
        for (Section section : sections) {
            entries.add(new Entry(section, level));
            if (level < deepest) {
                collect(section.sections(), level + 1, deepest, entries);
            }
        }
    }
}
