// The storage actions of wx-server-sdk.
import type { Service } from '../server/admin';
import { STORAGE_LIMITS } from './limits';
import type { Storage } from './storage';

const listOf = (value: unknown): unknown[] | undefined =>
  Array.isArray(value) && value.length <= STORAGE_LIMITS.maxFilesPerRequest ? value : undefined;

const TOO_MANY = {
  code: 'INVALID_PARAM',
  message: `a list of at most ${STORAGE_LIMITS.maxFilesPerRequest} files is expected`,
};

const uploadMetadata =
  (storage: Storage): Service =>
  async ({ path }) => {
    if (typeof path !== 'string') return { code: 'INVALID_PARAM', message: 'path must be a text' };
    const refused = await storage.uploadRefusal(path);
    if (refused) return refused;
    const fileId = storage.fileId(path);
    const { url, token } = storage.uploadUrl(path);
    // Sent back as a header, where only plain characters fit.
    const cosFileId = Buffer.from(fileId).toString('base64url');
    return { data: { url, token, authorization: token, fileId, cosFileId } };
  };

const downloadUrls =
  (storage: Storage): Service =>
  async ({ file_list: files }) => {
    const list = listOf(files);
    if (!list) return TOO_MANY;
    const downloads = await Promise.all(
      list.map(async (item) => {
        const { fileid, max_age: maxAge } = item as { fileid?: unknown; max_age?: number };
        const url = await storage.tempUrl(fileid, maxAge);
        return 'code' in url
          ? { code: url.code, fileID: fileid, tempFileURL: '' }
          : { code: 'SUCCESS', download_url: url.tempFileURL, ...url };
      }),
    );
    return { data: { download_list: downloads } };
  };

const deleteFiles =
  (storage: Storage): Service =>
  async ({ fileid_list: files }) => {
    const list = listOf(files);
    if (!list) return TOO_MANY;
    const deleted = await Promise.all(
      list.map(async (fileID) => ({ code: (await storage.remove(fileID))?.code ?? 'SUCCESS', fileID })),
    );
    return { data: { delete_list: deleted } };
  };

/** Services by action. */
export const storageServices = (storage: Storage): Record<string, Service> => ({
  'storage.getUploadMetadata': uploadMetadata(storage),
  'storage.batchGetDownloadUrl': downloadUrls(storage),
  'storage.batchDeleteFile': deleteFiles(storage),
});
