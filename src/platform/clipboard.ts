import Taro from '@tarojs/taro';

/** Copies words; false when the phone did not let us. WeChat itself says that it was copied. */
export async function copyText(data: string): Promise<boolean> {
  try {
    await Taro.setClipboardData({ data });
    return true;
  } catch {
    return false;
  }
}
