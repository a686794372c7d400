// What wx.cloud gives a mini-program, over HTTP, for the browser preview and for simulated devices.
import { FUNCTION_LIMITS } from '../functions/limits';
import { FileTooLarge } from '../storage/files';
import { STORAGE_LIMITS } from '../storage/limits';
import type { Storage, StorageRefusal } from '../storage/storage';
import { BadRequest, readJson } from './body';
import { callerOf } from './call-route';
import type { Calls } from './calls';
import { sendJson, sendJsonText } from './reply';
import type { Route, Routes } from './router';

/** The numbers a client sees for storage refusals (wx-server-sdk error table). */
const STORAGE_CODES: Record<StorageRefusal['code'], number> = {
  INVALID_PARAM: -501007,
  STORAGE_REQUEST_FAIL: -503001,
  STORAGE_EXCEED_AUTHORITY: -503002,
  STORAGE_FILE_NONEXIST: -503003,
};

const failure = ({ code, message }: StorageRefusal): { errCode: number; errMsg: string } => ({
  errCode: STORAGE_CODES[code],
  errMsg: message,
});

function filesOf(body: Record<string, unknown>): unknown[] {
  const { fileList } = body;
  if (!Array.isArray(fileList) || fileList.length > STORAGE_LIMITS.maxFilesPerRequest) {
    throw new BadRequest(400, `fileList must hold at most ${STORAGE_LIMITS.maxFilesPerRequest} files`);
  }
  return fileList;
}

const callFunction =
  (calls: Calls): Route =>
  async ({ request, response }) => {
    const { name, data } = await readJson(request, FUNCTION_LIMITS.maxEventBytes + 1024);
    const result = await calls.invoke({
      name: String(name ?? ''),
      event: JSON.stringify(data ?? {}),
      caller: callerOf(request),
    });
    const { requestId } = result;
    if ('failure' in result) return sendJson(response, 500, { ...result.failure, requestID: requestId });
    return sendJsonText(
      response,
      200,
      `{"result":${result.result},"requestID":"${requestId}","errMsg":"cloud.callFunction:ok"}`,
    );
  };

const uploadFile =
  (storage: Storage): Route =>
  async ({ request, response, url }) => {
    const path = url.searchParams.get('cloudPath') ?? '';
    const { openid } = callerOf(request);
    const refused = await storage.uploadRefusal(path, openid);
    if (refused) {
      request.resume();
      return sendJson(response, 400, failure(refused));
    }
    try {
      await storage.files.put(path, request, openid);
    } catch (error) {
      if (!(error instanceof FileTooLarge)) throw error;
      return sendJson(
        response,
        413,
        failure({ code: 'STORAGE_REQUEST_FAIL', message: 'the file is too large' }),
      );
    }
    return sendJson(response, 200, {
      fileID: storage.fileId(path),
      statusCode: 204,
      errMsg: 'cloud.uploadFile:ok',
    });
  };

const getTempFileURL =
  (storage: Storage): Route =>
  async ({ request, response }) => {
    const files = filesOf(await readJson(request));
    const fileList = await Promise.all(
      files.map(async (item) => {
        const { fileID, maxAge } =
          typeof item === 'object' && item !== null
            ? (item as { fileID?: unknown; maxAge?: number })
            : { fileID: item, maxAge: undefined };
        const url = await storage.tempUrl(fileID, maxAge);
        if (!('code' in url)) return { ...url, status: 0, errMsg: 'ok' };
        return { fileID, tempFileURL: '', status: STORAGE_CODES[url.code], errMsg: url.message };
      }),
    );
    sendJson(response, 200, { fileList, errMsg: 'cloud.getTempFileURL:ok' });
  };

const deleteFile =
  (storage: Storage): Route =>
  async ({ request, response }) => {
    // A mini-program always has a person; without one nothing of anybody may be deleted.
    const owner = callerOf(request).openid ?? '';
    const fileList = await Promise.all(
      filesOf(await readJson(request)).map(async (fileID) => {
        const refused = await storage.remove(fileID, owner);
        return {
          fileID,
          status: refused ? STORAGE_CODES[refused.code] : 0,
          errMsg: refused?.message ?? 'ok',
        };
      }),
    );
    sendJson(response, 200, { fileList, errMsg: 'cloud.deleteFile:ok' });
  };

/** POST /client/{callFunction,uploadFile,getTempFileURL,deleteFile}; the person is in x-openid. */
export const clientRoutes = (calls: Calls, storage: Storage): Routes => ({
  'POST /client/callFunction': callFunction(calls),
  'POST /client/uploadFile': uploadFile(storage),
  'POST /client/getTempFileURL': getTempFileURL(storage),
  'POST /client/deleteFile': deleteFile(storage),
});
