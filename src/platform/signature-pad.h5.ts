import { inkOn, type PadPoint, type SignaturePad } from './signature-pad-types';

/** Makes the canvas with this id a pad to sign on, by mouse or finger; null when it is not on the page. */
export function openSignaturePad(id: string): Promise<SignaturePad | null> {
  const holder = document.getElementById(id);
  const canvas = holder instanceof HTMLCanvasElement ? holder : holder?.querySelector('canvas');
  const context = canvas?.getContext('2d');
  if (!canvas || !context) return Promise.resolve(null);
  const { clientWidth: width, clientHeight: height } = holder ?? canvas;
  const scale = window.devicePixelRatio;
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  canvas.style.touchAction = 'none';
  const ink = inkOn(context, width, height, scale);
  const at = (event: PointerEvent): PadPoint => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  canvas.addEventListener('pointerdown', (event) => ink.down(at(event)));
  canvas.addEventListener('pointermove', (event) => event.buttons > 0 && ink.move(at(event)));
  const toFile = () =>
    new Promise<string>((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(URL.createObjectURL(blob)) : reject(new Error('no picture')))),
    );
  return Promise.resolve({ ...ink, down: () => undefined, move: () => undefined, toFile });
}
