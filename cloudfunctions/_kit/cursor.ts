/** The last row of a page: its sort value and id. */
export interface Place {
  at: number;
  id: string;
}

/** Opaque text for the client. */
export function writeCursor(place: Place): string {
  return `${place.at}_${place.id}`;
}

/** Reads a cursor; a damaged one starts at the beginning. */
export function readCursor(text: string | null | undefined): Place | null {
  const match = /^(-?\d{1,17})_([A-Za-z0-9:.-]{1,80})$/.exec(text ?? '');
  return match ? { at: Number(match[1]), id: match[2] ?? '' } : null;
}
