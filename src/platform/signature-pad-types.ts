/** A finger's place on the pad, in CSS pixels from its corner. */
export interface PadPoint {
  x: number;
  y: number;
}

/** A canvas to sign on (T17). */
export interface SignaturePad {
  /** the finger touches, then moves; the browser preview listens by itself and ignores both */
  down(at: PadPoint): void;
  move(at: PadPoint): void;
  clear(): void;
  /** how many strokes there are */
  strokes(): number;
  /** the picture as a file that can be uploaded */
  toFile(): Promise<string>;
}

/** The part of a 2d context that signing needs. */
type Ink = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'stroke'
  | 'fillRect'
  | 'scale'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'strokeStyle'
  | 'fillStyle'
>;

/** Strokes on white paper: a signature must be legible wherever it is shown later. */
export function inkOn(context: Ink, width: number, height: number, scale: number) {
  let count = 0;
  context.scale(scale, scale);
  context.lineWidth = 3;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.strokeStyle = '#111111';
  context.fillStyle = '#ffffff';
  const clear = () => {
    count = 0;
    context.fillRect(0, 0, width, height);
  };
  clear();
  return {
    clear,
    strokes: () => count,
    down: ({ x, y }: PadPoint) => {
      count += 1;
      context.beginPath();
      context.moveTo(x, y);
    },
    move: ({ x, y }: PadPoint) => {
      if (count === 0) return;
      context.lineTo(x, y);
      context.stroke();
    },
  };
}
