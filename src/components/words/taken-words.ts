/** How a step went, for whoever took it: done, or kept on the phone until the network is back (T24), when there is no answer yet. */
export const takenWords = (taken: unknown, done: string): string =>
  taken ? done : '没有网络，已存在手机里，联网后自动按顺序发送';
