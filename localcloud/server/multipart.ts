// The multipart form of wx.openApi. Its requestData is raw protobuf, which form parsers would decode as text.
import type { AdminRequest } from '../database/types';

const HEADER_END = Buffer.from('\r\n\r\n');

/** Fields of a multipart body: text, except requestData which stays bytes. Throws when it is not well-formed. */
export function parseMultipart(body: Buffer, contentType: string): AdminRequest {
  const boundary = /boundary=(?:"([^"]+)"|([^;]+))/.exec(contentType);
  const mark = Buffer.from(`--${boundary?.[1] ?? boundary?.[2] ?? ''}`);
  if (mark.length === 2) throw new Error('multipart without a boundary');
  const fields: AdminRequest = { action: '' };
  let start = body.indexOf(mark);
  while (start >= 0) {
    const next = body.indexOf(mark, start + mark.length);
    if (next < 0) break;
    const part = body.subarray(start + mark.length + 2, next - 2);
    const headerEnd = part.indexOf(HEADER_END);
    const name = /name="([^"]*)"/.exec(part.subarray(0, headerEnd).toString('utf8'))?.[1];
    if (headerEnd < 0 || name === undefined) throw new Error('multipart field without a name');
    const value = part.subarray(headerEnd + HEADER_END.length);
    fields[name] = name === 'requestData' ? value : value.toString('utf8');
    start = next;
  }
  return fields;
}
