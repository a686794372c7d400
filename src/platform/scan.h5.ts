/** The preview has no camera: the code's text is typed in. Null when given up. */
export const scanCode = (): Promise<string | null> =>
  Promise.resolve(window.prompt('模拟扫码：请输入二维码内容')?.trim() || null);
