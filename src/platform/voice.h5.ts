import { identityKey } from './identity';
import { ownPath } from './own-folder';

/** The longest voice note, ms (P8). */
export const VOICE_MS = 60_000;

/** A finished recording: an address of the browser that can be played and sent. */
export interface Recording {
  path: string;
  ms: number;
}

/** Why there is no recording: the person does not let us hear them, or it failed. */
export type NoRecording = 'refused' | 'failed';

/** A recording under way. */
export interface Recorder {
  /** resolves once it ended, by `stop`, after a minute or by a microphone that is pulled out: what was said until then is kept */
  done: Promise<Recording | NoRecording>;
  stop: () => void;
}

/** Starts recording; the browser asks for the microphone. */
export function record(): Recorder {
  let recorder: MediaRecorder | null = null;
  let given = false;
  const stop = () => {
    given = true;
    if (recorder?.state === 'recording') recorder.stop();
  };
  const run = async (): Promise<Recording> => {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    const begun = Date.now();
    const parts: Blob[] = [];
    const media = new MediaRecorder(stream);
    recorder = media;
    const ended = new Promise<void>((resolve) => (media.onstop = () => resolve()));
    media.ondataavailable = ({ data }) => parts.push(data);
    media.start();
    const limit = setTimeout(stop, VOICE_MS);
    if (given) stop();
    await ended;
    clearTimeout(limit);
    stream.getTracks().forEach((track) => track.stop());
    return { path: URL.createObjectURL(new Blob(parts, { type: 'audio/webm' })), ms: Date.now() - begun };
  };
  return { done: run().catch(reasonOf), stop };
}

function reasonOf(error: unknown): NoRecording {
  return error instanceof DOMException && error.name === 'NotAllowedError' ? 'refused' : 'failed';
}

/** A browser has no page of settings to lead to. */
export function offerMicrophone(_words: { title: string; content: string }): Promise<boolean> {
  return Promise.resolve(false);
}

/** Plays a voice note from its address; returns what stops it. `ended` is called once, also when it cannot be played. */
export function play(url: string, ended: (failed: boolean) => void): () => void {
  const audio = new Audio(url);
  let over = false;
  const finish = (failed: boolean) => {
    if (over) return;
    over = true;
    ended(failed);
  };
  audio.onended = () => finish(false);
  audio.onerror = () => finish(true);
  audio.play().catch(() => finish(true));
  return () => {
    // Pausing fails the play() that has not begun: that is no failure.
    finish(false);
    audio.pause();
  };
}

/** Sends a recording to the local cloud's storage under `name` of the person's own folder; resolves with its file id. */
export async function uploadVoice(path: string, name: string): Promise<string> {
  const target = encodeURIComponent(await ownPath(`voices/${name}.webm`));
  const reply = await fetch(`/client/uploadFile?cloudPath=${target}`, {
    method: 'POST',
    headers: { 'x-openid': identityKey(), 'content-type': 'application/octet-stream' },
    body: await (await fetch(path)).blob(),
  });
  const { fileID } = (await reply.json()) as { fileID?: string };
  if (!reply.ok || !fileID) throw new Error(`HTTP ${reply.status}`);
  return fileID;
}
