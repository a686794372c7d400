// wxacode.getUnlimited: a real, scannable code that leads to the page in the preview.
import { wxError, type Api, type ApiInput } from '../openapi/api';
import type { ApiReply } from '../openapi/envelope';
import type { IsPage } from '../pages';
import { WXACODE_LIMITS as LIMITS } from './limits';

function refusal(input: ApiInput, isPage: IsPage): ApiReply | undefined {
  const { scene, page, check_path: checkPath = true, env_version: version = 'release', width } = input;
  if (typeof scene !== 'string' || !LIMITS.scene.test(scene)) {
    return wxError(40169, 'invalid length for scene, or the data is not json string');
  }
  if (page !== undefined && (typeof page !== 'string' || /^\/|[?#]/.test(page)))
    return wxError(41030, 'invalid page');
  if (checkPath !== false && typeof page === 'string' && !isPage(page)) return wxError(41030, 'invalid page');
  if (!LIMITS.versions.has(String(version))) return wxError(40097, 'invalid args, env_version');
  const outside = typeof width !== 'number' || width < LIMITS.minWidth || width > LIMITS.maxWidth;
  if (width !== undefined && outside) return wxError(40097, 'invalid args, width');
  return undefined;
}

const hex = (part: unknown): string =>
  Math.min(255, Math.max(0, Number(part) || 0))
    .toString(16)
    .padStart(2, '0');

function colorsOf(input: ApiInput): { dark: string; light: string } {
  const { r, g, b } = (input['line_color'] ?? {}) as Record<string, unknown>;
  return {
    dark: `#${hex(r)}${hex(g)}${hex(b)}ff`,
    light: input['is_hyaline'] === true ? '#ffffff00' : '#ffffffff',
  };
}

/** Answers a PNG whose content is `qrUrl` with {page} and {scene} filled in; refuses with 40169, 41030, 40097. */
export const getUnlimited =
  (parts: { isPage: IsPage; homePage: string; qrUrl: () => string }): Api =>
  async (input) => {
    const refused = refusal(input, parts.isPage);
    if (refused) return refused;
    // Loaded with the first call: most starts of the local cloud never need it.
    const { default: qrcode } = await import('qrcode');
    const page = typeof input['page'] === 'string' ? input['page'] : parts.homePage;
    const content = parts
      .qrUrl()
      .replace('{page}', page)
      .replace('{scene}', encodeURIComponent(String(input['scene'])));
    const bytes = await qrcode.toBuffer(content, {
      type: 'png',
      width: typeof input['width'] === 'number' ? input['width'] : LIMITS.defaultWidth,
      margin: 2,
      color: colorsOf(input),
    });
    return { bytes, contentType: 'image/png' };
  };
