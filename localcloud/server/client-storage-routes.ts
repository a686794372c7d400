// wx.cloud's files over HTTP: upload, temporary URLs, delete. The person is in x-openid.
import { declaresTooMuch, FileTooLarge } from '../storage/files';
import { STORAGE_LIMITS } from '../storage/limits';
import type { Storage, StorageRefusal } from '../storage/storage';
import { BadRequest, readJson } from './body';
import { callerOf } from './call-route';
import { sendJson } from './reply';
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
      if (declaresTooMuch(request.headers)) throw new FileTooLarge();
      await storage.files.put(path, request, openid);
    } catch (error) {
      if (!(error instanceof FileTooLarge)) throw error;
      request.resume();
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

/** POST /client/{uploadFile,getTempFileURL,deleteFile}. */
export const clientStorageRoutes = (storage: Storage): Routes => ({
  'POST /client/uploadFile': uploadFile(storage),
  'POST /client/getTempFileURL': getTempFileURL(storage),
  'POST /client/deleteFile': deleteFile(storage),
});
