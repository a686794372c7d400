/** A photo on its way to storage. `url` can be shown; `fileId` exists once `status` is done; progress is 0–100. */
export interface PhotoItem {
  key: string;
  url: string;
  status: 'waiting' | 'uploading' | 'done' | 'failed';
  progress: number;
  fileId?: string;
}
