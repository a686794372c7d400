// wx.cloud for places that are not WeChat: the H5 preview and simulated mini-programs. Plain fetch, no Node.

import type { Callbacks, CloudError, Fetch, WxCloud } from './types';

export type { CloudError, Fetch, WxCloud } from './types';

const cloudError = (api: string, errCode: number, errMsg: string): CloudError => {
  const text = `cloud.${api}:fail Error: errCode: ${errCode} | errMsg: ${errMsg}`;
  return Object.assign(new Error(text), { errCode, errMsg: text });
};

/** Runs an API and its callbacks; who uses callbacks need not handle the promise as well. */
function settle<T>(callbacks: Callbacks<T>, work: () => Promise<T>): Promise<T> {
  const { success, fail, complete } = callbacks;
  const promise = work();
  if (success || fail || complete) {
    promise.then(
      (result) => {
        success?.(result);
        complete?.(result);
      },
      (error: CloudError) => {
        fail?.(error);
        complete?.(error);
      },
    );
  }
  return promise;
}

/**
 * `base` is the local cloud's address ('' on its own pages); `openid` is who is holding the phone, or how to ask.
 * Rejects as wx.cloud does, with errCode and errMsg; -1 means the local cloud could not be reached.
 */
export function createWxCloud(options: {
  base: string;
  openid: string | (() => string);
  fetch?: Fetch;
}): WxCloud {
  const send: Fetch = options.fetch ?? ((url, init) => fetch(url, init));
  const openid = (): string => (typeof options.openid === 'function' ? options.openid() : options.openid);

  const post = async <T>(api: string, query: string, body: string | Blob | ArrayBuffer): Promise<T> => {
    const headers: Record<string, string> = {
      'x-openid': openid(),
      'content-type': typeof body === 'string' ? 'application/json' : 'application/octet-stream',
    };
    const url = `${options.base}/client/${api}${query}`;
    const response = await send(url, { method: 'POST', headers, body }).catch((error: unknown) => {
      throw cloudError(api, -1, String(error));
    });
    const answer = (await response.json()) as T & { errCode?: number; errMsg?: string };
    if (!response.ok)
      throw cloudError(api, answer.errCode ?? -1, answer.errMsg ?? `status ${response.status}`);
    return answer;
  };
  const read = async (path: string): Promise<Blob> =>
    (await send(path, { method: 'GET', headers: {} })).blob();

  const cloud: WxCloud = {
    init: () => undefined,
    callFunction: ({ name, data = {}, ...callbacks }) =>
      settle(callbacks, () => post('callFunction', '', JSON.stringify({ name, data }))),
    uploadFile: ({ cloudPath, filePath, content, ...callbacks }) =>
      settle(callbacks, async () => {
        const body = content ?? (filePath === undefined ? undefined : await read(filePath));
        if (body === undefined) throw cloudError('uploadFile', -1, 'filePath is missing');
        return post('uploadFile', `?cloudPath=${encodeURIComponent(cloudPath)}`, body);
      }),
    getTempFileURL: ({ fileList, ...callbacks }) =>
      settle(callbacks, () => post('getTempFileURL', '', JSON.stringify({ fileList }))),
    downloadFile: ({ fileID, ...callbacks }) =>
      settle(callbacks, async () => {
        const [file] = (await cloud.getTempFileURL({ fileList: [fileID] })).fileList;
        if (!file || file.status !== 0) {
          throw cloudError('downloadFile', file?.status ?? -1, file?.errMsg ?? 'no such file');
        }
        const canMakeUrls = typeof URL.createObjectURL === 'function';
        const tempFilePath = canMakeUrls
          ? URL.createObjectURL(await read(file.tempFileURL))
          : file.tempFileURL;
        return { tempFilePath, statusCode: 200, errMsg: 'cloud.downloadFile:ok' };
      }),
    deleteFile: ({ fileList, ...callbacks }) =>
      settle(callbacks, () => post('deleteFile', '', JSON.stringify({ fileList }))),
  };
  return cloud;
}
