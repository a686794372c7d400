import Taro from '@tarojs/taro';
import { TransportError, type Transport } from './transport-types';

const OFFLINE = /timeout|fail:? ?(request|connect|network|abort)|ERR_|-601002|-1\b.*network/i;

/** Must run once before the first call: binds the mini-program to its default cloud environment. */
export function startCloud(): void {
  Taro.cloud.init({ traceUser: true });
}

/** WeChat: `wx.cloud.callFunction`; who is asking is added by WeChat itself. */
export const transport: Transport = {
  async invoke(functionName, event) {
    try {
      const reply = await Taro.cloud.callFunction({
        name: functionName,
        data: event as TaroGeneral.IAnyObject,
      });
      return reply.result;
    } catch (fault) {
      const words = String((fault as { errMsg?: string }).errMsg ?? fault);
      throw new TransportError(OFFLINE.test(words) ? 'offline' : 'failed', words);
    }
  },
};
