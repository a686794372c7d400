import Taro from '@tarojs/taro';

/** Whether the phone says it has a network; true when it cannot tell, because then trying is the way to know. */
export async function isOnline(): Promise<boolean> {
  try {
    return (await Taro.getNetworkType()).networkType !== 'none';
  } catch {
    return true;
  }
}

/** Calls back whenever sending may work again: the network came back, or the mini-program came to the front (T24). */
export function watchOnline(listener: () => void): void {
  Taro.onNetworkStatusChange(({ isConnected }) => {
    if (isConnected) listener();
  });
  Taro.onAppShow(listener);
}
