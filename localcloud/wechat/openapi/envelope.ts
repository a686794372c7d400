// The protobuf envelope of wx.openApi, as wx-server-sdk writes and reads it.
import protobuf from 'protobufjs/light.js';

const root = protobuf.Root.fromJSON({
  nested: {
    KeyValuePair: {
      fields: {
        key: { type: 'string', id: 1 },
        value: { type: 'bytes', id: 2 },
        contenttype: { type: 'string', id: 3 },
        filename: { type: 'string', id: 4 },
      },
    },
    OpenApiData: { fields: { pairs: { rule: 'repeated', type: 'KeyValuePair', id: 1 } } },
    CommApiData: {
      fields: {
        apiType: { type: 'int32', id: 1 },
        openapiData: { type: 'OpenApiData', id: 2 },
        appid: { type: 'string', id: 6 },
      },
    },
    CommOpenApiResp: {
      fields: {
        respData: { type: 'bytes', id: 1 },
        contentType: { type: 'string', id: 2 },
        errorCode: { type: 'int32', id: 3 },
        httpCode: { type: 'uint32', id: 4 },
      },
    },
  },
});
const request = root.lookupType('CommApiData');
const response = root.lookupType('CommOpenApiResp');

/** What an API answers: JSON (with errcode when it refuses), a file, or an error of the gateway itself. */
export type ApiReply =
  { json: Record<string, unknown> } | { bytes: Uint8Array; contentType: string } | { errorCode: number };

interface Pair {
  key: string;
  value: Uint8Array;
  contenttype: string;
}

/** The parameters of a call by name: JSON values, or bytes for media. Throws when the envelope is not well-formed. */
export function decodeParameters(bytes: Uint8Array): Record<string, unknown> {
  const decoded = request.toObject(request.decode(bytes), { defaults: true }) as {
    openapiData: { pairs: Pair[] } | null;
  };
  return Object.fromEntries(
    (decoded.openapiData?.pairs ?? []).map(({ key, value, contenttype }) => [
      key,
      contenttype ? value : (JSON.parse(Buffer.from(value).toString('utf8')) as unknown),
    ]),
  );
}

/** Encodes an answer for the SDK. */
export function encodeReply(reply: ApiReply): Uint8Array {
  if ('errorCode' in reply) return response.encode({ errorCode: reply.errorCode, httpCode: 200 }).finish();
  const body =
    'json' in reply
      ? { respData: Buffer.from(JSON.stringify(reply.json)), contentType: 'application/json; encoding=utf-8' }
      : { respData: reply.bytes, contentType: reply.contentType };
  return response.encode({ ...body, httpCode: 200 }).finish();
}
