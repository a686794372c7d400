import Taro from '@tarojs/taro';

/** One tap to call (T25); the person may still say no, which is not a fault. */
export const callPhone = (phoneNumber: string): void =>
  void Promise.resolve(Taro.makePhoneCall({ phoneNumber })).catch(() => undefined);
