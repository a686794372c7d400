// The shapes of wx.cloud, as far as the local cloud offers it.

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
