// wx.cloud for places that are not WeChat: the H5 preview and simulated mini-programs. Plain fetch, no Node.

/** What of a `fetch` is used; pass your own where the global one is missing or different. */
export type Fetch = (
  url: string,
  init: { method: string; headers: Record<string, string>; body?: string | Blob | ArrayBuffer },
) => Promise<{ ok: boolean; status: number; json(): Promise<unknown>; blob(): Promise<Blob> }>;

/** A failed call as wx.cloud reports it. */
export interface CloudError extends Error {
  errCode: number;
  errMsg: string;
}

/** Callbacks every API of wx takes beside returning a promise. */
export interface Callbacks<T> {
  success?: (result: T) => void;
  fail?: (error: CloudError) => void;
  complete?: (outcome: T | CloudError) => void;
}

/** The result of callFunction. */
export interface CallFunctionResult {
  result: unknown;
  requestID: string;
  errMsg: string;
}

/** The part of wx.cloud the local cloud offers. */
export interface WxCloud {
  init(config?: object): void;
  callFunction(
    options: { name: string; data?: object } & Callbacks<CallFunctionResult>,
  ): Promise<CallFunctionResult>;
  /** `filePath` is a blob: or data: URL, as choosing a picture gives in a browser; or pass the content itself. */
  uploadFile(
    options: { cloudPath: string; filePath?: string; content?: Blob | ArrayBuffer } & Callbacks<UploadResult>,
  ): Promise<UploadResult>;
  getTempFileURL(
    options: { fileList: (string | { fileID: string; maxAge?: number })[] } & Callbacks<TempUrls>,
  ): Promise<TempUrls>;
  downloadFile(options: { fileID: string } & Callbacks<DownloadResult>): Promise<DownloadResult>;
  deleteFile(options: { fileList: string[] } & Callbacks<FileStatuses>): Promise<FileStatuses>;
}

/** The result of uploadFile. */
export interface UploadResult {
  fileID: string;
  statusCode: number;
  errMsg: string;
}
/** The result of getTempFileURL. */
export interface TempUrls {
  fileList: { fileID: string; tempFileURL: string; maxAge: number; status: number; errMsg: string }[];
  errMsg: string;
}
/** The result of downloadFile; the path is a blob: URL where the platform makes those, otherwise the temporary URL. */
export interface DownloadResult {
  tempFilePath: string;
  statusCode: number;
  errMsg: string;
}
/** The result of deleteFile. */
export interface FileStatuses {
  fileList: { fileID: string; status: number; errMsg: string }[];
  errMsg: string;
}

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
