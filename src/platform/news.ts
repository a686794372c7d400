import Taro from '@tarojs/taro';

/** Calls back when something may have happened meanwhile: here, whenever the mini-program comes to the front. */
export const watchNews = (listener: () => void): void => Taro.onAppShow(listener);
