package org.plumbline.dsl.ui.hover;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The window over the text that shows a card written in Markdown. With the mouse in it, it can be scrolled and made larger. */
final class CardControl extends AbstractInformationControl {

    private static final int MARGIN = 8;
    private static final int SPARE = 6;
    private static final int TAB_CHARACTERS = 22;

    private StyledText card;

    CardControl(Shell parent, boolean resizable) {
        super(parent, resizable);
        create();
    }

    @Override
    protected void createContent(Composite parent) {
        card = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        card.setAlwaysShowScrollBars(false);
        card.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        card.setFont(JFaceResources.getDialogFont());
        card.setForeground(parent.getForeground());
        card.setBackground(parent.getBackground());
        card.setTabs(TAB_CHARACTERS);
    }

    @Override
    public void setInformation(String markdown) {
        StyledMarkdown styled = StyledMarkdown.of(markdown);
        card.setText(styled.text());
        card.setStyleRanges(styled.styles().toArray(StyleRange[]::new));
    }

    @Override
    public boolean hasContents() {
        return card.getCharCount() > 0;
    }

    @Override
    public Point computeSizeHint() {
        Point most = getSizeConstraints();
        int width = most == null ? SWT.DEFAULT : Math.min(most.x, card.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        Point size = card.computeSize(width, SWT.DEFAULT);
        int height = size.y + SPARE;
        return new Point(size.x, most == null ? height : Math.min(height, most.y));
    }

    @Override
    public Point computeSizeConstraints(int widthInCharacters, int heightInCharacters) {
        GC gc = new GC(card);
        try {
            return new Point((int) (gc.getFontMetrics().getAverageCharacterWidth() * widthInCharacters),
                    gc.getFontMetrics().getHeight() * heightInCharacters);
        } finally {
            gc.dispose();
        }
    }

    @Override
    public IInformationControlCreator getInformationPresenterControlCreator() {
        return parent -> new CardControl(parent, true);
    }
}
