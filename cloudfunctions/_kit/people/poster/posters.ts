import {
  beginText,
  endText,
  moveText,
  PDFDocument,
  PDFName,
  rgb,
  setFillingRgbColor,
  setFontAndSize,
  showText,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { chineseFont, encoded, FONT, widthOf } from './chinese-font';

/** One poster: where it hangs, whom to call, and the picture of the code. */
export interface Poster {
  label: string;
  communityName: string;
  hotline: string;
  /** PNG or JPEG, square */
  code: Buffer;
}

/** A4 in points. */
const [WIDTH, HEIGHT] = [595.28, 841.89];
const MARGIN = 48;
const CODE = 300;
const INK: Colour = [0.11, 0.16, 0.15];
const GREY: Colour = [0.37, 0.42, 0.41];
const WHITE: Colour = [1, 1, 1];
const HELP = [
  '1. 打开微信「扫一扫」，扫上面的码',
  '2. 说一句哪里坏了，拍张照片更清楚',
  '3. 提交后随时看进度，修好会通知您',
];

type Colour = [red: number, green: number, blue: number];

/** A PDF with an A4 page a poster (P5): place, code, three lines of help. */
export async function postersPdf(posters: readonly Poster[]): Promise<Buffer> {
  const doc = await PDFDocument.create();
  doc.setTitle('点位报修海报');
  const font = chineseFont(doc);
  for (const poster of posters) {
    const page = doc.addPage([WIDTH, HEIGHT]);
    page.node.setFontDictionary(PDFName.of(FONT), font);
    await draw(doc, page, poster);
  }
  return Buffer.from(await doc.save());
}

async function draw(doc: PDFDocument, page: PDFPage, poster: Poster): Promise<void> {
  page.drawRectangle({ x: 0, y: HEIGHT - 170, width: WIDTH, height: 170, color: rgb(0.043, 0.431, 0.412) });
  centred(page, '东西坏了？扫码报修', 44, HEIGHT - 92, WHITE);
  centred(page, poster.communityName, 22, HEIGHT - 138, WHITE);
  // What is written largest fits the page, however long the place is called.
  const size = Math.min(36, (36 * (WIDTH - 2 * MARGIN)) / widthOf(poster.label, 36));
  centred(page, poster.label, size, HEIGHT - 230, INK);
  const isPng = poster.code.subarray(1, 4).toString('latin1') === 'PNG';
  const image = await (isPng ? doc.embedPng(poster.code) : doc.embedJpg(poster.code));
  page.drawImage(image, { x: (WIDTH - CODE) / 2, y: 270, width: CODE, height: CODE });
  HELP.forEach((line, n) => text(page, line, 20, 120, 222 - n * 34, INK));
  centred(page, `紧急情况请直接拨打 ${poster.hotline}`, 22, 84, INK);
  centred(page, '码破损或扫不出来，也请打这个电话', 14, 54, GREY);
}

function centred(page: PDFPage, words: string, size: number, y: number, colour: Colour): void {
  text(page, words, size, (WIDTH - widthOf(words, size)) / 2, y, colour);
}

function text(page: PDFPage, words: string, size: number, x: number, y: number, colour: Colour): void {
  page.pushOperators(
    beginText(),
    setFillingRgbColor(...colour),
    setFontAndSize(FONT, size),
    moveText(x, y),
    showText(encoded(words)),
    endText(),
  );
}
