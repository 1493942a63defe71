package org.plumbline.drawing.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PaletteImageTest {

    @Test
    void keepsFewColoursAsTheyAre() {
        BufferedImage image = image(200, 100, (x, y) -> x < 100 ? 0x1f5f8b : (x * 7 + y) % 200);

        assertSame(image, PaletteImage.of(image), 0);
    }

    @Test
    void joinsShadesThatNobodyCanTellApart() {
        BufferedImage image = image(200, 100, (x, y) -> x == 3 && y == 3 ? 0xff0000 : grey(x % 256) | (y % 8) << 8);

        assertSame(image, PaletteImage.of(image), 12);
        assertThat(PaletteImage.of(image).orElseThrow().getRGB(3, 3)).as("a colour that occurs once").isEqualTo(0xffff0000);
    }

    @Test
    void leavesAlonePhotographs() {
        Random random = new Random(1);

        assertThat(PaletteImage.of(image(200, 200, (x, y) -> random.nextInt(0x1000000)))).isEmpty();
    }

    private static int grey(int share) {
        return share << 16 | share << 8 | share;
    }

    private static void assertSame(BufferedImage image, Optional<BufferedImage> palette, int tolerance) {
        BufferedImage indexed = palette.orElseThrow();
        assertThat(indexed.getColorModel().getPixelSize()).isEqualTo(8);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int one = image.getRGB(x, y);
                int other = indexed.getRGB(x, y);
                for (int shift = 0; shift <= 16; shift += 8) {
                    assertThat(Math.abs((one >> shift & 0xff) - (other >> shift & 0xff))).isLessThanOrEqualTo(tolerance);
                }
            }
        }
    }

    private interface Colours {
        int at(int x, int y);
    }

    private static BufferedImage image(int width, int height, Colours colours) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, colours.at(x, y));
            }
        }
        return image;
    }
}
