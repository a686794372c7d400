import Taro from '@tarojs/taro';
import { inkOn, type SignaturePad } from './signature-pad-types';

interface Found {
  node: Taro.Canvas;
  width: number;
  height: number;
}

/** Makes the canvas with this id (type 2d) a pad to sign on; null when it is not on the page. */
export async function openSignaturePad(id: string): Promise<SignaturePad | null> {
  const found = await new Promise<Found | null>((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true, size: true })
      .exec((results: (Found | null)[]) => resolve(results[0] ?? null));
  });
  if (!found?.node) return null;
  const { node, width, height } = found;
  const { pixelRatio } = Taro.getWindowInfo();
  node.width = width * pixelRatio;
  node.height = height * pixelRatio;
  const ink = inkOn(node.getContext('2d') as CanvasRenderingContext2D, width, height, pixelRatio);
  const toFile = async () =>
    (await Taro.canvasToTempFilePath({ canvas: node, x: 0, y: 0, width, height, fileType: 'jpg' }))
      .tempFilePath;
  return { ...ink, toFile };
}
