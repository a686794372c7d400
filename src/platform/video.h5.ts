import type { Clip } from './video-types';

/** The file name's ending under which a video is stored; browsers look into the file. */
export const VIDEO_ENDING = 'mp4';

/** How long the video at this address is, ms; 0 when the browser cannot tell. */
function lengthOf(url: string): Promise<number> {
  return new Promise((resolve) => {
    const video = document.createElement('video');
    video.preload = 'metadata';
    video.onloadedmetadata = () => resolve(Number.isFinite(video.duration) ? video.duration * 1000 : 0);
    video.onerror = () => resolve(0);
    video.src = url;
  });
}

/** A video taken or chosen now; null when the person gave up. */
export function chooseVideo(): Promise<Clip | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = 'video/*';
    input.style.display = 'none';
    const finish = async (file: File | undefined) => {
      input.remove();
      if (!file) return resolve(null);
      const path = URL.createObjectURL(file);
      resolve({ path, ms: await lengthOf(path), bytes: file.size });
    };
    input.addEventListener('change', () => void finish(input.files?.[0]));
    input.addEventListener('cancel', () => void finish(undefined));
    document.body.appendChild(input);
    input.click();
  });
}

/** Plays a video over the whole page from its address; Esc and 关闭 end it. Rejects where it cannot be played. */
export function playVideo(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const over = document.createElement('dialog');
    over.setAttribute('aria-label', '视频');
    over.style.cssText =
      'width:100vw;height:100vh;max-width:none;max-height:none;border:0;padding:0;background:#000';
    const video = document.createElement('video');
    video.controls = true;
    video.autoplay = true;
    video.playsInline = true;
    video.style.cssText = 'width:100%;height:100%;object-fit:contain';
    const close = document.createElement('button');
    close.textContent = '关闭';
    close.style.cssText =
      'position:absolute;top:12px;right:12px;z-index:1;min-width:64px;min-height:44px;border:0;border-radius:22px;background:rgba(0,0,0,.6);color:#fff;font-size:16px';
    close.onclick = () => over.close();
    over.onclose = () => over.remove();
    video.onplaying = () => resolve();
    video.onerror = () => {
      over.close();
      reject(new Error('not playable'));
    };
    video.src = url;
    over.append(video, close);
    document.body.append(over);
    over.showModal();
  });
}
