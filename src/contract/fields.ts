import { z } from 'zod';

/** An id we made: never a path, an operator or a key of another collection. */
export const id = z.string().regex(/^[A-Za-z0-9_:.-]{1,64}$/);

/** Chosen by the client for each intention, so that a retry is the same intention. */
export const requestId = z.string().regex(/^[A-Za-z0-9-]{8,64}$/);

/** A cloud file id of a photo, video or voice note the person uploaded. */
export const fileId = z.string().max(300).startsWith('cloud://');

/** At most nine photos (T2). */
export const photos = z.array(fileId).max(9);

/** Epoch milliseconds between 2020 and 2100. */
export const moment = z.number().int().min(1_577_836_800_000).max(4_102_444_800_000);

/** Free text whose rule the domain checks at its field; the server covers personal data in it (P4). */
export const freeText = z.string().max(20_000).meta({ freeWords: true });

/** Free text with a length counted as people count, kept verbatim but for personal data in it, which the server covers (P4). */
export function words(max: number, min = 1): z.ZodType<string, string> {
  return z
    .string()
    .max(20_000)
    .refine((text) => Array.from(text.trim()).length >= min, { error: 'too-short' })
    .refine((text) => Array.from(text).length <= max, { error: 'too-long' })
    .meta({ freeWords: true });
}

/** Degrees. */
export const point = z.object({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});

/** A phone number to give to a resident: digits and dashes. */
export const outsidePhone = z.string().regex(/^[0-9-]{3,17}$/);

/** Where the next page starts; opaque to the client. */
export const cursor = z.string().max(200).nullish();

/** A step on a ticket: which, and the intention's id. */
export const step = z.object({ ticketId: id, requestId });

/** A step of staff that may have waited for the network: `doneAt` is when it was done (epoch ms), as the phone says (T24). */
export const lateStep = step.extend({ doneAt: z.number().nullish() });
