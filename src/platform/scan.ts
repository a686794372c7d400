import Taro from '@tarojs/taro';

/** Scans a code with the camera: the text of a QR code, or the page path of a mini-program code; null when given up. */
export async function scanCode(): Promise<string | null> {
  try {
    const scanned = await Taro.scanCode({ scanType: ['qrCode'] });
    // WeChat fills `path` for mini-program codes only; its type does not know it.
    return (scanned as { path?: string }).path ?? scanned.result;
  } catch {
    return null;
  }
}
