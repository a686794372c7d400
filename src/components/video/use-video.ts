import { useCallback, useEffect, useRef, useState } from 'react';
import { newId } from '@/platform/new-id';
import { uploadFile } from '@/platform/upload';
import { chooseVideo, VIDEO_ENDING } from '@/platform/video';
import { VIDEO_BYTES, VIDEO_MS } from '@/platform/video-types';
import { whenOnline } from '@/platform/when-online';
import { toast, toastUndo } from '../toast/toast-store';

/** One video of a report: nothing, on its way, not sent, or there. */
export interface VideoState {
  status: 'none' | 'sending' | 'failed' | 'done';
  /** 0–100 */
  progress: number;
  fileId: string | null;
}

const NONE: VideoState = { status: 'none', progress: 0, fileId: null };
const there = (fileId: string): VideoState => ({ status: 'done', progress: 100, fileId });

/**
 * A video being chosen and sent (T2): one that is too long or too large is refused with the reason, one that did not get
 * through is tried again by itself when the network is back. `initial` brings back one that had arrived.
 */
export function useVideo(initial: string | null) {
  const [state, setState] = useState<VideoState>(() => (initial ? there(initial) : NONE));
  const path = useRef<string | null>(null);
  // What an upload tells after its video was taken out is told of a video that is not there.
  const turn = useRef(0);
  const latest = useRef(state);
  latest.current = state;

  const send = useCallback(async () => {
    const file = path.current;
    if (file === null) return;
    const mine = ++turn.current;
    const tell = (next: VideoState) => {
      if (turn.current === mine) setState(next);
    };
    tell({ status: 'sending', progress: 0, fileId: null });
    try {
      const fileId = await uploadFile(file, `videos/${newId()}.${VIDEO_ENDING}`, (progress) =>
        tell({ status: 'sending', progress, fileId: null }),
      );
      tell(there(fileId));
    } catch {
      tell({ status: 'failed', progress: 0, fileId: null });
    }
  }, []);
  useEffect(() => whenOnline(() => void (latest.current.status === 'failed' && send())), [send]);

  const add = async () => {
    const clip = await chooseVideo();
    if (!clip) return;
    if (clip.ms > VIDEO_MS) return toast('视频最长 1 分钟，请剪短一些再发', 'bad');
    if (clip.bytes > VIDEO_BYTES) return toast('视频太大了（超过 50 MB），请剪短一些再发', 'bad');
    path.current = clip.path;
    await send();
  };
  const remove = () => {
    const removed = latest.current;
    turn.current += 1;
    setState(NONE);
    toastUndo('已删除视频', () => {
      if (latest.current.status !== 'none') return;
      if (removed.status === 'done') setState(removed);
      else void send();
    });
  };
  return { ...state, add: () => void add(), retry: () => void send(), remove };
}
