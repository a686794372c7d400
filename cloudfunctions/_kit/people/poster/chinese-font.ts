import { PDFHexString, PDFString, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';

/** What the page's text operators call the font. */
export const FONT = 'Song';

/**
 * A Chinese font by name, not embedded: `STSong-Light` with the `UniGB-UTF16-H` map is one of the fonts every PDF reader for Chinese
 * replaces by one of its own (PDF 1.7, 9.7.5.2). A font in the file would weigh ten megabytes and need a licence.
 */
export function chineseFont(doc: PDFDocument): PDFRef {
  const { context } = doc;
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: 'STSong-Light',
      Flags: 6,
      FontBBox: [-25, -254, 1000, 880],
      ItalicAngle: 0,
      Ascent: 880,
      Descent: -120,
      CapHeight: 880,
      StemV: 93,
    }),
  );
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType0',
      BaseFont: 'STSong-Light',
      CIDSystemInfo: {
        Registry: PDFString.of('Adobe'),
        Ordering: PDFString.of('GB1'),
        Supplement: 4,
      },
      // Latin letters and digits are half as wide as a character.
      W: [1, 95, 500],
      DW: 1000,
      FontDescriptor: descriptor,
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: 'STSong-Light',
      Encoding: 'UniGB-UTF16-H',
      DescendantFonts: [descendant],
    }),
  );
}

/** Text as this font's operators take it: UTF-16, big end first. */
export function encoded(text: string): PDFHexString {
  const units = Array.from({ length: text.length }, (_unit, n) =>
    text.charCodeAt(n).toString(16).padStart(4, '0'),
  );
  return PDFHexString.of(units.join(''));
}

/** How wide a text is at this size, in points. */
export function widthOf(text: string, size: number): number {
  return Array.from(text).reduce(
    (sum, letter) => sum + ((letter.codePointAt(0) ?? 0) < 128 ? size / 2 : size),
    0,
  );
}
